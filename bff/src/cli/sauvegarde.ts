import { join, resolve } from 'node:path'
import { checkStore } from '../node/check-store.ts'
import { backup } from '../node/sauvegarde.ts'
import { readSettings } from '../node/settings.ts'
import { openSqlite } from '../node/sqlite.ts'

const settings = readSettings(process.env)
if (settings.DATABASE_URL) {
  console.error('The store is PostgreSQL: use pg_dump, then copy DATA_DIR/fichiers.')
  process.exit(1)
}

const day = new Date().toISOString().replace(/[:.]/g, '-')
const target = resolve(process.argv[2] ?? join(settings.DATA_DIR, 'sauvegardes', day))
await backup(settings.DATA_DIR, target)

const db = openSqlite(join(target, 'mon-espace.sqlite'))
const { integrite, lignesJournal, ruptures, fichiers, fichiersPerdus } = await checkStore(db, target)
await db.destroy()
console.log(
  `${target}: integrity ${integrite}, ${lignesJournal} journal lines (${ruptures.length} breaks), ${fichiers} files (${fichiersPerdus.length} lost)`,
)
console.log('To restore: stop the service, put these files in DATA_DIR, start it.')
if (integrite !== 'ok' || ruptures.length + fichiersPerdus.length > 0) process.exit(1)
