import type { Store } from '../store/store.ts'

/** Does any document of any dossier have this content? */
export async function isFileUsed(db: Store, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('piece_version')
    .select('n')
    .where('sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
