import { occupy } from '../store/occupation.ts'
import type { TableCircuit, TableDossier, TablePieceVersion } from '../store/schema.ts'
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
  }
}
