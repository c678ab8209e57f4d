import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { dispositifAmende } from '../dossiers/avenants/avenant-garde.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { instant } from '../store/clock.ts'
import type { TableDossier, TableSignataire } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { type Circuit, jointsOf, nextInvited, readCircuit } from './circuit.ts'
import { lettreInvitation, lettreRelance } from './lettres.ts'
import { createLien } from './liens.ts'

type Outils = Pick<Deps, 'clock' | 'config' | 'dispositifs'>

const LETTRES = { invite_le: lettreInvitation, relance_le: lettreRelance }

async function writeTo(
  trx: StoreWrite,
  outils: Outils,
  row: TableDossier,
  circuit: Circuit,
  { one, colonne }: { one: TableSignataire; colonne: keyof typeof LETTRES },
): Promise<void> {
  const { clock, config } = outils
  const lien = await createLien(trx, clock, config.urlPublique, one)
  const lettre = LETTRES[colonne](dispositifAmende(dispositifOf(outils, row), row), row, {
    lien,
    expireLe: circuit.expire_le,
    joints: jointsOf(circuit, one.role).map(({ nom }) => nom),
  })
  await postLettre(trx, clock, [one.courriel], lettre)
  await trx
    .updateTable('signataire')
    .set({ [colonne]: instant(clock) })
    .where('circuit_id', '=', one.circuit_id)
    .where('role', '=', one.role)
    .execute()
}

/** Invites those whose turn has come. */
export async function inviteNext(
  trx: StoreWrite,
  outils: Outils,
  row: TableDossier,
  circuitId: string,
): Promise<void> {
  const circuit = await readCircuit(trx, circuitId)
  for (const one of nextInvited(circuit))
    await writeTo(trx, outils, row, circuit, { one, colonne: 'invite_le' })
}

/** Writes again to some whose signature is awaited. */
export async function remind(
  trx: StoreWrite,
  outils: Outils,
  row: TableDossier,
  circuit: Circuit,
  qui: readonly TableSignataire[],
): Promise<void> {
  for (const one of qui) await writeTo(trx, outils, row, circuit, { one, colonne: 'relance_le' })
}
