import { sql } from 'kysely'
import { verifyJournal } from '../journal/verify.ts'
import { readEmpreintes } from '../pieces/empreintes.ts'
import type { FileStore } from '../pieces/file-store.ts'
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

/** Files asked for at a time. */
const PAGE = 500

/** Checks a SQLite store whole: pages, journal chains, and the content of every file. */
export async function checkStore(db: Store, files: Pick<FileStore, 'verify'>): Promise<EtatStore> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  const { lignes, ruptures } = await verifyJournal(db)
  const fichiersPerdus: string[] = []
  let fichiers = 0
  for (let page = await readEmpreintes(db, '', PAGE); page.length > 0; ) {
    for (const sha256 of page) if ((await files.verify(sha256)) !== 'conforme') fichiersPerdus.push(sha256)
    fichiers += page.length
    page = await readEmpreintes(db, page.at(-1) ?? '', PAGE)
  }
  return {
    integrite: rows.map((r) => r.integrity_check).join('; '),
    lignesJournal: lignes,
    ruptures,
    fichiers,
    fichiersPerdus,
  }
}
