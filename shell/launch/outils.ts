import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Commands by which the tests read our files again, and the package of Debian that each is in. */
const OUTILS = { openssl: 'openssl', pdfsig: 'poppler-utils', qpdf: 'qpdf', mutool: 'mupdf-tools' } as const

const run = (command: string, args: readonly string[], seconds: number): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: seconds * 1000 }).status === 0

/** Installs what is absent where it can (Debian, as root); elsewhere the tests say aloud what they leave out. */
export function ensureOutils(tell: (line: string) => void): void {
  const absent = Object.entries(OUTILS).flatMap(([command, name]) =>
    run('sh', ['-c', `command -v ${command}`], 10) ? [] : [name],
  )
  if (absent.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  tell(`Installing what reads our files again: ${absent.join(', ')}…`)
  run('apt-get', ['update', '-qq'], 120)
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...absent], 300)
}
