import { type Refus, refus } from './refus.ts'

/** Codes by which SQLite, PostgreSQL and the system say that the disk is full. */
const PLEIN = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', '53100']
/** Codes of a store that is out of reach for now: locked, starting, stopping, too many connections, network. */
const OCCUPE = [
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '40001',
  '40P01',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]
/** Codes by which PostgreSQL refuses a text it cannot keep: a null character, whatever way it came by. */
const ILLISIBLE = ['22021', '22P05']
const REESSAI_SECONDES = '5'

/** What a fault of the platform means to the caller, when it is not a fault of the program; else null. */
export function refusOfFault(fault: unknown): Refus | null {
  const code = (fault as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return null
  if (PLEIN.includes(code)) return refus('stockage_plein')
  if (ILLISIBLE.includes(code)) return refus('corps_invalide')
  if (OCCUPE.some((known) => code === known || code.startsWith(`${known}_`)))
    return refus('service_occupe', { entetes: { 'retry-after': REESSAI_SECONDES } })
  return null
}
