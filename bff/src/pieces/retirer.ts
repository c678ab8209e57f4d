import type { Deps } from '../deps.ts'
import { faultFields } from '../http/log.ts'
import type { StoreWrite } from '../store/store.ts'
import { isFileUsed } from './is-file-used.ts'

/** Hashes of the files of a dossier: what to remove once it is deleted. */
export async function empreintesOf(trx: StoreWrite, id: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('piece_version')
    .where('dossier_id', '=', id)
    .select('sha256')
    .distinct()
    .execute()
  return rows.map(({ sha256 }) => sha256)
}

/**
 * Removes the files that no document has any more, once the deletion is committed: the disk gives back what the quota did.
 * What could not be removed is an orphan, which the next sweep takes.
 */
export async function removeUnused(
  { db, files, log }: Pick<Deps, 'db' | 'files' | 'log'>,
  empreintes: readonly string[],
): Promise<void> {
  for (const sha256 of empreintes)
    await files
      .remove(sha256, (one) => isFileUsed(db, one))
      .catch((fault) => log.warn(faultFields(fault), 'fichier non retiré'))
}
