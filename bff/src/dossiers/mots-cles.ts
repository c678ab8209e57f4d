import type { Contrat } from '@mon-espace/domain'
import type { Ecriture } from '../store/magasin.ts'
import { motsDe } from '../store/mots.ts'

/** Rewrites the words a dossier is found by (name, number, SIRET) and the employees who are its maîtres. */
export async function indexDossier(
  trx: Ecriture,
  dossier: { id: string; siren: string; siret: string; numero: string | null },
  contrat: Contrat,
): Promise<void> {
  const { nomNaissance, nomUsage, prenom } = contrat.apprenti
  const mots = motsDe([nomNaissance, nomUsage, prenom, dossier.numero, dossier.siret].join(' '))
  await trx.deleteFrom('dossier_mot').where('dossier_id', '=', dossier.id).execute()
  await trx
    .insertInto('dossier_mot')
    .values(mots.map((mot) => ({ siren: dossier.siren, mot, dossier_id: dossier.id })))
    .execute()
  const { maitre1, maitre2 } = contrat.maitres
  const maitres = [maitre1.salarieId, maitre2?.salarieId].flatMap((salarieId, i) =>
    salarieId ? [{ dossier_id: dossier.id, rang: i + 1, salarie_id: salarieId }] : [],
  )
  await trx.deleteFrom('dossier_maitre').where('dossier_id', '=', dossier.id).execute()
  if (maitres.length > 0) await trx.insertInto('dossier_maitre').values(maitres).execute()
}
