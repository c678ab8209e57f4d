import { addDays, type DateIso, dayNumber } from '@mon-espace/domain'
import type { EcheanceDossier } from '@mon-espace/domain/api'
import { sql } from 'kysely'
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
>
type Rappel = Omit<TableRappel, 'compte_id'> & { readonly dite: EcheanceDite }

/** The deadlines of one person. */
export interface EcheancesDues extends Destinataire {
  /** Where all of theirs are shown. */
  readonly liste: string
  readonly rappels: Rappel[]
}

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

/**
 * The deadlines of each person who must act: the enterprise to send its file, the case officer to answer, the enterprise again
 * when no answer came (art. D6224-1 and R6224-3 C. trav.).
 */
export async function gatherEcheances(
  outils: Outils,
  aujourdhui: DateIso,
): Promise<Map<string, EcheancesDues>> {
  const { db } = outils
  const whoOf = createDestinataires(db)
  const courriers = new Map<string, EcheancesDues>()
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

/**
 * What one person was not told yet of their deadlines: each threshold once.
 * @returns the letter of it, told from now on; null where there is nothing
 */
export async function tellEcheances(
  trx: StoreWrite,
  { config }: Pick<Deps, 'config'>,
  { id, liste, rappels }: EcheancesDues,
): Promise<Lettre | null> {
  const known = await trx
    .selectFrom('rappel')
    .select(['dossier_id', 'code', 'echeance', 'seuil'])
    .where('compte_id', '=', id)
    .execute()
  const keyOf = (r: Omit<TableRappel, 'compte_id'>) => `${r.dossier_id} ${r.code} ${r.echeance} ${r.seuil}`
  const told = new Set(known.map(keyOf))
  const fresh = rappels.filter((rappel) => !told.has(keyOf(rappel)))
  for (const { dite: _, ...rappel } of fresh)
    await trx
      .insertInto('rappel')
      .values({ compte_id: id, ...rappel })
      .onConflict((c) => c.doNothing())
      .execute()
  const dites = fresh.map(({ dite }) => dite)
  return dites.length === 0 ? null : lettreEcheances(dites, config.urlPublique, liste)
}
