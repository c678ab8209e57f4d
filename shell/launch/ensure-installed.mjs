// Runs before `npm start` and `npm test`, under whatever Node the machine has (20 or later) and with nothing
// installed yet: plain JavaScript, no dependency. npm then finds the project's own Node 24 in node_modules/.bin.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

function fail(line) {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages

/** npm writes what it installed in a lock file of its own: all that ours names must be in it (but other platforms' binaries). */
function isInstalled() {
  const hidden = 'node_modules/.package-lock.json'
  if (!existsSync(join(root, hidden))) return false
  const installed = packagesOf(hidden)
  return Object.entries(packagesOf('package-lock.json'))
    .filter(([path, { optional }]) => path.startsWith('node_modules/') && !optional)
    .every(([path, { version, link }]) => link || installed[path]?.version === version)
}

if (!isInstalled()) {
  process.stdout.write('Installing what the lock file names (a minute or two, once)…\n')
  const windows = process.platform === 'win32'
  const { status } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: windows,
    },
  )
  if (status !== 0)
    fail('The installation stopped: read npm’s message above, then run the same command again.')
}

const own = join(root, 'node_modules/.bin/node')
const version = existsSync(own) ? execFileSync(own, ['--version'], { encoding: 'utf8' }) : process.version
if (Number.parseInt(version.slice(1), 10) < 24) {
  fail(
    `Node 24 or later is needed, and npm has none for this platform (found ${version.trim()}): install it, then run again.`,
  )
}
