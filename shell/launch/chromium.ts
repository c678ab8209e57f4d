import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Where distributions put it, lightest first. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** It is there and starts: a download without its system libraries does not. */
function starts(path: string | undefined): path is string {
  return (
    path !== undefined &&
    existsSync(path) &&
    spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0
  )
}

function run(command: string, args: readonly string[], seconds: number): boolean {
  return (
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: seconds * 1000 }).status === 0
  )
}

function playwrightOwn(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

function found(): string | undefined {
  return [process.env.CHROMIUM, playwrightOwn(), ...USUAL_PLACES].find(starts)
}

/**
 * A Chromium that starts: the one that `CHROMIUM` names, Playwright's, or the distribution's; when there is none,
 * Playwright's download, else Debian's package (as root). Undefined when all of that failed.
 */
export function findChromium(tell: (line: string) => void): string | undefined {
  const present = found()
  if (present) return present
  tell('No Chromium found: fetching Playwright’s…')
  run('npx', ['playwright', 'install', 'chromium-headless-shell'], 300)
  const downloaded = found()
  if (downloaded) return downloaded
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  tell('Playwright’s download did not work here: installing the distribution’s package…')
  run('apt-get', ['update', '-qq'], 120)
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], 300)) break
  }
  return found()
}
