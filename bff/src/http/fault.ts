import { type Refus, refus, serviceOccupe } from './refus.ts'

/** Codes by which SQLite, PostgreSQL and the system say that the disk is full. */
const PLEIN = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', '53100']
/** Codes of a store, or of the bucket of the files, that is out of reach for now: locked, network. */
const OCCUPE = ['SQLITE_BUSY', 'SQLITE_LOCKED', 'S3', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE']
/**
 * The same of PostgreSQL: connection lost (08), standby (25006), waiting too long (55P03, 57014, 25P03), lost race (40001,
 * 40P01), too many connections or too little memory (53), starting, stopping, session ended (57P).
 * @source PostgreSQL, appendix A « Error Codes »
 */
const OCCUPE_POSTGRES = /^(08\w{3}|25006|25P03|40001|40P01|53[023]00|55P03|57014|57P0[1235])$/
/** Codes by which PostgreSQL refuses a text it cannot keep: a null character, whatever way it came by. */
const ILLISIBLE = ['22021', '22P05']
const RETOUR_S = 5

/** What a fault of the platform means to the caller, when it is not a fault of the program; else null. */
export function refusOfFault(fault: unknown): Refus | null {
  const code = (fault as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return null
  if (PLEIN.includes(code)) return refus('stockage_plein')
  if (ILLISIBLE.includes(code)) return refus('corps_invalide')
  if (OCCUPE_POSTGRES.test(code) || OCCUPE.some((known) => code === known || code.startsWith(`${known}_`)))
    return serviceOccupe(RETOUR_S)
  return null
}
