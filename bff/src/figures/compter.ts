import { type DateIso, dayNumber } from '@mon-espace/domain'
import { type DecisionGardee, readDecision } from '../dossiers/decision-gardee.ts'
import { dayOf } from '../store/clock.ts'
import type { TableCompteDelais, TableCompteDossiers, TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'

/** What a dossier is counted by. */
type Compte = Pick<TableDossier, 'siren' | 'siret' | 'type' | 'etat' | 'numero' | 'date_debut' | 'decision'>

const CLE = ['siren', 'siret', 'type', 'etat', 'mois', 'valide'] as const
type Cle = Pick<TableCompteDossiers, (typeof CLE)[number]>

/** Month of the beginning; empty where it is not known. */
const moisOf = ({ date_debut }: Pick<Compte, 'date_debut'>) => date_debut.slice(0, 7)

const cleOf = (row: Compte): Cle => ({
  siren: row.siren,
  siret: row.siret,
  type: row.type,
  etat: row.etat,
  mois: moisOf(row),
  valide: row.numero === null ? 0 : 1,
})

/** What was granted, in cents; 0 where nothing was, or no amount is known. */
function montantOf(row: Compte): number {
  const decision = readDecision(row)
  return decision?.decision === 'accepter' ? (decision.priseEnCharge?.montantTotalCentimes ?? 0) : 0
}

async function add(trx: StoreWrite, cle: Cle, nombre: number, montant: number): Promise<void> {
  await trx
    .insertInto('compte_dossiers')
    .values({ ...cle, nombre, montant })
    .onConflict((c) =>
      c.columns(CLE).doUpdateSet((eb) => ({
        nombre: eb('compte_dossiers.nombre', '+', nombre),
        montant: eb('compte_dossiers.montant', '+', montant),
      })),
    )
    .execute()
}

/** Counts a dossier as it is now rather than as it was; null where it was not there, or is no more. */
export async function countChange(
  trx: StoreWrite,
  avant: Compte | null,
  apres: Compte | null,
): Promise<void> {
  const changes = [
    ...(avant ? [{ cle: cleOf(avant), nombre: -1, montant: -montantOf(avant) }] : []),
    ...(apres ? [{ cle: cleOf(apres), nombre: 1, montant: montantOf(apres) }] : []),
  ].map((change) => ({ ...change, rang: JSON.stringify(Object.values(change.cle)) }))
  const [un, deux] = changes
  if (un && deux && un.rang === deux.rang && un.montant === -deux.montant) return
  // In one order whoever writes: two that wait for each other’s line would wait for ever.
  changes.sort((a, b) => (a.rang < b.rang ? -1 : 1))
  for (const { cle, nombre, montant } of changes) await add(trx, cle, nombre, montant)
}

type Delai = Omit<TableCompteDelais, 'nombre'>
type Decide = Pick<TableDossier, 'type' | 'date_debut' | 'complet_le'>

/** How long a decision took from the complete file, in days of Paris; null where either is not known. */
function delaiOf(row: Decide, { le }: Pick<DecisionGardee, 'le'>): Delai | null {
  const du = row.complet_le === null ? null : dayNumber(row.complet_le as DateIso)
  const au = dayNumber(dayOf(new Date(le)) as DateIso)
  if (du === null || au === null) return null
  return { type: row.type, mois: moisOf(row), jours: Math.max(0, au - du) }
}

async function addDelai(trx: StoreWrite, delai: Delai, nombre: number): Promise<void> {
  await trx
    .insertInto('compte_delais')
    .values({ ...delai, nombre })
    .onConflict((c) =>
      c
        .columns(['type', 'mois', 'jours'])
        .doUpdateSet((eb) => ({ nombre: eb('compte_delais.nombre', '+', nombre) })),
    )
    .execute()
}

/** Counts how long a decision took. */
export async function countDelai(
  trx: StoreWrite,
  row: Decide,
  decision: Pick<DecisionGardee, 'le'>,
): Promise<void> {
  const delai = delaiOf(row, decision)
  if (delai) await addDelai(trx, delai, 1)
}

/** Those that are the same, together, in one order whoever writes. */
const alike = <T>(all: readonly T[], keyOf: (one: T) => object) =>
  [...Map.groupBy(all, (one) => JSON.stringify(keyOf(one)))].sort(([a], [b]) => (a < b ? -1 : 1))

/** Counts dossiers that were written whole, many at once, and how long their decisions took. */
export async function countWritten(
  trx: StoreWrite,
  rows: readonly (Compte & Pick<TableDossier, 'complet_le'>)[],
): Promise<void> {
  for (const [, same] of alike(rows, cleOf)) {
    const [one] = same
    if (one)
      await add(
        trx,
        cleOf(one),
        same.length,
        same.reduce((sum, row) => sum + montantOf(row), 0),
      )
  }
  const delais = rows.flatMap((row) => {
    const decision = readDecision(row)
    return (decision && delaiOf(row, decision)) ?? []
  })
  for (const [, same] of alike(delais, (delai) => delai))
    if (same[0]) await addDelai(trx, same[0], same.length)
}
