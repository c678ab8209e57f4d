import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureCeph, startCeph } from '../epreuve/reprise/ceph.ts'
import { debian, type Fabrique } from '../epreuve/reprise/fabrique.ts'
import { type RepriseInstant, reprisePostgres } from '../epreuve/reprise/postgres.ts'
import { type Ampleur, type Reprise, repriseSqlite } from '../epreuve/reprise/sqlite.ts'

const { values } = parseArgs({
  options: {
    dossiers: { type: 'string', default: '10000' },
    gens: { type: 'string', default: '4' },
    ecritures: { type: 'string', default: '400' },
    /** `sqlite`, `postgres`, `seau`: one of the three alone. */
    seul: { type: 'string' },
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
  const { apres = 0, retireRendu = true, rendus = 0, aRendre = 0, servi, journalVerifie } = reprise
  const whole = perdus + ruptures + demis + apres === 0 && rendus === aRendre
  const ok = whole && servi && journalVerifie && retireRendu && pendant > 0
  const versions = aRendre > 0 ? `, ${rendus} of ${aRendre} files brought back from their versions` : ''
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${nom}: ${dossiers} dossiers, copied in ${seconds(copieMs)} (${pendant} writes meanwhile), served again after ${seconds(repriseMs)}; ${promesses.ecritures} acknowledged writes (${promesses.fichiers.length} deposits), ${perdus} lost, ${demis} half dossiers, ${ruptures} breaks of store, journal or files, ${apres} lines after the instant${versions}`,
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

async function trySeau(folder: string, fabrique: Fabrique): Promise<boolean> {
  const seau = await startCeph(join(folder, 'ceph'))
  try {
    const reprise = await reprisePostgres(folder, ampleur, fabrique, seau)
    return tell(`${fabrique.nom}, files on ${seau.nom}`, reprise)
  } finally {
    await seau.end()
  }
}

/** What is not there is told, and counts as a failure. */
async function miss(line: string): Promise<number> {
  console.error(line)
  return 1
}
const unknownPart = () => miss(`--seul is one of ${Object.keys(parts).join(', ')}`)

const fabrique = debian()
/** Each tells how many failed: one where what it needs is not there. */
const parts: Readonly<Record<string, () => Promise<number>>> = {
  sqlite: () => tryIn(async (folder) => tell('SQLite', await repriseSqlite(folder, ampleur))),
  postgres: () =>
    fabrique
      ? tryIn(async (folder) => tell(fabrique.nom, await reprisePostgres(folder, ampleur, fabrique)))
      : miss('postgresql of Debian is not installed: nothing was tried of PostgreSQL.'),
  seau: () =>
    fabrique && ensureCeph()
      ? tryIn((folder) => trySeau(folder, fabrique))
      : miss(
          'postgresql, ceph-mon, ceph-osd, radosgw and awscli of Debian are not there: no bucket was tried.',
        ),
}
const chosen = values.seul === undefined ? Object.values(parts) : [parts[values.seul] ?? unknownPart]
let failed = 0
for (const part of chosen) failed += await part()
process.exit(failed === 0 ? 0 : 1)
