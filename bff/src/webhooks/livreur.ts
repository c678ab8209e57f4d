import { ENTETE_SIGNATURE } from '@mon-espace/domain/api'
import type { Deps, OutboxHandle } from '../deps.ts'
import { faultFields } from '../http/log.ts'
import type { Clock } from '../store/clock.ts'
import type { TableLivraison } from '../store/schema.ts'
import { leaseLivraison, livraisonView, markLivree, markNonLivree } from './livraisons.ts'
import { signCorps } from './secrets.ts'
import { NonLivree, type Sortie } from './sortie.ts'

/** Deliveries on their way at once, each to another webhook. */
const GUICHETS = 8
/** What those on their way are given once the process was asked to stop, in milliseconds. */
const ARRET_MS = 6000

/** The worker of deliveries. */
export interface Livreur extends OutboxHandle {
  /** Takes no more; resolves once those on their way have arrived, or were cut off. */
  stop(): Promise<void>
}

/** What a webhook is told: which dossier came into which state, when, and where to look. Nobody's name. */
function corpsOf(urlPublique: string, row: TableLivraison): string {
  const { id, evenement, le } = livraisonView(row)
  return JSON.stringify({
    id,
    evenement,
    le,
    dossier: { id: row.dossier_id, numero: row.numero, type: row.type, etat: row.dossier_etat },
    lien: `${urlPublique}/mes-contrats/dossiers/${row.dossier_id}`,
  })
}

/**
 * Tells webhooks what was noted for them, at least once each: what fails is tried again, and what a killed process held is taken
 * back when its lease ends.
 * @param deps.clockOfBaux the clock that all processes of the store share, see `sharedClock`
 */
export function createLivreur(
  deps: Pick<Deps, 'db' | 'clock' | 'nirCipher' | 'log'> & {
    urlPublique: string
    sortie: Sortie
    clockOfBaux?: () => Promise<Clock>
    arretMs?: number
  },
): Livreur {
  const { db, clock, log, urlPublique, sortie, clockOfBaux = async () => clock, arretMs = ARRET_MS } = deps
  const vols = new Map<string, Promise<void>>()
  const arret = new AbortController()
  let tour: Promise<void> | null = null
  let encore = false
  let stopped: Promise<void> | null = null

  async function post(row: TableLivraison): Promise<number> {
    const webhook = await db
      .selectFrom('webhook')
      .select(['id', 'url', 'secrets_scelles', 'ancien_jusqua'])
      .where('id', '=', row.webhook_id)
      .executeTakeFirstOrThrow()
    const corps = corpsOf(urlPublique, row)
    const entetes = {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'MonEspace-Webhooks/1',
      [ENTETE_SIGNATURE]: await signCorps(deps, webhook, corps),
    }
    const statut = await sortie.post({ url: webhook.url, corps, entetes }, arret.signal)
    if (statut >= 300 && statut < 400) throw new NonLivree('redirection', statut)
    if (statut < 200 || statut >= 300) throw new NonLivree('refus', statut)
    return statut
  }

  async function deliver(row: TableLivraison): Promise<void> {
    let statut: number
    try {
      statut = await post(row)
    } catch (fault) {
      if (!(fault instanceof NonLivree)) log.error(faultFields(fault), 'webhooks')
      // A fault of ours is a try too: else it would be met again each minute, without end.
      const echec = fault instanceof NonLivree ? fault : new NonLivree('interne')
      log.warn({ livraison: row.id, essai: row.essais + 1, echec: echec.echec }, 'webhook non livré')
      return markNonLivree(db, clock, row, echec)
    }
    await markLivree(db, clock, row, statut)
  }

  async function takeAll(): Promise<void> {
    do {
      encore = false
      while (!stopped && vols.size < GUICHETS) {
        const baux = await clockOfBaux()
        const row = await leaseLivraison(db, { clock, baux }, new Set(vols.keys()))
        if (!row) break
        const vol = deliver(row)
          .catch((fault) => log.error(faultFields(fault), 'webhooks'))
          .finally(() => {
            vols.delete(row.webhook_id)
            wake()
          })
        vols.set(row.webhook_id, vol)
      }
    } while (encore && !stopped)
  }

  function wake(): void {
    encore = true
    if (tour || stopped) return
    tour = takeAll()
      .catch((fault) => log.error(faultFields(fault), 'webhooks'))
      .finally(() => {
        tour = null
      })
  }

  return {
    wake,
    drain: async () => {
      wake()
      while (tour || vols.size > 0) await Promise.all([tour, ...vols.values()])
    },
    stop: () => {
      stopped ??= (async () => {
        const cut = setTimeout(() => arret.abort(), arretMs)
        while (tour || vols.size > 0) await Promise.all([tour, ...vols.values()])
        clearTimeout(cut)
      })()
      return stopped
    },
  }
}
