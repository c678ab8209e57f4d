import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Where what an operator imports is kept, below the data folder. */
export const dossierDe = (dataDir: string): string => join(dataDir, 'referentiels')

/**
 * Installs a file: written aside, flushed, then renamed, so that a reader finds the old one or the new one, whole. What an
 * install that was killed left aside goes first.
 */
export async function installFile(
  dossier: string,
  fichier: string,
  write: (path: string) => Promise<void>,
): Promise<void> {
  await mkdir(dossier, { recursive: true })
  await removeLeftovers(dossier, fichier)
  const neuf = join(dossier, `${fichier}.${process.pid}.tmp`)
  try {
    await write(neuf)
    await flush(neuf, 'r+')
    await rename(neuf, join(dossier, fichier))
  } catch (cause) {
    await rm(neuf, { force: true })
    throw cause
  }
  await flush(dossier, 'r')
}

/** Of a folder too: a rename is only sure once its folder is on disk. */
async function flush(path: string, mode: 'r' | 'r+'): Promise<void> {
  const fichier = await open(path, mode)
  try {
    await fichier.sync()
  } finally {
    await fichier.close()
  }
}

/** `.<process>.tmp`, and what SQLite keeps beside it. */
const RESTE = /^\.(\d+)\.tmp(\.|-|$)/

/** What an import that was killed left aside; not what another one is writing now. */
async function removeLeftovers(dossier: string, fichier: string): Promise<void> {
  for (const nom of await readdir(dossier)) {
    const pid = nom.startsWith(`${fichier}.`) ? RESTE.exec(nom.slice(fichier.length))?.[1] : undefined
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(dossier, nom), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}
