import { occupy } from '../store/occupation.ts'
import type { TableCircuit, TableDocumentJoint, TableDossier, TablePieceVersion } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'

/** Counts what a document that is being signed weighs now, in bytes, among the files of its dossier and of its enterprise. */
export async function weighCircuit(
  trx: StoreWrite,
  { siren }: Pick<TableDossier, 'siren'>,
  { id, taille }: Pick<TableCircuit, 'id' | 'taille'>,
  now: number,
): Promise<void> {
  if (now === taille) return
  await trx.updateTable('circuit').set({ taille: now }).where('id', '=', id).execute()
  await occupy(trx, siren, now - taille)
}

/** The same of a document that is signed with the contract. */
export async function weighJoint(
  trx: StoreWrite,
  { siren }: Pick<TableDossier, 'siren'>,
  { circuit_id, type, taille }: Pick<TableDocumentJoint, 'circuit_id' | 'type' | 'taille'>,
  now: number,
): Promise<void> {
  if (now === taille) return
  await trx
    .updateTable('document_joint')
    .set({ taille: now })
    .where('circuit_id', '=', circuit_id)
    .where('type', '=', type)
    .execute()
  await occupy(trx, siren, now - taille)
}

/** Counts what all have signed and is no document of the dossier any more: it is kept for its proof, until another takes its place. */
export async function weighKept(
  trx: StoreWrite,
  row: Pick<TableDossier, 'id' | 'siren'>,
  retirees: readonly Pick<TablePieceVersion, 'sha256' | 'taille'>[],
): Promise<void> {
  for (const { sha256, taille } of retirees) {
    const circuit = await trx
      .selectFrom('circuit')
      .select(['id', 'taille'])
      .where('dossier_id', '=', row.id)
      .where('fichier_sha256', '=', sha256)
      .executeTakeFirst()
    if (circuit) await weighCircuit(trx, row, circuit, taille)
    const joint = await trx
      .selectFrom('document_joint')
      .innerJoin('circuit', 'circuit.id', 'document_joint.circuit_id')
      .select(['document_joint.circuit_id', 'document_joint.type', 'document_joint.taille'])
      .where('circuit.dossier_id', '=', row.id)
      .where('document_joint.fichier_sha256', '=', sha256)
      .executeTakeFirst()
    if (joint) await weighJoint(trx, row, joint, taille)
  }
}
