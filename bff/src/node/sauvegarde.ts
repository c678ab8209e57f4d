import { cp, mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { ARRIVEES } from './files.ts'
import { keepPrivate } from './prive.ts'

/**
 * Copies a running SQLite store and its files into `target`, without stopping anything: the database first, one instant of it
 * (`VACUUM INTO` reads it in one transaction; SQLite's own backup starts over each time somebody writes), then the files, which
 * are only ever added meanwhile. Nobody but the owner may read the copy.
 */
export async function backup(dataDir: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true, mode: 0o700 })
  const copy = join(target, 'mon-espace.sqlite')
  // `VACUUM INTO` writes into what is absent or empty; a copy made earlier in the same folder is replaced.
  await rm(copy, { force: true })
  keepPrivate(copy)
  const base = new Database(join(dataDir, 'mon-espace.sqlite'), { fileMustExist: true, readonly: true })
  try {
    base.prepare('vacuum into ?').run(copy)
  } finally {
    base.close()
  }
  await cp(join(dataDir, 'fichiers'), join(target, 'fichiers'), {
    recursive: true,
    force: false,
    errorOnExist: false,
    // What is on its way in is nobody's yet, and may leave while it is copied.
    filter: (source) => basename(source) !== ARRIVEES,
  })
}
