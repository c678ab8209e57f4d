import type { OutboxHandle } from '../deps.ts'
import { faultFields, type Log } from '../http/log.ts'
import type { Clock } from '../store/clock.ts'
import type { Magasin } from '../store/magasin.ts'
import type { TableCourriel } from '../store/schema.ts'
import { leaseCourriels, markFailed, markSent } from './outbox.ts'

/** Carries one mail: SMTP, or the built-in mailbox, which has nothing to do. */
export interface Transport {
  readonly send: (mail: {
    a: string[]
    sujet: string
    texte: string
    html: string
    id: string
  }) => Promise<void>
  /** The built-in mailbox shows what was sent, so its content is kept. */
  readonly keepContent: boolean
}

/** The built-in mailbox: the outbox itself, read by `GET /courriels`. */
export const boiteIntegree: Transport = { send: async () => {}, keepContent: true }

const LOT = 10

/** The worker of the outbox. `ok()` is false from a failure to the next success. */
export function createOutbox(deps: {
  db: Magasin
  clock: Clock
  transport: Transport
  log: Log
}): OutboxHandle & { ok(): boolean } {
  const { db, clock, transport, log } = deps
  let ok = true
  let running: Promise<number> | null = null
  let again = false

  async function sendOne(row: TableCourriel): Promise<boolean> {
    try {
      await transport.send({ ...row, a: JSON.parse(row.a) as string[] })
      await markSent(db, clock, row, transport.keepContent)
      ok = true
      return true
    } catch (fault) {
      ok = false
      log.warn({ courriel: row.id, essai: row.essais + 1, ...faultFields(fault) }, 'courriel non parti')
      await markFailed(db, clock, row, fault instanceof Error ? fault.name : 'inconnue')
      return false
    }
  }

  async function round(): Promise<number> {
    let sent = 0
    try {
      do {
        again = false
        const rows = await leaseCourriels(db, clock, LOT)
        for (const row of rows) if (await sendOne(row)) sent += 1
        again ||= rows.length === LOT
      } while (again)
    } finally {
      running = null
    }
    return sent
  }

  function drain(): Promise<number> {
    again = true
    running ??= round()
    return running
  }

  return {
    drain,
    wake: () => {
      drain().catch((fault) => log.error(faultFields(fault), 'courriels'))
    },
    ok: () => ok,
  }
}
