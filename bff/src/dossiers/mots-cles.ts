import type { Contrat } from '@mon-espace/domain'
import { changedColumns } from '../store/changed.ts'
import type { Ecriture } from '../store/magasin.ts'
import { motsTrouves, pairesDe } from '../store/mots.ts'
import type { TableDossier, TableDossierMot, TableDossierSalarie } from '../store/schema.ts'
import type { CleTri } from './ordre.ts'

type Trouvable = Pick<TableDossier, 'id' | 'siren' | 'siret' | 'numero' | CleTri>

/** The words a dossier is found by: name, number, SIRET. */
function motsOf({ numero, siret }: Trouvable, { apprenti }: Contrat): string[] {
  const { nomNaissance, nomUsage, prenom } = apprenti
  return motsTrouves([nomNaissance, nomUsage, prenom, numero, siret].join(' '))
}

/** What every entry of a dossier carries of it. */
const clesOf = ({ siren, numero, maj_le, echeance, tri_personne, date_debut }: Trouvable) => ({
  siren,
  valide: numero === null ? 0 : 1,
  maj_le,
  echeance,
  tri_personne,
  date_debut,
})

/** The rows of the words a dossier is found by, and of the pairs of them. */
export function motRows(dossier: Trouvable, contrat: Contrat): TableDossierMot[] {
  const mots = motsOf(dossier, contrat)
  return [...mots, ...pairesDe(mots)].map((mot) => ({ dossier_id: dossier.id, mot, ...clesOf(dossier) }))
}

/** The rows of the employees who are its maîtres. */
export function salarieRows({ id }: Pick<Trouvable, 'id'>, { maitres }: Contrat): TableDossierSalarie[] {
  return [maitres.maitre1.salarieId, maitres.maitre2?.salarieId].flatMap((salarieId, i) =>
    salarieId ? [{ dossier_id: id, rang: i + 1, salarie_id: salarieId }] : [],
  )
}

/** Writes what a new dossier is found by, and the employees who are its maîtres. */
export async function indexDossier(trx: Ecriture, dossier: Trouvable, contrat: Contrat): Promise<void> {
  await trx.insertInto('dossier_mot').values(motRows(dossier, contrat)).execute()
  const maitres = salarieRows(dossier, contrat)
  if (maitres.length > 0) await trx.insertInto('dossier_salarie').values(maitres).execute()
}

interface Etat {
  readonly dossier: Trouvable
  readonly contrat: Contrat
}

/** Brings what a dossier is found by from what it was to what it is: its place in the orders, its words if they changed. */
export async function reindexDossier(trx: Ecriture, before: Etat, after: Etat): Promise<void> {
  const { id } = after.dossier
  const [mots, known] = [after, before].map(({ dossier, contrat }) => motsOf(dossier, contrat).join(' '))
  if (mots === known) {
    const moved = changedColumns(clesOf(before.dossier), clesOf(after.dossier))
    if (Object.keys(moved).length > 0)
      await trx.updateTable('dossier_mot').set(moved).where('dossier_id', '=', id).execute()
  } else {
    await trx.deleteFrom('dossier_mot').where('dossier_id', '=', id).execute()
    await trx.insertInto('dossier_mot').values(motRows(after.dossier, after.contrat)).execute()
  }
  const [maitres, old] = [after, before].map(({ dossier, contrat }) => salarieRows(dossier, contrat))
  if (JSON.stringify(maitres) === JSON.stringify(old)) return
  await trx.deleteFrom('dossier_salarie').where('dossier_id', '=', id).execute()
  if (maitres && maitres.length > 0) await trx.insertInto('dossier_salarie').values(maitres).execute()
}
