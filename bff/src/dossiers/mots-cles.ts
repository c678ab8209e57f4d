import type { Contrat } from '@mon-espace/domain'
import type { Ecriture } from '../store/magasin.ts'
import { motsDe } from '../store/mots.ts'
import type { TableDossierMaitre, TableDossierMot } from '../store/schema.ts'

interface Trouvable {
  readonly id: string
  readonly siren: string
  readonly siret: string
  readonly numero: string | null
}

/** The rows of the words a dossier is found by: name, number, SIRET. */
export function motRows(dossier: Trouvable, contrat: Contrat): TableDossierMot[] {
  const { nomNaissance, nomUsage, prenom } = contrat.apprenti
  const mots = motsDe([nomNaissance, nomUsage, prenom, dossier.numero, dossier.siret].join(' '))
  return mots.map((mot) => ({ siren: dossier.siren, mot, dossier_id: dossier.id }))
}

/** The rows of the employees who are its maîtres. */
export function maitreRows({ id }: Pick<Trouvable, 'id'>, { maitres }: Contrat): TableDossierMaitre[] {
  return [maitres.maitre1.salarieId, maitres.maitre2?.salarieId].flatMap((salarieId, i) =>
    salarieId ? [{ dossier_id: id, rang: i + 1, salarie_id: salarieId }] : [],
  )
}

/** Rewrites the words a dossier is found by and the employees who are its maîtres. */
export async function indexDossier(trx: Ecriture, dossier: Trouvable, contrat: Contrat): Promise<void> {
  await trx.deleteFrom('dossier_mot').where('dossier_id', '=', dossier.id).execute()
  await trx.insertInto('dossier_mot').values(motRows(dossier, contrat)).execute()
  const maitres = maitreRows(dossier, contrat)
  await trx.deleteFrom('dossier_maitre').where('dossier_id', '=', dossier.id).execute()
  if (maitres.length > 0) await trx.insertInto('dossier_maitre').values(maitres).execute()
}
