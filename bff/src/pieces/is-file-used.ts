import type { Store } from '../store/store.ts'

/** Does any document of any dossier, or anything that is being signed, have this content? */
export async function isFileUsed(db: Store, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('piece_version')
    .select('sha256')
    .where('sha256', '=', sha256)
    .unionAll(
      db.selectFrom('circuit').select('document_sha256 as sha256').where('fichier_sha256', '=', sha256),
    )
    .unionAll(
      db
        .selectFrom('document_joint')
        .select('document_sha256 as sha256')
        .where('fichier_sha256', '=', sha256),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
