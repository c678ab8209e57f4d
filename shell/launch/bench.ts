import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'
import { machine, withMesure } from './mesures.ts'

// `npm run bench`: every bench in turn, each on a process of its own; the arguments keep those whose path holds one of them.
// A bench prints ratios measured side by side in one run, and ends with a status other than 0 when a floor is not held.
// What each printed is its part of docs/mesures.md.

const root = join(import.meta.dirname, '../..')
const wanted = process.argv.slice(2)
const PAGE = join(root, 'docs/mesures.md')
/** Another size than a bench has by itself has its own part. */
const taille = process.env.COMBIEN === undefined ? '' : ` COMBIEN=${process.env.COMBIEN}`

const benches = globSync('{bff,shell,mf-*,packages/*}/{src,bench}/**/*.bench.ts', { cwd: root })
  .toSorted()
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))

const env = {
  ...process.env,
  CHROMIUM: findChromium((line) => console.log(line)) ?? '',
  TURBO_TELEMETRY_DISABLED: '1',
}

/** Runs a bench, telling what it prints as it comes. */
async function measure(bench: string): Promise<boolean> {
  console.log(`\n== ${bench}`)
  const child = spawn(process.execPath, [bench], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  // `close` comes after it, without a status.
  child.on('error', (fault) => console.error(fault.message))
  let sortie = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    sortie += text
    process.stdout.write(text)
  })
  const [status] = await once(child, 'close')
  // One that ended before it told anything leaves what it told before.
  if (status !== 0 && sortie === '') return false
  const page = readFileSync(PAGE, 'utf8')
  const jour = new Date().toISOString().slice(0, 10)
  writeFileSync(PAGE, withMesure(page, { bench: `${bench}${taille}`, jour, machine: machine(), sortie }))
  return status === 0
}

const turbo = join(root, 'node_modules/.bin/turbo')
const built = spawnSync(turbo, ['run', 'build', '--output-logs=errors-only'], {
  cwd: root,
  stdio: 'inherit',
  env,
})
if (built.status !== 0) process.exit(1)
const missed: string[] = []
for (const bench of benches) if (!(await measure(bench))) missed.push(bench)
console.log(missed.length === 0 ? '\nEvery floor holds' : `\nNot held: ${missed.join(', ')}`)
process.exit(missed.length === 0 ? 0 : 1)
