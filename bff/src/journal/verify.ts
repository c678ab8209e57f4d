import type { Store } from '../store/store.ts'
import { chainEmpreinte, ORIGINE } from './entree.ts'

/** A broken chain: the first line that does not follow. */
export interface Rupture {
  fil: string
  rang: number
}

const PAGE = 1000

/**
 * Walks every chain of the journal, in pages. A line changed, removed, added or moved, or a chain cut short, is a
 * break; the head row tells the length that a chain must have.
 */
export async function verifyJournal(db: Store): Promise<{ lignes: number; ruptures: Rupture[] }> {
  const ruptures: Rupture[] = []
  let lignes = 0
  let fil = ''
  for (;;) {
    const tete = await db
      .selectFrom('journal_tete')
      .selectAll()
      .where('fil', '>', fil)
      .orderBy('fil')
      .limit(1)
      .executeTakeFirst()
    if (!tete) return { lignes, ruptures }
    fil = tete.fil
    const { read, rupture, last } = await verifyFil(db, fil)
    lignes += read
    if (rupture !== null) ruptures.push({ fil, rang: rupture })
    else if (read !== tete.rang || last !== tete.empreinte) ruptures.push({ fil, rang: read + 1 })
  }
}

async function verifyFil(db: Store, fil: string) {
  let last = ORIGINE
  let read = 0
  for (;;) {
    const page = await db
      .selectFrom('journal')
      .selectAll()
      .where('fil', '=', fil)
      .where('rang', '>', read)
      .orderBy('rang')
      .limit(PAGE)
      .execute()
    for (const line of page) {
      const expected = chainEmpreinte(last, fil, read + 1, line)
      if (line.rang !== read + 1 || line.empreinte !== expected) return { read, rupture: read + 1, last }
      last = line.empreinte
      read += 1
    }
    if (page.length < PAGE) return { read, rupture: null, last }
  }
}
