import { StorePlusRecent } from '../store/steps-taken.ts'
import { SettingError } from './settings.ts'

/** Codes of the system, of SQLite, of PostgreSQL and of a bucket that say that a place cannot be reached, opened or written. */
const HORS_D_ATTEINTE =
  /^(E[A-Z]+|SQLITE_(BUSY|CANTOPEN|FULL|READONLY|IOERR)\w*|S3_\w+|(08|28|3D|53|57)\w{3})$/
/** The same of what is there and cannot be read for what it is. */
const ABIME = /^(SQLITE_(CORRUPT|NOTADB)\w*|XX00[12])$/

/**
 * Does one step of the start on what a setting names.
 * @throws SettingError in one line, naming the setting and the code, when the place is out of reach, damaged, or of a newer version
 */
export async function reach<T>(setting: string, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (fault) {
    if (fault instanceof StorePlusRecent)
      throw new SettingError(`bad settings: ${setting}: ${fault.message}: start that one`)
    const { code } = fault as { code?: unknown }
    if (typeof code === 'string' && ABIME.test(code))
      throw new SettingError(
        `bad settings: ${setting}: the store is damaged (${code}): put a backup in its place (npm run sauvegarde makes them)`,
      )
    if (typeof code !== 'string' || !HORS_D_ATTEINTE.test(code)) throw fault
    throw new SettingError(`bad settings: ${setting}: out of reach (${code})`)
  }
}
