import { strFromU8, unzipSync } from 'fflate'
import type { InsertObject } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Schema } from '../../store/schema.ts'
import { createHarness, EMPLOYEUR } from '../../testing/harness.ts'
import { validDossier } from '../../testing/parcours.ts'

const LIGNES = 2000
/** Reads that a whole export takes, at the least. */
const PAGES = LIGNES / 25

/** An employer with this many dossiers, all made from one. */
async function manyDossiers() {
  const harness = await createHarness()
  const who = await harness.signIn(EMPLOYEUR)
  const { id } = await validDossier(who)
  const { db } = harness.deps
  const row = await db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  for (let n = 1; n < LIGNES; n += 50) {
    const copies: InsertObject<Schema, 'dossier'>[] = []
    for (let i = n; i < Math.min(n + 50, LIGNES); i++)
      copies.push({
        ...row,
        id: `${id}-${i}`,
        rang: 1000 + i,
        numero: `AP-${i}`,
        maj_le: `2026-01-01T00:00:00.${String(i % 1000).padStart(3, '0')}Z`,
      })
    await db.insertInto('dossier').values(copies).execute()
  }
  let pages = 0
  const execute = db.executeQuery.bind(db)
  db.executeQuery = ((query: { sql: string }) => {
    if (query.sql.includes('"contrat"')) pages += 1
    return execute(query as never)
  }) as typeof db.executeQuery
  const open = async () => {
    const url = 'http://localhost:9000/api/dossiers/export.xlsx?tri=maj'
    const response = await harness.app.fetch(new Request(url, { headers: { cookie: who.cookie() } }))
    if (!response.body) throw new Error('no body')
    expect(response.headers.get('x-lignes')).toBe(`${LIGNES}`)
    return response.body.getReader()
  }
  return { ...harness, id, open, pagesRead: () => pages }
}

type Many = Awaited<ReturnType<typeof manyDossiers>>
type Reader = Awaited<ReturnType<Many['open']>>

/** Reads while `more` says so, or to the end. */
async function readWhile(reader: Reader, chunks: Uint8Array[], more: () => boolean = () => true) {
  while (more()) {
    const part = await reader.read()
    if (part.done) return
    chunks.push(part.value)
  }
}

async function sheetOf(chunks: Uint8Array[]): Promise<string> {
  const whole = new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer())
  return strFromU8(unzipSync(whole)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
}

const countOf = (sheet: string, numero: string) => sheet.split(`>${numero}<`).length - 1

describe('a long list', () => {
  it('comes in small pieces, every dossier once, others served meanwhile', async () => {
    const { open, pagesRead } = await manyDossiers()
    let largest = 0
    let last = performance.now()
    const ticking = setInterval(() => {
      largest = Math.max(largest, performance.now() - last)
      last = performance.now()
    }, 1)
    const chunks: Uint8Array[] = []
    await readWhile(await open(), chunks)
    expect(pagesRead()).toBeGreaterThanOrEqual(PAGES)
    clearInterval(ticking)
    expect(Math.max(...chunks.map((c) => c.length))).toBeLessThan(256 * 1024)
    // Aim: 50 ms on an idle machine.
    expect(largest).toBeLessThan(500)
    const sheet = await sheetOf(chunks)
    expect(sheet.match(/<row /g)).toHaveLength(LIGNES + 1)
    for (let i = 1; i < LIGNES; i += 199) expect(countOf(sheet, `AP-${i}`)).toBe(1)
  })

  it('loses nothing that moves behind the walk, and gives nothing twice', async () => {
    const { open, deps, clock, id, pagesRead } = await manyDossiers()
    const [reader, chunks] = [await open(), [] as Uint8Array[]]
    await readWhile(reader, chunks, () => pagesRead() < 2)
    expect(pagesRead()).toBeLessThan(PAGES / 2)
    const moved = { maj_le: clock.now().toISOString(), denomination: 'DÉPLACÉ' }
    // The last of the list, and one that was given already: both become its first.
    for (const dossier of [`${id}-1000`, `${id}-999`])
      await deps.db.updateTable('dossier').set(moved).where('id', '=', dossier).execute()
    await readWhile(reader, chunks)
    const sheet = await sheetOf(chunks)
    expect(sheet.match(/<row /g)).toHaveLength(LIGNES + 1)
    expect([countOf(sheet, 'AP-1000'), countOf(sheet, 'AP-999'), countOf(sheet, 'DÉPLACÉ')]).toEqual([
      1, 1, 1,
    ])
  })

  it('stops reading when the client goes', async () => {
    const { open, pagesRead } = await manyDossiers()
    const reader = await open()
    await readWhile(reader, [], () => pagesRead() < 2)
    await reader.cancel()
    const then = pagesRead()
    await new Promise((resolve) => setTimeout(resolve, 200))
    // The part being made, and the one being compressed.
    expect(pagesRead() - then).toBeLessThanOrEqual(8)
    expect(pagesRead()).toBeLessThan(PAGES)
  })
})
