import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'

// `npm run bench`: every bench in turn, each on a process of its own; the arguments keep those whose path holds one of them.
// A bench prints ratios measured side by side in one run, and ends with a status other than 0 when a floor is not held.

const root = join(import.meta.dirname, '../..')
const wanted = process.argv.slice(2)

const benches = globSync('{bff,shell,mf-*,packages/*}/{src,bench}/**/*.bench.ts', { cwd: root })
  .toSorted()
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))

const env = {
  ...process.env,
  CHROMIUM: findChromium((line) => console.log(line)) ?? '',
  TURBO_TELEMETRY_DISABLED: '1',
}
const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status === 0

if (!run(join(root, 'node_modules/.bin/turbo'), 'run', 'build', '--output-logs=errors-only')) process.exit(1)
const missed = benches.filter((path) => {
  console.log(`\n== ${path}`)
  return !run(process.execPath, path)
})
console.log(missed.length === 0 ? '\nEvery floor holds' : `\nNot held: ${missed.join(', ')}`)
process.exit(missed.length === 0 ? 0 : 1)
