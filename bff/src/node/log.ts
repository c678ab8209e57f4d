import pino from 'pino'
import type { Log } from '../http/log.ts'

/** Structured lines on standard error; standard output stays for the one line that tells the port. */
export function createLog(level: string): Log {
  const logger = pino({ level, base: { service: 'bff' } }, pino.destination({ fd: 2, sync: false }))
  return {
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  }
}
