import Database from 'better-sqlite3'
import { createApp } from '../app.ts'
import { createPageDeps } from '../demo/page-deps.ts'
import { seedDemo } from '../demo/seed.ts'
import type { Deps } from '../deps.ts'
import { createLimiter } from '../http/limiter.ts'
import { DUREE_MINIMALE_MS } from '../node/open-deps.ts'
import { createArgon2Passwords } from '../node/passwords.ts'

const ORIGIN = 'http://localhost:9000'
const ECART_MAX_MS = 5

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function platform(): Promise<Deps> {
  const base = await createPageDeps({
    sqlite: new Database(':memory:'),
    urlPublique: ORIGIN,
    documents: { make: async () => new Uint8Array() },
  })
  // A limiter that only counts: the times of all tries can be measured.
  const deps = {
    ...base,
    config: { ...base.config, dureeMinimaleMs: DUREE_MINIMALE_MS },
    passwords: createArgon2Passwords(),
    limiter: createLimiter(base.db, base.clock, false),
  }
  await seedDemo(deps, { dossiers: 0 })
  return deps
}

/** Measures known and unknown in turn, so that the machine's moods fall on both. */
async function gap(tries: number, one: () => Promise<void>, other: () => Promise<void>): Promise<number> {
  const times: [number[], number[]] = [[], []]
  for (let i = 0; i < tries; i++)
    for (const [side, run] of [one, other].entries()) {
      const started = performance.now()
      await run()
      times[side as 0 | 1].push(performance.now() - started)
    }
  return Math.abs(median(times[0]) - median(times[1]))
}

/** Can a stranger tell by the clock whether an e-mail has an account? Median gaps at sign-in, sign-up and reset. */
export async function measureEnumeration(tries: number): Promise<{ line: string; ok: boolean }> {
  const app = createApp(await platform())
  const post = async (path: string, body: unknown) => {
    const response = await app.fetch(
      new Request(`${ORIGIN}/api${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: ORIGIN },
        body: JSON.stringify(body),
      }),
    )
    await response.arrayBuffer()
  }
  const KNOWN = 'employeur@interim-demo.example'
  let n = 0
  const unknown = () => `nobody${n++}@nowhere.example`
  const form = (email: string) => ({
    email,
    motDePasse: 'quatre girafes lavande 81',
    civilite: 'Mme',
    nom: 'Perrot',
    prenom: 'Nina',
    telephone: '0140000009',
    siret: '99912345800013',
  })
  await post('/comptes', form(unknown()))
  const gaps = {
    'sign-in': await gap(
      tries,
      () => post('/session', { email: KNOWN, motDePasse: 'wrong' }),
      () => post('/session', { email: unknown(), motDePasse: 'wrong' }),
    ),
    'empty or endless password': await gap(
      tries,
      () => post('/session', { email: KNOWN, motDePasse: '' }),
      () => post('/session', { email: unknown(), motDePasse: 'x'.repeat(1000) }),
    ),
    'sign-up': await gap(
      tries,
      () => post('/comptes', form(KNOWN)),
      () => post('/comptes', form(unknown())),
    ),
    reset: await gap(
      tries,
      () => post('/mot-de-passe/oubli', { email: KNOWN }),
      () => post('/mot-de-passe/oubli', { email: unknown() }),
    ),
  }
  const said = Object.entries(gaps).map(([name, ms]) => `${name} ${ms.toFixed(2)} ms`)
  return {
    line: `enumeration: median gap known/unknown over ${tries} tries: ${said.join(', ')}`,
    ok: Object.values(gaps).every((ms) => ms < ECART_MAX_MS),
  }
}
