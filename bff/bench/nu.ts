import { Hono } from 'hono'
import pg from 'pg'
import { type Call, receive } from './actions.ts'

interface Question {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What calls asked of PostgreSQL, in their order: of the first statement to the last, whichever connection took it. */
async function record(call: () => Promise<unknown>): Promise<Question[]> {
  const asked: Question[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [text, values] = given as [string | { text: string; values?: unknown[] }, unknown[]?]
    asked.push(typeof text === 'string' ? { text, values: values ?? [] } : { values: [], ...text })
    return Reflect.apply(query, this, given)
  } as typeof query
  try {
    await call()
  } finally {
    pg.Client.prototype.query = query
  }
  return asked
}

/** The same SQL as one call that only reads asked, by a bare Hono over `pg`, its last rows given as JSON. */
export async function bareOf(
  url: string,
  call: () => Promise<unknown>,
): Promise<{ call: Call; end(): Promise<void> }> {
  const asked = await record(call)
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  const app = new Hono().all('/', async (c) => {
    const client = await pool.connect()
    let rows: unknown[] = []
    try {
      for (const question of asked) ({ rows } = await client.query(question.text, [...question.values]))
    } finally {
      client.release()
    }
    return c.json({ elements: rows })
  })
  return {
    call: async () => receive(await app.fetch(new Request('http://localhost/'))),
    end: () => pool.end(),
  }
}
