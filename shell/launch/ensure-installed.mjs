// Runs before `npm start` and `npm test`, under whatever Node the machine has (20 or later) and with nothing
// installed yet: plain JavaScript, no dependency. npm then finds the project's own Node 24 in node_modules/.bin.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = join(root, 'node_modules/.installed')
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

function fail(line) {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  process.stdout.write('Installing what the lock file names (a minute or two, once)…\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0)
    fail('The installation stopped: read npm’s message above, then run the same command again.')
  writeFileSync(stamp, lock)
}

const own = join(root, 'node_modules/.bin/node')
const version = existsSync(own) ? execFileSync(own, ['--version'], { encoding: 'utf8' }) : process.version
if (Number.parseInt(version.slice(1), 10) < 24) {
  fail(
    `Node 24 or later is needed and npm has none for this platform (found ${version.trim()}): install it, then run again.`,
  )
}
