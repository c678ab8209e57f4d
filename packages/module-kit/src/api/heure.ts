import { ENTETE_HEURE } from '@mon-espace/domain/api'

/** How far the clock of the service is ahead of this machine's, in milliseconds, as its last answer told. */
let avance = 0

/** Learns from an answer what time it is; one that does not come from the service tells nothing. */
export function learnHeure(headers: Headers): void {
  const heure = Date.parse(headers.get(ENTETE_HEURE) ?? '')
  if (!Number.isNaN(heure)) avance = heure - Date.now()
}

/**
 * Now by the clock of the service, which deadlines are counted by: a machine whose own is a day late would announce one day
 * more than there is. This machine's until the service has answered once.
 */
export const maintenant = (): Date => new Date(Date.now() + avance)
