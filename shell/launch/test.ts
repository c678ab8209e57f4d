import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'
import { ensureOutils } from './outils.ts'
import { runFuzz } from './run-fuzz.ts'
import { playwrightTally, tallyLine, vitestFailures, vitestTally } from './tally.ts'

// `npm test`: everything, the browser tests included. Arguments, if any, go to vitest and skip the journeys.

/** Seconds for each reader, sixty at the most: twenty meet what the fixed inputs of the suite do not, in some two minutes. */
const { FUZZ_SECONDES = '20', ...env } = process.env

const root = join(import.meta.dirname, '../..')
const bin = (name: string) => join(root, 'node_modules/.bin', name)
const reports = mkdtempSync(join(tmpdir(), 'mon-espace-tests-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

const chromium = findChromium((line) => console.log(line))
if (!chromium) {
  console.error(
    'The browser tests need Chromium: install your distribution’s « chromium » package, or set CHROMIUM to its path, then run npm test again.',
  )
  process.exit(1)
}

ensureOutils((line) => console.log(line))

function step(title: string, command: string, ...args: string[]): boolean {
  console.log(`\n== ${title}`)
  const { status } = spawnSync(bin(command), args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...env,
      CHROMIUM: chromium,
      TURBO_TELEMETRY_DISABLED: '1',
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json'),
    },
  })
  return status === 0
}

function fuzzed(): boolean {
  console.log(`\n== outside bytes, ${FUZZ_SECONDES} s a reader (fuzz)`)
  return runFuzz(Number(FUZZ_SECONDES))
}

const reporting = (report: string) => [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]
const vitestReport = join(reports, 'vitest.json')
const only = process.argv.slice(2)

if (only.length > 0) process.exit(step('vitest', 'vitest', ...reporting(vitestReport), ...only) ? 0 : 1)

const built = step('build', 'turbo', 'run', 'build', '--output-logs=errors-only')
if (!built) process.exit(1)
const engines = ['postgres', 'wasm'].map((engine) => ({ engine, report: join(reports, `${engine}.json`) }))
const results = [
  step('rules, BFF and components (vitest)', 'vitest', ...reporting(vitestReport)),
  ...engines.map(({ engine, report }) =>
    step(
      `the store again, on ${engine} (vitest)`,
      'vitest',
      ...reporting(report),
      '--root',
      'bff',
      '--project',
      engine,
    ),
  ),
  fuzzed(),
  step('journeys in Chromium, on built files (playwright)', 'playwright', 'test', '-c', 'shell/e2e'),
]
const vitestReports = [vitestReport, ...engines.map(({ report }) => report)]
// Again at the end: they ended thousands of lines above.
for (const failure of vitestReports.flatMap(vitestFailures)) console.log(`FAILED ${failure}`)
console.log(
  `\n${tallyLine([...vitestReports.map(vitestTally), playwrightTally(join(reports, 'playwright.json'))])}`,
)
process.exit(results.every(Boolean) ? 0 : 1)
