import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgres } from '../node/postgres.ts'
import { ARRETS, type Arret, startPostgres } from '../testing/postgres-server.ts'
import { call, endServeur, type Serveur, signIn, startServeur } from './serveur.ts'

const CLIENTS = 8
const CHARGE_MS = 400

interface Compte {
  readonly made: string[]
  refused: number
  /** Answers that were neither done nor 503 with `Retry-After`, and calls without an answer. */
  wrong: number
}

/** Creates dossiers as fast as it can, whatever is answered, until told to stop. */
async function load(server: Serveur, cookie: string, compte: Compte, going: () => boolean): Promise<void> {
  while (going()) {
    const answer = await call(server, cookie, 'POST', '/dossiers', {
      siret: '99912345800013',
      type: 'apprentissage',
    }).catch(() => null)
    if (answer?.status === 201) compte.made.push(answer.body.id)
    else if (answer?.status === 503 && answer.headers.has('retry-after')) compte.refused += 1
    else compte.wrong += 1
    if (server.child.exitCode !== null) return
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Stops PostgreSQL in its three ways under load and starts it again: the BFF lives, and keeps all that it acknowledged. */
export async function stopPostgres(rounds: number): Promise<{ line: string; ok: boolean }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'epreuve-'))
  const postgres = await startPostgres({ durable: true })
  const server = await startServeur(dataDir, { DATABASE_URL: postgres.url })
  const cookie = await signIn(server, 'employeur@interim-demo.example')
  const compte: Compte = { made: [], refused: 0, wrong: 0 }
  let stops = 0
  for (let round = 0; round < rounds && server.child.exitCode === null; round++)
    for (const arret of Object.keys(ARRETS) as Arret[]) {
      let going = true
      const clients = Array.from({ length: CLIENTS }, () => load(server, cookie, compte, () => going))
      await pause(CHARGE_MS)
      await postgres.signal(arret)
      await pause(CHARGE_MS)
      // Told « smart », it waits for those who work: we do, until the operator has waited enough.
      if (arret === 'smart') await postgres.signal('fast')
      await postgres.stopped()
      await postgres.start()
      const before = compte.made.length
      for (let turns = 0; turns < 300 && compte.made.length === before; turns++) await pause(100)
      going = false
      await Promise.all(clients)
      stops += 1
    }
  const db = openPostgres(postgres.url, { max: 1 })
  const rows = await db.selectFrom('dossier').select('id').execute()
  await db.destroy()
  const kept = new Set(rows.map(({ id }) => id))
  const lost = compte.made.filter((id) => !kept.has(id)).length
  const died = server.child.exitCode !== null
  if (!died) await endServeur(server, 'SIGTERM')
  await postgres.end()
  await rm(dataDir, { recursive: true })
  return {
    line: `PostgreSQL stopped: ${stops} stops (${Object.keys(ARRETS).join(', ')}), ${compte.made.length} acknowledged, ${lost} lost, ${compte.refused} told to come back (503), ${compte.wrong} other answers, ${died ? 1 : 0} deaths`,
    ok: !died && lost === 0 && compte.wrong === 0 && stops === rounds * 3,
  }
}
