import { sql } from 'kysely'
import type { Store } from '../store/store.ts'

/** Where a file is named: a version of a document, a contract that is being signed, what is signed with it. */
const NOMS = [
  { table: 'piece_version', colonne: 'sha256' },
  { table: 'circuit', colonne: 'fichier_sha256' },
  { table: 'document_joint', colonne: 'fichier_sha256' },
] as const

type Lu = { readonly sha256: string }

/** Hashes of all files that are named anywhere, each once, in their order. @param apres the last one that was had */
export async function readEmpreintes(db: Store, apres: string, limite: number): Promise<string[]> {
  const found = new Set<string>()
  for (const { table, colonne } of NOMS) {
    const column = sql.ref(colonne)
    const { rows } = await sql<Lu>`select distinct ${column} as sha256 from ${sql.table(table)}
      where ${column} > ${apres} order by ${column} limit ${limite}`.execute(db)
    for (const { sha256 } of rows) found.add(sha256)
  }
  return [...found].sort().slice(0, limite)
}

/** About how many there are: one that is named in two places counts twice. */
export async function countEmpreintes(db: Store): Promise<number> {
  let nombre = 0
  for (const { table, colonne } of NOMS) {
    const { rows } = await sql<{ nombre: number | string }>`
      select count(distinct ${sql.ref(colonne)}) as nombre from ${sql.table(table)}`.execute(db)
    nombre += Number(rows[0]?.nombre ?? 0)
  }
  return nombre
}
