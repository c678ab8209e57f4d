import { type DateIso, dayNumber } from '@mon-espace/domain'
import { type DecisionGardee, readDecision } from '../dossiers/decision-gardee.ts'
import { dayOf } from '../store/clock.ts'
import type { TableCompteDossiers, TableDossier } from '../store/schema.ts'
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

/** Counts how long a decision took from the complete file, in days of Paris. */
export async function countDelai(
  trx: StoreWrite,
  row: Pick<TableDossier, 'type' | 'date_debut' | 'complet_le'>,
  { le }: Pick<DecisionGardee, 'le'>,
): Promise<void> {
  const du = row.complet_le === null ? null : dayNumber(row.complet_le as DateIso)
  const au = dayNumber(dayOf(new Date(le)) as DateIso)
  if (du === null || au === null) return
  await trx
    .insertInto('compte_delais')
    .values({ type: row.type, mois: moisOf(row), jours: Math.max(0, au - du), nombre: 1 })
    .onConflict((c) =>
      c
        .columns(['type', 'mois', 'jours'])
        .doUpdateSet((eb) => ({ nombre: eb('compte_delais.nombre', '+', 1) })),
    )
    .execute()
}
