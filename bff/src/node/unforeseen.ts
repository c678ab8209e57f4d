import { faultFields, type Log } from '../http/log.ts'

/**
 * What nobody foresaw is told by its kind, and ends the process: in what state it left things, nobody knows. `end` lets what is
 * under way finish, and the one who started us starts us again.
 */
export function onUnforeseen(log: Log, end: () => void): void {
  const told = (fault: unknown) => {
    log.error(faultFields(fault), 'faute imprévue, arrêt')
    end()
  }
  process.on('uncaughtException', told)
  process.on('unhandledRejection', told)
}
