import { spawnSync } from 'node:child_process'

/** Are these programs there, installed from Debian's packages where one was not (root)? */
export function ensureProgrammes(
  programmes: readonly string[],
  paquets: readonly string[] = programmes,
): boolean {
  const there = () => spawnSync('which', programmes).status === 0
  if (there()) return true
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...paquets], { env })
  return there()
}
