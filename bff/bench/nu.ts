import { Hono } from 'hono'
import pg from 'pg'
import { type Call, receive } from './actions.ts'

/** A statement as it was asked, and how many rows it gave or touched. */
interface Question {
  readonly text: string
  readonly values: readonly unknown[]
  readonly lignes: number | null
}

/** What a call asked of PostgreSQL, in its order: of the first statement to the last, whichever connection took it. */
async function record(call: () => Promise<unknown>): Promise<Question[]> {
  const asked: Promise<Question>[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first, second] = given as [string | { text: string; values?: unknown[] }, unknown[]?]
    const { text, values = [] } = typeof first === 'string' ? { text: first, values: second } : first
    const answer = Reflect.apply(query, this, given) as Promise<pg.QueryResult>
    asked.push(answer.then(({ rowCount = null }) => ({ text, values, lignes: rowCount })))
    return answer
  } as typeof query
  try {
    await call()
  } finally {
    pg.Client.prototype.query = query
  }
  return Promise.all(asked)
}

/** Where a line of the journal stands is told by the head of its chain, which each write takes one further: it is asked anew. */
const LIGNE = /^insert into "journal_ligne" \("chaine", "rang"/
const RANG = 1

interface Tete {
  readonly chaine?: unknown
  readonly rang?: unknown
}

/** Asks the same again on one connection. @returns the rows of the last statement */
async function replay(client: pg.ClientBase, asked: readonly Question[], check = false): Promise<unknown[]> {
  let rows: unknown[] = []
  let tete: Tete = {}
  for (const { text, values, lignes } of asked) {
    const given = LIGNE.test(text) ? values.with(RANG, tete.rang) : [...values]
    const answer = await client.query(text, given)
    if (check && (answer.rowCount ?? null) !== lignes)
      throw new Error(`${answer.rowCount} rows in place of ${lignes}: ${text.slice(0, 80)}`)
    rows = answer.rows ?? []
    const [first] = rows as Tete[]
    if (first?.chaine !== undefined) tete = first
  }
  return rows
}

/** Calls that are recorded, and asked in turn. */
const APPELS = 24

/**
 * The same SQL as a call asked, by a bare Hono over `pg`, its last rows given as JSON: as many round trips and commits, on as many rows
 * (checked before it is measured). A call that writes is recorded on dossiers that nobody else writes meanwhile: it writes again,
 * one after the other, what each of its saves wrote.
 */
export async function bareOf(url: string, call: Call): Promise<{ call: Call; end(): Promise<void> }> {
  // Once before: what the first writes over was not written by the same call.
  for (let n = 0; n < 2 * APPELS; n += 1) await call(n)
  const appels: Question[][] = []
  for (let n = 0; n < APPELS; n += 1) appels.push(await record(() => call(n)))
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  // A server may stop while a connection that was given back still closes.
  pool.on('error', () => {})
  const withClient = async <T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    try {
      return await work(client)
    } finally {
      client.release()
    }
  }
  try {
    for (const asked of appels) await withClient((client) => replay(client, asked, true))
  } catch (fault) {
    await pool.end()
    throw fault
  }
  const app = new Hono().all('/:n', async (c) => {
    const asked = appels[Number(c.req.param('n'))] ?? []
    return c.json({ elements: await withClient((client) => replay(client, asked)) })
  })
  return {
    call: async (n) => receive(await app.fetch(new Request(`http://localhost/${n % APPELS}`))),
    end: () => pool.end(),
  }
}
