import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { debian } from '../epreuve/reprise/fabrique.ts'
import { type RepriseInstant, reprisePostgres } from '../epreuve/reprise/postgres.ts'
import { type Ampleur, type Reprise, repriseSqlite } from '../epreuve/reprise/sqlite.ts'

const { values } = parseArgs({
  options: {
    dossiers: { type: 'string', default: '10000' },
    gens: { type: 'string', default: '4' },
    ecritures: { type: 'string', default: '400' },
  },
})
const ampleur: Ampleur = {
  dossiers: Number(values.dossiers),
  gens: Number(values.gens),
  ecritures: Number(values.ecritures),
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

function tell(nom: string, reprise: Reprise & Partial<RepriseInstant>): boolean {
  const { promesses, dossiers, pendant, copieMs, repriseMs, perdus, ruptures, demis } = reprise
  const { apres = 0, retireRendu = true, servi, journalVerifie } = reprise
  const ok = perdus + ruptures + demis + apres === 0 && servi && journalVerifie && retireRendu && pendant > 0
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${nom}: ${dossiers} dossiers, copied in ${seconds(copieMs)} (${pendant} writes meanwhile), served again after ${seconds(repriseMs)}; ${promesses.ecritures} acknowledged writes (${promesses.fichiers.length} deposits), ${perdus} lost, ${demis} half dossiers, ${ruptures} breaks of store, journal or files, ${apres} lines after the instant`,
  )
  return ok
}

/** In a folder of its own, below one that all may pass: PostgreSQL runs as another user. */
async function tryIn(work: (folder: string) => Promise<boolean>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'epreuve-reprise-'))
  const ok = await work(folder).catch((fault) => {
    console.log(`FAIL ${fault}`)
    return false
  })
  await rm(folder, { recursive: true })
  return ok ? 0 : 1
}

const fabrique = debian()
let failed = await tryIn(async (folder) => tell('SQLite', await repriseSqlite(folder, ampleur)))
if (fabrique)
  failed += await tryIn(async (folder) =>
    tell(fabrique.nom, await reprisePostgres(folder, ampleur, fabrique)),
  )
else {
  console.error('postgresql of Debian is not installed: nothing was tried of PostgreSQL.')
  failed += 1
}
process.exit(failed === 0 ? 0 : 1)
