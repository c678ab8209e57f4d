import { join } from 'node:path'
import Database from 'better-sqlite3'
import { keepPrivate } from './prive.ts'

/** A place in a data folder, held until the process ends, however it ends. */
export interface Place {
  /** No other server had a place in the folder. Until `settle`, none can take one. */
  readonly alone: boolean
  /** Lets others in. */
  settle(): void
  leave(): void
}

/**
 * Takes a place in a data folder. The locks are SQLite's on a file of their own: the system lets go of those of a process that
 * is killed.
 */
export function takePlace(dataDir: string): Place {
  const path = join(dataDir, 'serveurs.verrou')
  keepPrivate(path)
  const base = new Database(path, { timeout: 0 })
  const share = () => base.exec('begin; select count(*) from sqlite_schema')
  let alone = true
  try {
    base.exec('begin exclusive')
  } catch (fault) {
    if ((fault as { code?: string }).code !== 'SQLITE_BUSY') throw fault
    alone = false
    // The one who is alone, if any, is tidying up.
    base.pragma('busy_timeout = 60000')
    share()
  }
  return {
    alone,
    settle() {
      if (!base.inTransaction || !alone) return
      base.exec('commit')
      base.pragma('busy_timeout = 60000')
      share()
      alone = false
    },
    leave: () => base.close(),
  }
}
