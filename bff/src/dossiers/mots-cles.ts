import { type Dispositif, resumeOf, valueAt } from '@mon-espace/domain'
import { changedColumns } from '../store/changed.ts'
import { motsTrouves, pairesDe } from '../store/mots.ts'
import type { TableDossier, TableDossierMot, TableDossierSalarie } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Contrat } from './dispositif.ts'
import type { CleTri } from './ordre.ts'

type Trouvable = Pick<TableDossier, 'id' | 'siren' | 'siret' | 'numero' | CleTri>

/** The words a dossier is found by: name, number, SIRET. */
function motsOf(dispositif: Dispositif, { numero, siret }: Trouvable, contrat: Contrat): string[] {
  const { nomNaissance, nomUsage, prenom } = resumeOf(dispositif, contrat)
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
export function motRows(dispositif: Dispositif, dossier: Trouvable, contrat: Contrat): TableDossierMot[] {
  const mots = motsOf(dispositif, dossier, contrat)
  return [...mots, ...pairesDe(mots)].map((mot) => ({ dossier_id: dossier.id, mot, ...clesOf(dossier) }))
}

/** The rows of the employees who follow its person. */
export function salarieRows(
  { suivis }: Dispositif,
  { id }: Pick<Trouvable, 'id'>,
  contrat: Contrat,
): TableDossierSalarie[] {
  return suivis.flatMap((bloc, i) => {
    const salarieId = valueAt(contrat, `${bloc}.salarieId`)
    return typeof salarieId === 'string' && salarieId !== ''
      ? [{ dossier_id: id, rang: i + 1, salarie_id: salarieId }]
      : []
  })
}

/** Writes what a new dossier is found by, and the employees who follow its person. */
export async function indexDossier(
  trx: StoreWrite,
  dispositif: Dispositif,
  dossier: Trouvable,
  contrat: Contrat,
): Promise<void> {
  await trx
    .insertInto('dossier_mot')
    .values(motRows(dispositif, dossier, contrat))
    .execute()
  const salaries = salarieRows(dispositif, dossier, contrat)
  if (salaries.length > 0) await trx.insertInto('dossier_salarie').values(salaries).execute()
}

interface Etat {
  readonly dossier: Trouvable
  readonly contrat: Contrat
}

/** Brings what a dossier is found by from what it was to what it is: its place in the orders, its words if they changed. */
export async function reindexDossier(
  trx: StoreWrite,
  dispositif: Dispositif,
  before: Etat,
  after: Etat,
): Promise<void> {
  const { id } = after.dossier
  const [mots, known] = [after, before].map(({ dossier, contrat }) =>
    motsOf(dispositif, dossier, contrat).join(' '),
  )
  if (mots === known) {
    const moved = changedColumns(clesOf(before.dossier), clesOf(after.dossier))
    if (Object.keys(moved).length > 0)
      await trx.updateTable('dossier_mot').set(moved).where('dossier_id', '=', id).execute()
  } else {
    await trx.deleteFrom('dossier_mot').where('dossier_id', '=', id).execute()
    await trx
      .insertInto('dossier_mot')
      .values(motRows(dispositif, after.dossier, after.contrat))
      .execute()
  }
  const [salaries, old] = [after, before].map(({ dossier, contrat }) =>
    salarieRows(dispositif, dossier, contrat),
  )
  if (JSON.stringify(salaries) === JSON.stringify(old)) return
  await trx.deleteFrom('dossier_salarie').where('dossier_id', '=', id).execute()
  if (salaries && salaries.length > 0) await trx.insertInto('dossier_salarie').values(salaries).execute()
}
