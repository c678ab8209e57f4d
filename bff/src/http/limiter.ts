import type { Clock } from '../store/clock.ts'
import { instantIn } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import type { Magasin } from '../store/magasin.ts'
import { refus } from './refus.ts'

/**
 * How often something may be tried. `fenetre`: `max` times in a window of that many seconds. `progressif`: `libres`
 * times freely, then each further try waits twice as long, up to `plafond` seconds; forgotten after as long again.
 */
export type Regle =
  | { readonly genre: 'fenetre'; readonly secondes: number; readonly max: number }
  | { readonly genre: 'progressif'; readonly libres: number; readonly plafond: number }

export interface Limiter {
  /** 429 with `Retry-After` when `what` was tried too often already. */
  check(regle: Regle, what: string): Promise<void>
  /** Counts one try. */
  count(regle: Regle, what: string): Promise<void>
  /** Forgets the tries (a sign-in that succeeded). */
  forget(what: string): Promise<void>
}

const lifetime = (regle: Regle) => (regle.genre === 'fenetre' ? regle.secondes : regle.plafond * 2)

/** Seconds left to wait. */
function waitFor(regle: Regle, nombre: number, elapsed: number): number {
  if (elapsed >= lifetime(regle)) return 0
  if (regle.genre === 'fenetre') return nombre >= regle.max ? regle.secondes - elapsed : 0
  if (nombre < regle.libres) return 0
  return Math.min(2 ** (nombre - regle.libres), regle.plafond) - elapsed
}

/**
 * Counts tries in the store, so that several processes count together. What is counted is hashed. `enforce: false`
 * counts and refuses nothing (to measure answer times).
 */
export function createLimiter(db: Magasin, clock: Clock, enforce = true): Limiter {
  const seconds = (depuis: string) => (clock.now().getTime() - Date.parse(depuis)) / 1000
  return {
    async check(regle, what) {
      const row = await db
        .selectFrom('tentative')
        .select(['nombre', 'depuis'])
        .where('cle', '=', empreinte(what))
        .executeTakeFirst()
      if (!row) return
      const wait = Math.ceil(waitFor(regle, row.nombre, seconds(row.depuis)))
      if (wait > 0 && enforce) throw refus('trop_de_tentatives', { entetes: { 'retry-after': String(wait) } })
    },
    async count(regle, what) {
      const now = instantIn(clock, 0)
      const stale = instantIn(clock, -lifetime(regle))
      await db
        .insertInto('tentative')
        .values({ cle: empreinte(what), nombre: 1, depuis: now })
        .onConflict((c) =>
          c.column('cle').doUpdateSet((eb) => ({
            nombre: eb
              .case()
              .when('tentative.depuis', '<=', stale)
              .then(1)
              .else(eb('tentative.nombre', '+', 1))
              .end(),
            depuis:
              regle.genre === 'progressif'
                ? now
                : eb
                    .case()
                    .when('tentative.depuis', '<=', stale)
                    .then(now)
                    .else(eb.ref('tentative.depuis'))
                    .end(),
          })),
        )
        .execute()
    },
    async forget(what) {
      await db.deleteFrom('tentative').where('cle', '=', empreinte(what)).execute()
    },
  }
}
