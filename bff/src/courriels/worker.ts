import type { OutboxHandle } from '../deps.ts'
import { faultFields, type Log } from '../http/log.ts'
import type { Clock } from '../store/clock.ts'
import type { TableCourriel } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { coversEnvoi, ENVOI_SECONDES, leaseCourriel, markEcarte, markFailed, markSent } from './outbox.ts'
import { isEcartee } from './retours/ecartees.ts'
import { NonParti, type Transport } from './transport.ts'

/** Mails on their way at once: one that hangs holds none of the others. */
const GUICHETS = 4
/** What mails on their way are given once the process was asked to stop, in milliseconds. */
const ARRET_MS = 6000

/** The worker of the outbox. */
export interface Outbox extends OutboxHandle {
  /** False from a failure of mail as such to the next success. */
  ok(): boolean
  /** Takes no more mail; resolves once those on their way have left, or were cut off after six seconds. */
  stop(): Promise<void>
}

/**
 * @param deps.clockOfBaux the clock that all processes of the store share, see `sharedClock`
 * @param deps.envoiMs Longest a whole send may take, in milliseconds; shorter than the lease
 */
export function createOutbox(deps: {
  db: Store
  clock: Clock
  clockOfBaux?: () => Promise<Clock>
  transport: Transport
  log: Log
  envoiMs?: number
  arretMs?: number
}): Outbox {
  const {
    db,
    clock,
    clockOfBaux = async () => clock,
    transport,
    log,
    envoiMs = ENVOI_SECONDES * 1000,
    arretMs = ARRET_MS,
  } = deps
  const guichets = new Set<Promise<void>>()
  /** Sent, but the store could not be told: told before anything else is sent, else they would leave again. */
  const partis = new Set<TableCourriel>()
  const arret = new AbortController()
  let stopped: Promise<void> | null = null
  let ok = true
  let again = false

  async function carry(row: TableCourriel): Promise<void> {
    if (arret.signal.aborted) throw new NonParti('arret')
    const envoi = new AbortController()
    const cut = Promise.withResolvers<never>()
    const end = (motif: 'arret' | 'delai') => {
      cut.reject(new NonParti(motif))
      envoi.abort()
    }
    const onArret = () => end('arret')
    arret.signal.addEventListener('abort', onArret)
    const delai = setTimeout(end, envoiMs, 'delai')
    try {
      // Raced, so that a transport deaf to its signal holds neither the others nor the stop.
      await Promise.race([cut.promise, transport.send(row, envoi.signal)])
    } finally {
      clearTimeout(delai)
      arret.signal.removeEventListener('abort', onArret)
    }
  }

  async function tellPartis(): Promise<void> {
    for (const row of partis) {
      await markSent(db, clock, row, transport.keepContent)
      partis.delete(row)
    }
  }

  async function sendOne(row: TableCourriel): Promise<void> {
    if (await isEcartee(db, row.a)) return markEcarte(db, row)
    try {
      await carry(row)
    } catch (fault) {
      const known = fault instanceof NonParti ? fault : null
      if (!known?.propre) ok = false
      const why = known ? { motif: known.motif } : faultFields(fault)
      log.warn({ courriel: row.id, essai: row.essais + 1, ...why }, 'courriel non parti')
      return markFailed(db, clock, row, known?.motif ?? (fault instanceof Error ? fault.name : 'inconnue'))
    }
    ok = true
    partis.add(row)
    await tellPartis()
  }

  /** One mail after the other, as long as any is due. */
  async function serve(): Promise<void> {
    while (!stopped) {
      await tellPartis()
      const baux = await clockOfBaux()
      const row = await leaseCourriel(db, clock, baux)
      if (row) {
        open()
        // A process that slept since may find its lease too short: whoever comes next takes the mail.
        if (coversEnvoi(row, baux)) await sendOne(row)
      } else if (again) again = false
      else return
    }
  }

  function open(): void {
    again = guichets.size >= GUICHETS
    if (again || stopped) return
    const guichet = serve()
      .catch((fault) => log.error(faultFields(fault), 'courriels'))
      .finally(() => guichets.delete(guichet))
    guichets.add(guichet)
  }

  return {
    wake: open,
    drain: async () => {
      open()
      while (guichets.size > 0) await Promise.all(guichets)
    },
    ok: () => ok,
    stop: () => {
      stopped ??= (async () => {
        const cut = setTimeout(() => arret.abort(), arretMs)
        while (guichets.size > 0) await Promise.all(guichets)
        clearTimeout(cut)
      })()
      return stopped
    },
  }
}
