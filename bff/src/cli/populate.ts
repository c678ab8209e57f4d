import { sql } from 'kysely'
import { PeuplementRefuse, populate } from '../demo/peuplement/populate.ts'
import { openPlatform } from '../node/open-deps.ts'
import { readSettings } from '../node/settings.ts'
import { openSqlite } from '../node/sqlite.ts'
import { migrate } from '../store/migrate.ts'

const USAGE = `npm run peupler -- 100000

Adds so many dossiers to the demo world of DATA_DIR (or DATABASE_URL): both kinds of contract, every state, several enterprises,
names of all Europe.
Refused in production and on a store that holds anything but a demo world.`

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

const combien = Number(process.argv[2])
if (!Number.isInteger(combien) || combien < 1 || combien > 5_000_000) fail(USAGE)

async function openAtelierStore() {
  const db = openSqlite(':memory:')
  await migrate(db)
  return db
}

const settings = readSettings(process.env)
if (settings.MODE === 'production') fail('Only a demo world is populated: MODE is production.')
const { deps, close } = await openPlatform({ ...settings, LOG: 'error' })
// A command's own connection may take the memory that a server's may not: pages written once, not at every lot.
if (!settings.DATABASE_URL)
  for (const pragma of ['cache_size = -500000', 'wal_autocheckpoint = 100000'])
    await sql.raw(`pragma ${pragma}`).execute(deps.db)
const started = performance.now()
const seconds = () => (performance.now() - started) / 1000
let told = 0

function tell(faits: number): void {
  const now = seconds()
  if (now - told < 1 && faits < combien) return
  told = now
  const rest = (now / faits) * (combien - faits)
  console.log(
    `${faits.toLocaleString('fr-FR')} / ${combien.toLocaleString('fr-FR')} (${Math.round(now)} s, ${Math.round(rest)} s to go)`,
  )
}

try {
  await populate(deps, { combien, openAtelierStore, onProgress: tell })
} catch (fault) {
  if (!(fault instanceof PeuplementRefuse)) throw fault
  fail(fault.message)
} finally {
  await close()
}
