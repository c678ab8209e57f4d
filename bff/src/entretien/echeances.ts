import { addDays, type DateIso, dayNumber } from '@mon-espace/domain'
import type { EcheanceDossier } from '@mon-espace/domain/api'
import { sql } from 'kysely'
import { breathe } from '../breathe.ts'
import type { Lettre } from '../courriels/gabarit.ts'
import type { Deps } from '../deps.ts'
import { echeancesOf, SANS_ECHEANCE } from '../dossiers/colonnes.ts'
import { type EcheanceDite, lettreEcheances } from '../dossiers/lettres.ts'
import { type Destinataire, destinatairesOf, officersOf } from '../dossiers/notify.ts'
import { dayOf } from '../store/clock.ts'
import type { TableDossier, TableRappel } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'

/** Days left when a deadline is told, nearest last; what passed longer ago than a week is no news. */
const SEUILS: Readonly<Record<EcheanceDossier['pour'], readonly number[]>> = {
  entreprise: [3, 1, 0, -1],
  operateur: [5, 3, 1, 0],
}
const LOIN = 5
const PASSE = -7

type Outils = Pick<Deps, 'db' | 'dispositifs'>
type Row = Pick<
  TableDossier,
  | 'id'
  | 'numero'
  | 'type'
  | 'etat'
  | 'siren'
  | 'siret'
  | 'suivi_par'
  | 'cree_le'
  | 'maj_le'
  | 'complet_le'
  | 'suivi'
  | 'gestionnaire_id'
  | 'echeance'
>
type Rappel = Omit<TableRappel, 'compte_id'> & { readonly dite: EcheanceDite }

/** The deadlines of one person. */
export interface EcheancesDues extends Destinataire {
  /** Where all of theirs are shown. */
  readonly liste: string
  readonly rappels: Rappel[]
}

/** Dossiers read at once: of a large store, tens of thousands are due within a fortnight. */
const PAR_PAGE = 200

/** How near a deadline is, as the last of its thresholds that was crossed; null before the first and long after. */
function seuilOf({ pour, date }: EcheanceDossier, aujourdhui: DateIso): number | null {
  const left = (dayNumber(date) ?? 0) - (dayNumber(aujourdhui) ?? 0)
  if (left < PASSE) return null
  return SEUILS[pour].findLast((seuil) => left <= seuil) ?? null
}

/** Who is to be told of a dossier, asked once a round: many have the same officer, or are followed by the same person. */
function createDestinataires(db: Store) {
  const asked = new Map<string, Promise<Destinataire[]>>()
  return (row: Row, operateur: boolean): Promise<Destinataire[]> => {
    const key = operateur ? `${row.gestionnaire_id}` : `${row.siret} ${row.suivi_par}`
    const known = asked.get(key) ?? (operateur ? officersOf(db, row) : destinatairesOf(db, row))
    asked.set(key, known)
    return known
  }
}

const keyOf = (r: TableRappel) => `${r.compte_id} ${r.dossier_id} ${r.code} ${r.echeance} ${r.seuil}`

/** What was told already of these dossiers, as keys. */
async function toldOf(db: Store, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  const ids = rows.map(({ id }) => id)
  return new Set(
    (await db.selectFrom('rappel').selectAll().where('dossier_id', 'in', ids).execute()).map(keyOf),
  )
}

/**
 * The deadlines of each person who must act: the enterprise to send its file, the case officer to answer, the enterprise again
 * when no answer came (art. D6224-1 and R6224-3 C. trav.). Those that they were told of already are left out: what is kept
 * is what there is to tell.
 */
export async function gatherEcheances(
  outils: Outils,
  aujourdhui: DateIso,
): Promise<Map<string, EcheancesDues>> {
  const { db } = outils
  const whoOf = createDestinataires(db)
  const courriers = new Map<string, EcheancesDues>()
  const taken = new Set<string>()
  const add = (destinataire: EcheancesDues, rappel: Rappel) => {
    const courrier = courriers.get(destinataire.id) ?? destinataire
    courrier.rappels.push(rappel)
    courriers.set(courrier.id, courrier)
  }
  for await (const page of dueSoon(db, aujourdhui)) {
    // One whose deadline is put off meanwhile is read again, on a later page.
    const rows = page.filter(({ id }) => !taken.has(id))
    for (const { id } of rows) taken.add(id)
    const told = await toldOf(db, page)
    for (const row of rows)
      for (const { operateur, ...rappel } of rappelsOf(outils, row, aujourdhui)) {
        const liste = operateur ? '/mes-contrats/instruction' : '/mes-contrats'
        for (const { id, email } of await whoOf(row, operateur))
          if (!told.has(keyOf({ ...rappel, compte_id: id }))) add({ id, email, liste, rappels: [] }, rappel)
      }
  }
  return courriers
}

/** What is to be told of a dossier, to its enterprise or to the operator. */
function* rappelsOf(
  outils: Outils,
  row: Row,
  aujourdhui: DateIso,
): Generator<Rappel & { operateur: boolean }> {
  // Somebody is entering it: they read its deadline on the screen.
  if (row.etat === 'brouillon' && dayOf(new Date(row.maj_le)) === aujourdhui) return
  const { id, numero, cree_le } = row
  for (const echeance of echeancesOf(outils, row, aujourdhui)) {
    const seuil = seuilOf(echeance, aujourdhui)
    if (seuil === null) continue
    const { code, date } = echeance
    const dite = { ...echeance, dossier: { id, numero, cree_le } }
    yield { dossier_id: id, code, echeance: date, seuil, dite, operateur: echeance.pour === 'operateur' }
  }
}

/** Dossiers whose deadline is near, page by page, others being served meanwhile. */
async function* dueSoon(db: Store, aujourdhui: DateIso): AsyncGenerator<Row[]> {
  let [echeance, id]: [string, string] = [addDays(aujourdhui, PASSE), '']
  while (true) {
    const page = await db
      .selectFrom('dossier')
      .select([
        'id',
        'numero',
        'type',
        'etat',
        'siren',
        'siret',
        'suivi_par',
        'cree_le',
        'maj_le',
        'complet_le',
        'suivi',
        'gestionnaire_id',
        'echeance',
      ])
      .where('echeance', '<', sql.lit(SANS_ECHEANCE))
      .where('echeance', '<=', addDays(aujourdhui, LOIN))
      .where(sql<boolean>`(echeance, id) > (${echeance}, ${id})`)
      .orderBy('echeance')
      .orderBy('id')
      .limit(PAR_PAGE)
      .execute()
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < PAR_PAGE) return
    ;({ echeance, id } = last)
    await breathe()
  }
}

/**
 * What one person was not told yet of their deadlines: each threshold once.
 * @returns the letter of it, told from now on; null where there is nothing
 */
export async function tellEcheances(
  trx: StoreWrite,
  { config }: Pick<Deps, 'config'>,
  { id, liste, rappels }: EcheancesDues,
): Promise<Lettre | null> {
  // Told by another process since they were gathered.
  const known = await trx.selectFrom('rappel').selectAll().where('compte_id', '=', id).execute()
  const told = new Set(known.map(keyOf))
  const fresh = rappels.filter((rappel) => !told.has(keyOf({ ...rappel, compte_id: id })))
  for (const { dite: _, ...rappel } of fresh)
    await trx
      .insertInto('rappel')
      .values({ compte_id: id, ...rappel })
      .onConflict((c) => c.doNothing())
      .execute()
  const dites = fresh.map(({ dite }) => dite)
  return dites.length === 0 ? null : lettreEcheances(dites, config.urlPublique, liste)
}
