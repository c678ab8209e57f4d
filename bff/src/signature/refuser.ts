import type { RoleSignataire } from '@mon-espace/domain'
import type { Deps } from '../deps.ts'
import { postToEntreprise } from '../dossiers/notify.ts'
import { saveDossier } from '../dossiers/save.ts'
import { refus } from '../http/refus.ts'
import { instant } from '../store/clock.ts'
import type { StoreWrite } from '../store/store.ts'
import { endCircuit, tellFin } from './finir.ts'
import { lettreRefus } from './lettres.ts'
import { lockLien, requireOpen } from './liens.ts'
import { FINS, IMPOSSIBLE } from './textes.ts'

/** A signatory refuses, with a reason: the circuit ends, and the employer is told. Said again, it changes nothing. */
export async function refuseSignature(
  trx: StoreWrite,
  deps: Pick<Deps, 'clock' | 'config' | 'dispositifs'>,
  jeton: string,
  motif: string,
): Promise<void> {
  const { clock, config } = deps
  const { circuit, moi, dossier: row } = await lockLien(trx, jeton)
  if (moi.refuse_le !== null) return
  requireOpen(circuit, clock)
  if (moi.signe_le !== null) throw refus('transition_impossible', { detail: IMPOSSIBLE.signe })
  await trx
    .updateTable('signataire')
    .set({ refuse_le: instant(clock), refus_motif: motif })
    .where('circuit_id', '=', circuit.id)
    .where('role', '=', moi.role)
    .execute()
  const signaturesTombees = await endCircuit(trx, deps, row, circuit, { etat: 'refusee', motif })
  await saveDossier(trx, deps, row, {
    parties: ['signature'],
    changements: { signature: 'refusee' },
    acteur: { compteId: null, nom: moi.nom, role: 'signataire' },
    action: 'signature_refusee',
    details: { signataire: moi.role, motif, signaturesTombees },
  })
  await postToEntreprise(
    trx,
    deps,
    row,
    lettreRefus(row, moi.role as RoleSignataire, motif, config.urlPublique),
  )
  const others = circuit.signataires.filter(({ role }) => role !== moi.role)
  await tellFin(trx, deps, row, { ...circuit, signataires: others }, FINS.fermee)
}
