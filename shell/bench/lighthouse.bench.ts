/**
 * Lighthouse on the pages that everybody meets, as a phone on a slow network and as a desktop (CHROMIUM names the browser):
 *   node shell/bench/lighthouse.bench.ts
 * It is fetched by npm at its exact version when this runs: seven times the size of the tests' other tools, it has no place among
 * what everybody installs.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lancerMonde } from '../e2e/lancer.ts'
import { signIn } from './sign-in.ts'

const LIGHTHOUSE = 'lighthouse@13.5.0'
const FLOORS = { performance: 95, accessibility: 100, 'best-practices': 100 }
/** A loaded machine slows some runs down; the best of a few is what the page can do. */
const RUNS = 3

type Scores = Record<keyof typeof FLOORS, number>
interface Report {
  runtimeError?: { message: string }
  categories: Record<string, { score: number | null }>
}

const work = mkdtempSync(join(tmpdir(), 'lighthouse-'))
const monde = await lancerMonde({ dataDir: join(work, 'donnees'), horloge: new Date().toISOString() })

async function firstDraft(cookie: string): Promise<string> {
  const answer = await fetch(`${monde.url}/api/dossiers?etat=brouillon&limite=1`, { headers: { cookie } })
  const { elements } = (await answer.json()) as { elements: { id: string }[] }
  const [draft] = elements
  if (!draft) throw new Error('The demo has no draft')
  return draft.id
}

const out = join(work, 'rapport.json')
const headers = join(work, 'entetes.json')

async function measure(path: string, form: 'mobile' | 'desktop'): Promise<Scores> {
  const flags = [
    ...['--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', monde.url + path],
    ...['--quiet', '--output=json', `--output-path=${out}`, `--extra-headers=${headers}`],
    `--only-categories=${Object.keys(FLOORS).join()}`,
    '--no-enable-error-reporting',
    '--chrome-flags=--headless --no-sandbox',
    ...(form === 'desktop' ? ['--preset=desktop'] : []),
  ]
  const env = { ...process.env, ...(process.env.CHROMIUM ? { CHROME_PATH: process.env.CHROMIUM } : {}) }
  rmSync(out, { force: true })
  const child = spawn('npm', ['exec', ...flags], { cwd: work, env, stdio: 'ignore' })
  await new Promise((resolve) => child.once('exit', resolve))
  if (!existsSync(out))
    throw new Error(`${LIGHTHOUSE} did not run: it needs the registry of npm, and a Chromium`)
  const report = JSON.parse(readFileSync(out, 'utf8')) as Report
  if (report.runtimeError) throw new Error(`${path}: ${report.runtimeError.message}`)
  const score = (name: string) => Math.round((report.categories[name]?.score ?? 0) * 100)
  return Object.fromEntries(Object.keys(FLOORS).map((name) => [name, score(name)])) as Scores
}

const holds = (scores: Scores) =>
  Object.entries(FLOORS).every(([name, floor]) => scores[name as keyof Scores] >= floor)

async function best(path: string, form: 'mobile' | 'desktop'): Promise<Scores> {
  let found = await measure(path, form)
  for (let run = 1; run < RUNS && !holds(found); run += 1) {
    const other = await measure(path, form)
    if (other.performance > found.performance) found = other
  }
  return found
}

try {
  const cookie = await signIn(monde.url)
  const draft = await firstDraft(cookie)
  for (const path of ['/connexion', '/accueil', `/mes-contrats/dossiers/${draft}/saisie/contrat`]) {
    writeFileSync(headers, JSON.stringify(path === '/connexion' ? {} : { cookie }))
    for (const form of ['mobile', 'desktop'] as const) {
      const scores = await best(path, form)
      const told = Object.entries(scores).map(([name, score]) => `${name} ${score}`)
      console.log(
        `${path.replace(draft, ':id')}, ${form}: ${told.join(', ')}${holds(scores) ? '' : '  NOT HELD'}`,
      )
      if (!holds(scores)) process.exitCode = 1
    }
  }
} finally {
  await monde.arreter()
  rmSync(work, { recursive: true, force: true })
}
