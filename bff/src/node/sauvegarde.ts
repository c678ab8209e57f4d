import { constants } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { keepPrivate } from './prive.ts'

const DOSSIER_PRIVE = 0o700
const code = (fault: unknown) => (fault as { code?: string }).code

/** One instant of the base. Written aside: until it is whole, on the disk too, a copy made earlier keeps its name. */
async function copyBase(source: string, copy: string): Promise<void> {
  const aside = `${copy}.nouveau`
  try {
    // `VACUUM INTO` writes into what is absent or empty; an earlier try may have been killed.
    await rm(aside, { force: true })
    keepPrivate(aside)
    const base = new Database(source, { fileMustExist: true, readonly: true })
    try {
      base.prepare('vacuum into ?').run(aside)
    } finally {
      base.close()
    }
    const written = await open(aside, 'r')
    await written.sync().finally(() => written.close())
    await rename(aside, copy)
  } finally {
    await rm(aside, { force: true })
  }
}

/** Adds the files that `target` lacks; one that is removed meanwhile is nobody's any more. */
async function copyFiles(source: string, target: string): Promise<void> {
  for (const prefix of await readdir(source)) {
    if (!/^[0-9a-f]{2}$/.test(prefix)) continue
    await mkdir(join(target, prefix), { recursive: true, mode: DOSSIER_PRIVE })
    for (const name of await readdir(join(source, prefix)))
      await copyWhole(join(source, prefix, name), join(target, prefix, name))
  }
}

/** Aside too: a copy cut short has no name. */
async function copyWhole(source: string, target: string): Promise<void> {
  const known = await open(target, 'r').catch(() => null)
  if (known) return known.close()
  const aside = `${target}.nouveau`
  try {
    await copyFile(source, aside, constants.COPYFILE_FICLONE)
    await rename(aside, target)
  } catch (fault) {
    await rm(aside, { force: true })
    if (code(fault) !== 'ENOENT') throw fault
  }
}

/**
 * Copies a running SQLite store and its files into `target`, without stopping anything: the files, then one instant of the
 * database (`VACUUM INTO` reads it in one transaction; SQLite's own backup starts over each time somebody writes), then the
 * files that came meanwhile: whatever the database names was there before it or came since. Nobody but the owner may read the copy,
 * and a copy made earlier in the same folder lasts until this one is whole.
 */
export async function backup(dataDir: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true, mode: DOSSIER_PRIVE })
  const [from, to] = [join(dataDir, 'fichiers'), join(target, 'fichiers')]
  await copyFiles(from, to)
  await copyBase(join(dataDir, 'mon-espace.sqlite'), join(target, 'mon-espace.sqlite'))
  await copyFiles(from, to)
}
