import { constants, existsSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { namesIn } from './disk.ts'
import { keepPrivate } from './prive.ts'
import { dossierDe } from './referentiels/installer-fichier.ts'

const BASE = 'mon-espace.sqlite'
const DOSSIER_PRIVE = 0o700
const code = (fault: unknown) => (fault as { code?: string }).code

/** One instant of the base, on the disk. */
async function copyBase(source: string, copy: string): Promise<void> {
  // `VACUUM INTO` writes into what is absent or empty; an earlier try may have been killed.
  await rm(copy, { force: true })
  keepPrivate(copy)
  const base = new Database(source, { fileMustExist: true, readonly: true })
  try {
    base.prepare('vacuum into ?').run(copy)
  } finally {
    base.close()
  }
  const written = await open(copy, 'r')
  await written.sync().finally(() => written.close())
}

/** Has every file that this base names been copied? */
function isWhole(copy: string, files: string): boolean {
  const base = new Database(copy, { fileMustExist: true, readonly: true })
  try {
    // The base of an earlier version may be older than online signature, or than what is signed with a contract.
    const signes = base
      .prepare(
        "select name from sqlite_master where type = 'table' and name in ('circuit', 'document_joint')",
      )
      .pluck()
      .all() as string[]
    const named = base
      .prepare(
        [
          'select sha256 from piece_version',
          ...signes.map((table) => `select fichier_sha256 from ${table} where fichier_sha256 is not null`),
        ].join(' union '),
      )
      .pluck()
      .all() as string[]
    return named.every((sha256) => existsSync(join(files, sha256.slice(0, 2), sha256)))
  } finally {
    base.close()
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

/** What the operator imported: other contents under the same names, where there are any. */
async function copyReferentiels(dataDir: string, target: string): Promise<void> {
  const source = dossierDe(dataDir)
  const names = (await namesIn(source)).filter((name) => !name.includes('.tmp'))
  if (names.length > 0) await mkdir(dossierDe(target), { recursive: true, mode: DOSSIER_PRIVE })
  for (const name of names) await copyAnew(join(source, name), join(dossierDe(target), name))
}

/** A file that is named by its content is not copied twice. */
async function copyWhole(source: string, target: string): Promise<void> {
  const known = await open(target, 'r').catch(() => null)
  if (known) return known.close()
  await copyAnew(source, target)
}

/** Aside too: a copy cut short has no name. */
async function copyAnew(source: string, target: string): Promise<void> {
  const aside = `${target}.nouveau`
  try {
    await copyFile(source, aside, constants.COPYFILE_FICLONE)
    await rename(aside, target)
  } catch (fault) {
    await rm(aside, { force: true })
    if (code(fault) !== 'ENOENT') throw fault
  }
}

/** Instants tried, before what is missing is taken for lost. */
const ESSAIS = 3

/** One instant of a running SQLite store and the reference data, in `target`, for its owner alone: of a service whose files are in a bucket. */
export async function backupBase(dataDir: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true, mode: DOSSIER_PRIVE })
  const copy = join(target, BASE)
  const aside = `${copy}.nouveau`
  try {
    await copyReferentiels(dataDir, target)
    await copyBase(join(dataDir, BASE), aside)
    await rename(aside, copy)
  } finally {
    await rm(aside, { force: true })
  }
}

/**
 * Copies a running SQLite store, its files and the reference data that were imported into `target`, without stopping anything:
 * the files, then one instant of the database (`VACUUM INTO` reads it in one transaction; SQLite's own backup starts over each time somebody writes), then the
 * files that came meanwhile. A file that came and went meanwhile is named by that instant alone: another one is then taken.
 * Nobody but the owner may read the copy. It is written aside: one made earlier in the same folder lasts until this one is whole.
 */
export async function backup(dataDir: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true, mode: DOSSIER_PRIVE })
  const [from, to] = [join(dataDir, 'fichiers'), join(target, 'fichiers')]
  const copy = join(target, BASE)
  const aside = `${copy}.nouveau`
  try {
    await copyReferentiels(dataDir, target)
    await copyFiles(from, to)
    for (let essai = 1; essai <= ESSAIS; essai++) {
      await copyBase(join(dataDir, BASE), aside)
      await copyFiles(from, to)
      if (isWhole(aside, to)) break
    }
    await rename(aside, copy)
  } finally {
    await rm(aside, { force: true })
  }
}
