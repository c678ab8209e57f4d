import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { verifyJournal } from '../journal/verify.ts'
import type { Store } from '../store/store.ts'

/** What a check of a store and its files found. */
export interface EtatStore {
  /** `ok`, or what SQLite says is wrong. */
  readonly integrite: string
  readonly lignesJournal: number
  readonly ruptures: readonly { fil: string; rang: number }[]
  readonly fichiers: number
  /** Hashes of files, deposited or being signed, that are missing or altered. */
  readonly fichiersPerdus: readonly string[]
}

/** Checks a SQLite store whole: pages, journal chains, and the content of every file. */
export async function checkStore(db: Store, dataDir: string): Promise<EtatStore> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  const { lignes, ruptures } = await verifyJournal(db)
  const versions = await db
    .selectFrom('piece_version')
    .select('sha256')
    .union(
      db
        .selectFrom('circuit')
        .select((eb) => eb.ref('fichier_sha256').$notNull().as('sha256'))
        .where('fichier_sha256', 'is not', null),
    )
    .union(
      db
        .selectFrom('document_joint')
        .select((eb) => eb.ref('fichier_sha256').$notNull().as('sha256'))
        .where('fichier_sha256', 'is not', null),
    )
    .execute()
  const fichiersPerdus: string[] = []
  for (const { sha256 } of versions) {
    const path = join(dataDir, 'fichiers', sha256.slice(0, 2), sha256)
    const found = await readFile(path).then(
      (bytes) => createHash('sha256').update(bytes).digest('hex'),
      () => null,
    )
    if (found !== sha256) fichiersPerdus.push(sha256)
  }
  return {
    integrite: rows.map((r) => r.integrity_check).join('; '),
    lignesJournal: lignes,
    ruptures,
    fichiers: versions.length,
    fichiersPerdus,
  }
}
