import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/**
 * Copies a running SQLite store and its files into `target`, without stopping anything: the database first (SQLite's own
 * backup, one instant of it), then the files, which are only ever added meanwhile.
 */
export async function backup(dataDir: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true })
  const base = new Database(join(dataDir, 'mon-espace.sqlite'), { fileMustExist: true, readonly: true })
  try {
    await base.backup(join(target, 'mon-espace.sqlite'))
  } finally {
    base.close()
  }
  await cp(join(dataDir, 'fichiers'), join(target, 'fichiers'), {
    recursive: true,
    force: false,
    errorOnExist: false,
  })
}
