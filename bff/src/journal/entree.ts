import { empreinte } from '../store/empreinte.ts'

/** What a line of the journal says, before it is chained. Details carry codes and counts, never personal data. */
export interface Fait {
  le: string
  /** Who, as the enterprise reads it. */
  par: string
  parId: string | null
  role: string
  action: string
  details: Readonly<Record<string, unknown>>
}

/** What the first line of a chain follows. */
export const ORIGINE = '0'.repeat(64)

/**
 * SHA-256 over the line and the one before it: `JSON.stringify([precedente, fil, rang, le, par, role, action,
 * details])`, so that an enterprise can check its history with any tool.
 */
export function chainEmpreinte(
  precedente: string,
  fil: string,
  rang: number,
  line: { le: string; par: string; role: string; action: string; details: string },
): string {
  return empreinte(
    JSON.stringify([precedente, fil, rang, line.le, line.par, line.role, line.action, line.details]),
  )
}
