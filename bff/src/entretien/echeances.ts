import { addDays, type DateIso, dayNumber } from '@mon-espace/domain'
import type { EcheanceDossier } from '@mon-espace/domain/api'
import { sql } from 'kysely'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { echeancesOf, SANS_ECHEANCE } from '../dossiers/colonnes.ts'
import { type EcheanceDite, lettreEcheances } from '../dossiers/lettres.ts'
import { type Destinataire, destinatairesOf, officersOf } from '../dossiers/notify.ts'
import { dayOf, today } from '../store/clock.ts'
import type { TableDossier, TableRappel } from '../store/schema.ts'
import { type Store, write } from '../store/store.ts'
import { isHeureOuvree } from './heures.ts'

/** Days left when a deadline is told, nearest last; what passed longer ago than a week is no news. */
const SEUILS: Readonly<Record<EcheanceDossier['pour'], readonly number[]>> = {
  entreprise: [3, 0, -1],
  operateur: [5, 1, 0],
}
const LOIN = 5
const PASSE = -7

type Outils = Pick<Deps, 'db' | 'clock' | 'config' | 'dispositifs' | 'outbox'>
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
>
type Rappel = Omit<TableRappel, 'compte_id'> & { readonly dite: EcheanceDite }

/** What each person is to be told. */
interface Courrier extends Destinataire {
  readonly liste: string
  readonly rappels: Rappel[]
}

/** How near a deadline is, as the last of its thresholds that was crossed; null before the first and long after. */
function seuilOf({ pour, date }: EcheanceDossier, aujourdhui: DateIso): number | null {
  const left = (dayNumber(date) ?? 0) - (dayNumber(aujourdhui) ?? 0)
  if (left < PASSE) return null
  return SEUILS[pour].findLast((seuil) => left <= seuil) ?? null
}

/**
 * Tells deadlines to whom must act: the enterprise to send its file, the case officer to answer, the enterprise again when
 * no answer came (art. D6224-1 and R6224-3 C. trav.). Each threshold once, in one mail a day for each person.
 * @returns how many people were written to
 */
export async function tellEcheances(outils: Outils): Promise<number> {
  if (!isHeureOuvree(outils.clock)) return 0
  const aujourdhui = today(outils.clock) as DateIso
  let told = 0
  for (const courrier of (await gather(outils, aujourdhui)).values())
    if (await tell(outils, courrier, aujourdhui)) told += 1
  if (told > 0) outils.outbox.wake()
  return told
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

async function gather(outils: Outils, aujourdhui: DateIso): Promise<Map<string, Courrier>> {
  const { db } = outils
  const whoOf = createDestinataires(db)
  const courriers = new Map<string, Courrier>()
  for (const row of await dueSoon(db, aujourdhui)) {
    // Somebody is entering it: they read its deadline on the screen.
    if (row.etat === 'brouillon' && dayOf(new Date(row.maj_le)) === aujourdhui) continue
    for (const echeance of echeancesOf(outils, row, aujourdhui)) {
      const seuil = seuilOf(echeance, aujourdhui)
      if (seuil === null) continue
      const operateur = echeance.pour === 'operateur'
      const liste = operateur ? '/mes-contrats/instruction' : '/mes-contrats'
      for (const { id, email } of await whoOf(row, operateur)) {
        const courrier = courriers.get(id) ?? { id, email, liste, rappels: [] }
        const { code, date } = echeance
        courrier.rappels.push({
          dossier_id: row.id,
          code,
          echeance: date,
          seuil,
          dite: { ...echeance, dossier: row },
        })
        courriers.set(id, courrier)
      }
    }
  }
  return courriers
}

const dueSoon = (db: Store, aujourdhui: DateIso): Promise<Row[]> =>
  db
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
    ])
    .where('echeance', '<', sql.lit(SANS_ECHEANCE))
    .where('echeance', '>=', addDays(aujourdhui, PASSE))
    .where('echeance', '<=', addDays(aujourdhui, LOIN))
    .orderBy('echeance')
    .orderBy('id')
    .execute()

/** Writes to one person what they were not told yet, unless they were written to today; by one process of all. */
async function tell(
  { db, clock, config }: Outils,
  { id, email, liste, rappels }: Courrier,
  jour: DateIso,
): Promise<boolean> {
  const known = await db
    .selectFrom('rappel')
    .select(['dossier_id', 'code', 'echeance', 'seuil'])
    .where('compte_id', '=', id)
    .execute()
  const keyOf = (r: Omit<TableRappel, 'compte_id'>) => `${r.dossier_id} ${r.code} ${r.echeance} ${r.seuil}`
  const told = new Set(known.map(keyOf))
  const fresh = rappels.filter((rappel) => !told.has(keyOf(rappel)))
  if (fresh.length === 0) return false
  return write(db, async (trx) => {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('rappel_jour')
      .values({ compte_id: id, jour })
      .onConflict((c) => c.column('compte_id').doUpdateSet({ jour }).where('rappel_jour.jour', '<', jour))
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return false
    for (const { dite: _, ...rappel } of fresh)
      await trx
        .insertInto('rappel')
        .values({ compte_id: id, ...rappel })
        .onConflict((c) => c.doNothing())
        .execute()
    const dites = fresh.map(({ dite }) => dite)
    await postLettre(trx, clock, [email], lettreEcheances(dites, config.urlPublique, liste))
    return true
  })
}
