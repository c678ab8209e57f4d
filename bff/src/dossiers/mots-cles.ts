import { type Dispositif, resumeOf } from '@mon-espace/domain'
import { changedColumns } from '../store/changed.ts'
import { clesMotOf, numeroSiren } from '../store/cles-mot.ts'
import { compiledUpdate } from '../store/compiled-update.ts'
import { motsTrouves, pairesDe } from '../store/mots.ts'
import type { TableDossier, TableDossierMot, TableDossierSalarie } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { clesOfTiers, nommesOf, tiersOf } from '../store/tiers.ts'
import { readAvenant } from './avenants/avenant-garde.ts'
import type { Contrat } from './dispositif.ts'
import type { CleTri } from './ordre.ts'
import { suiveursOf } from './suiveurs.ts'
import { dropTiers, keepTiers } from './tiers/keep.ts'

type Trouvable = Pick<TableDossier, 'id' | 'rang' | 'siren' | 'siret' | 'numero' | 'avenant' | CleTri>

/** What its words are made of, as it is written: name, number, that of the contract it amends, SIRET. */
function texteOf(dispositif: Dispositif, { numero, avenant, siret }: Trouvable, contrat: Contrat): string {
  const { nomNaissance, nomUsage, prenom } = resumeOf(dispositif, contrat)
  const initial = readAvenant({ avenant })?.initial
  return [nomNaissance, nomUsage, prenom, numero, initial, siret].join(' ')
}

/** The words a dossier is found by. */
const motsOf = (dispositif: Dispositif, dossier: Trouvable, contrat: Contrat): string[] =>
  motsTrouves(texteOf(dispositif, dossier, contrat))

/** What it is found by of whom it names. */
const clesTiersOf = (dispositif: Dispositif, contrat: Contrat): string[] =>
  clesOfTiers(tiersOf(dispositif, contrat))

/** What every entry of a dossier carries of it. */
const clesOf = (dossier: Trouvable) => ({
  siren: numeroSiren(dossier.siren),
  valide: dossier.numero === null ? 0 : 1,
  ...clesMotOf(dossier),
})

/** The rows of the words a dossier is found by, of the pairs of them, and of whom it names. */
export function motRows(dispositif: Dispositif, dossier: Trouvable, contrat: Contrat): TableDossierMot[] {
  const mots = motsOf(dispositif, dossier, contrat)
  const tiers = clesTiersOf(dispositif, contrat)
  return [...mots, ...pairesDe(mots), ...tiers].map((mot) => ({
    rang: dossier.rang,
    mot,
    ...clesOf(dossier),
  }))
}

/** The rows of those who follow its person. */
export function salarieRows(
  dispositif: Dispositif,
  { id }: Pick<Trouvable, 'id'>,
  contrat: Contrat,
): TableDossierSalarie[] {
  return suiveursOf(dispositif, contrat).flatMap(({ cle }, i) =>
    cle === null ? [] : [{ dossier_id: id, rang: i + 1, salarie_id: cle }],
  )
}

/** Writes what a new dossier is found by, and the employees who follow its person. */
export async function indexDossier(
  trx: StoreWrite,
  dispositif: Dispositif,
  dossier: Trouvable,
  contrat: Contrat,
): Promise<void> {
  await keepTiers(trx, dossier.siren, tiersOf(dispositif, contrat))
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

/** All that its words and whom it names are made of: most saves change none of it, and nothing more is then computed. */
const sourceOf = (dispositif: Dispositif, { dossier, contrat }: Etat): string =>
  JSON.stringify([texteOf(dispositif, dossier, contrat), nommesOf(dispositif, contrat)])

const moveMots = compiledUpdate('dossier_mot', 'rang')

/** Brings what a dossier is found by from what it was to what it is: its place in the orders, its words if they changed. */
export async function reindexDossier(
  trx: StoreWrite,
  dispositif: Dispositif,
  before: Etat,
  after: Etat,
): Promise<void> {
  const { id, rang } = after.dossier
  if (!(await reindexMots(trx, dispositif, before, after)))
    await moveMots(trx, rang, changedColumns(clesOf(before.dossier), clesOf(after.dossier)))
  const [salaries, old] = [after, before].map(({ dossier, contrat }) =>
    salarieRows(dispositif, dossier, contrat),
  )
  if (JSON.stringify(salaries) === JSON.stringify(old)) return
  await trx.deleteFrom('dossier_salarie').where('dossier_id', '=', id).execute()
  if (salaries && salaries.length > 0) await trx.insertInto('dossier_salarie').values(salaries).execute()
}

/** Writes its words anew, where it has others than it had. @returns whether it has */
async function reindexMots(
  trx: StoreWrite,
  dispositif: Dispositif,
  before: Etat,
  after: Etat,
): Promise<boolean> {
  if (sourceOf(dispositif, before) === sourceOf(dispositif, after)) return false
  const cles = clesTiersOf(dispositif, after.contrat)
  const [mots, known] = [after, before].map(({ dossier, contrat }) =>
    [...motsOf(dispositif, dossier, contrat), ...clesTiersOf(dispositif, contrat)].join(' '),
  )
  if (mots === known) return false
  const { rang, siren } = after.dossier
  await keepTiers(trx, siren, tiersOf(dispositif, after.contrat))
  await trx.deleteFrom('dossier_mot').where('rang', '=', rang).execute()
  await trx
    .insertInto('dossier_mot')
    .values(motRows(dispositif, after.dossier, after.contrat))
    .execute()
  const left = tiersOf(dispositif, before.contrat).filter(({ cle }) => !cles.includes(cle))
  await dropTiers(
    trx,
    siren,
    left.map(({ cle }) => cle),
  )
  return true
}
