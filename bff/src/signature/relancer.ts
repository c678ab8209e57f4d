import type { SignatureDossier } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { type Auteur, fait } from '../dossiers/acteur.ts'
import { lockDossier } from '../dossiers/save.ts'
import { appendJournal } from '../journal/journal.ts'
import type { TableSignataire } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { requireCircuit } from './annuler.ts'
import { awaited, readCircuit } from './circuit.ts'
import { remind } from './inviter.ts'
import { circuitView } from './vue.ts'

/**
 * Writes again to those whose signature is awaited now, and to nobody else.
 * @param due which of them; all unless told otherwise
 */
export async function remindCircuit(
  trx: StoreWrite,
  deps: Pick<Deps, 'clock' | 'config' | 'dispositifs'>,
  acteur: Auteur,
  id: string,
  due: (one: TableSignataire) => boolean = () => true,
): Promise<{ vue: SignatureDossier; relances: number }> {
  const row = await lockDossier(trx, id, null)
  const circuit = await requireCircuit(trx, deps.clock, id)
  const qui = awaited(circuit).filter(due)
  await remind(trx, deps, row, circuit, qui)
  if (qui.length > 0) {
    const details = { signataires: qui.map(({ role }) => role) }
    await appendJournal(trx, id, fait(deps.clock, acteur, 'signature_relancee', details))
  }
  return { vue: circuitView(await readCircuit(trx, circuit.id), deps.clock), relances: qui.length }
}
