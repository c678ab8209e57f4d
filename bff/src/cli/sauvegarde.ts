import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { silentLog } from '../http/log.ts'
import { checkStore } from '../node/check-store.ts'
import { createLocalFileStore } from '../node/files.ts'
import { reach } from '../node/reach.ts'
import { backup, backupBase } from '../node/sauvegarde.ts'
import { bucketOf, readSettings, SettingError } from '../node/settings.ts'
import { openSqlite } from '../node/sqlite.ts'

const settings = readSettings(process.env)
const address = bucketOf(settings)
const DU_SEAU = 'keep them by its own means (versions, a copy elsewhere)'
if (settings.DATABASE_URL) {
  console.error(
    address
      ? `The store is PostgreSQL: use pg_basebackup or pg_dump, then copy DATA_DIR/referentiels. The files are in the bucket of FICHIERS_URL: ${DU_SEAU}.`
      : 'The store is PostgreSQL: use pg_basebackup or pg_dump, then copy DATA_DIR/fichiers and DATA_DIR/referentiels.',
  )
  process.exit(1)
}

const day = new Date().toISOString().replace(/[:.]/g, '-')
const target = resolve(process.argv[2] ?? join(settings.DATA_DIR, 'sauvegardes', day))
const arrivees = await mkdtemp(join(tmpdir(), 'sauvegarde-'))
try {
  const files = await copy()
  const db = openSqlite(join(target, 'mon-espace.sqlite'))
  const { integrite, lignesJournal, ruptures, fichiers, fichiersPerdus } = await checkStore(db, files)
  await db.destroy()
  const where = address ? ' in the bucket' : ''
  console.log(
    `${target}: integrity ${integrite}, ${lignesJournal} journal lines (${ruptures.length} breaks), ${fichiers} files${where} (${fichiersPerdus.length} lost)`,
  )
  if (address)
    console.log(`The files stay in the bucket of FICHIERS_URL, each just read through: ${DU_SEAU}.`)
  console.log('To restore: stop the service, move DATA_DIR aside, put these files in an empty one, start it.')
  process.exitCode = integrite !== 'ok' || ruptures.length + fichiersPerdus.length > 0 ? 1 : 0
} catch (fault) {
  if (!(fault instanceof SettingError)) throw fault
  console.error(fault.message)
  process.exitCode = 1
} finally {
  await rm(arrivees, { recursive: true })
}

/** Makes the copy. @returns the files that it names: copied with it, or those of the bucket */
async function copy() {
  if (!address) {
    await backup(settings.DATA_DIR, target)
    return createLocalFileStore(join(target, 'fichiers'))
  }
  const { createS3FileStore } = await import('../node/s3-files.ts')
  const files = await reach('FICHIERS_URL', () =>
    createS3FileStore({ address, folder: arrivees, log: silentLog }),
  )
  await backupBase(settings.DATA_DIR, target)
  return files
}
