import type { SignatureDossier } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import type { Auteur } from '../dossiers/acteur.ts'
import { lockDossier, saveDossier } from '../dossiers/save.ts'
import { refus } from '../http/refus.ts'
import type { Clock } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { type Circuit, etatOf, lastCircuit, readCircuit } from './circuit.ts'
import { endCircuit, tellFin } from './finir.ts'
import { FINS, IMPOSSIBLE } from './textes.ts'
import { circuitView } from './vue.ts'

/** The circuit under way: 404 where none was asked for, 409 once it has ended. */
export async function requireCircuit(db: Store, clock: Clock, dossierId: string): Promise<Circuit> {
  const circuit = await lastCircuit(db, dossierId)
  if (!circuit) throw refus('introuvable')
  if (etatOf(circuit, clock) !== 'en_cours')
    throw refus('transition_impossible', { detail: IMPOSSIBLE.finie })
  return circuit
}

interface Annulation {
  readonly id: string
  readonly ifMatch: number | null
  readonly motif: string
}

/** Ends the circuit of a dossier, with a reason: those who were asked are told. */
export async function cancelCircuit(
  trx: StoreWrite,
  deps: Pick<Deps, 'clock' | 'dispositifs'>,
  acteur: Auteur,
  { id, ifMatch, motif }: Annulation,
): Promise<{ vue: SignatureDossier; row: TableDossier }> {
  const row = await lockDossier(trx, id, ifMatch)
  const circuit = await requireCircuit(trx, deps.clock, id)
  const signaturesTombees = await endCircuit(trx, deps, row, circuit, { etat: 'annulee', motif })
  await tellFin(trx, deps, row, circuit, FINS.fermee)
  const saved = await saveDossier(trx, deps, row, {
    parties: ['signature'],
    changements: { signature: 'annulee' },
    acteur,
    action: 'signature_annulee',
    details: { motif, signaturesTombees },
  })
  return { vue: circuitView(await readCircuit(trx, circuit.id), deps.clock), row: saved }
}
