import type { Clock } from '../store/clock.ts'
import { instant } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import type { TableTentative } from '../store/schema.ts'
import { type Store, type StoreWrite, write } from '../store/store.ts'
import { refus } from './refus.ts'

/**
 * How often something may be tried. `fenetre`: `max` times in a window of that many seconds. `progressif`: `libres`
 * times freely, then each further try waits twice as long, up to `plafond` seconds; forgotten after as long again.
 */
export type Regle =
  | { readonly genre: 'fenetre'; readonly secondes: number; readonly max: number }
  | { readonly genre: 'progressif'; readonly libres: number; readonly plafond: number }

/** A try of something, and the rule it is under. */
export interface Essai {
  readonly regle: Regle
  /** What is tried: kept hashed, so that no address or e-mail is in the store. */
  readonly quoi: string
}

export interface Limiter {
  /**
   * Counts one try of each before it is made: tries at the same instant are counted one after the other.
   * @throws Refus 429 with `Retry-After` where one was tried too often already; then none is counted
   */
  take(...essais: readonly Essai[]): Promise<void>
  /** Gives one try of each back: it was none after all (a sign-in that succeeded, a service too busy to look). */
  giveBack(...essais: readonly Essai[]): Promise<void>
  /** Forgets every try of each. */
  forget(...quoi: readonly string[]): Promise<void>
}

type Compte = Pick<TableTentative, 'nombre' | 'depuis'>

const lifetime = (regle: Regle) => (regle.genre === 'fenetre' ? regle.secondes : regle.plafond * 2)

/** Seconds left to wait. */
function waitFor(regle: Regle, nombre: number, elapsed: number): number {
  if (elapsed >= lifetime(regle)) return 0
  if (regle.genre === 'fenetre') return nombre >= regle.max ? regle.secondes - elapsed : 0
  if (nombre < regle.libres) return 0
  return Math.min(2 ** (nombre - regle.libres), regle.plafond) - elapsed
}

function readCompte(db: Store, { quoi }: Essai): Promise<Compte | undefined> {
  return db
    .selectFrom('tentative')
    .select(['nombre', 'depuis'])
    .where('cle', '=', empreinte(quoi))
    .executeTakeFirst()
}

/** The row of a try, kept from everybody else until the end of the transaction. */
function lockCompte(trx: StoreWrite, { quoi }: Essai, now: string): Promise<Compte> {
  return trx
    .insertInto('tentative')
    .values({ cle: empreinte(quoi), nombre: 0, depuis: now })
    .onConflict((c) => c.column('cle').doUpdateSet((eb) => ({ nombre: eb.ref('tentative.nombre') })))
    .returning(['nombre', 'depuis'])
    .executeTakeFirstOrThrow()
}

/**
 * Counts tries in the store, so that several processes count together. `enforce: false` counts and refuses nothing (to
 * measure answer times).
 */
export function createLimiter(db: Store, clock: Clock, enforce = true): Limiter {
  const elapsed = ({ depuis }: Compte) => (clock.now().getTime() - Date.parse(depuis)) / 1000

  function requireLeft({ regle }: Essai, compte: Compte | undefined): void {
    if (!compte || !enforce) return
    const wait = Math.ceil(waitFor(regle, compte.nombre, elapsed(compte)))
    if (wait > 0) throw refus('trop_de_tentatives', { entetes: { 'retry-after': String(wait) } })
  }

  async function countOne(trx: StoreWrite, essai: Essai): Promise<void> {
    const now = instant(clock)
    const compte = await lockCompte(trx, essai, now)
    requireLeft(essai, compte)
    const stale = compte.nombre === 0 || elapsed(compte) >= lifetime(essai.regle)
    await trx
      .updateTable('tentative')
      .set({
        nombre: stale ? 1 : compte.nombre + 1,
        // A window counts from its first try, a growing wait from the last.
        depuis: stale || essai.regle.genre === 'progressif' ? now : compte.depuis,
      })
      .where('cle', '=', empreinte(essai.quoi))
      .execute()
  }

  return {
    async take(...essais) {
      // First without a lock: a flood that is refused does not stand in the way of those who write.
      for (const essai of essais) requireLeft(essai, await readCompte(db, essai))
      await write(db, async (trx) => {
        for (const essai of essais) await countOne(trx, essai)
      })
    },
    async giveBack(...essais) {
      for (const { quoi } of essais)
        await db
          .updateTable('tentative')
          .set((eb) => ({ nombre: eb('nombre', '-', 1) }))
          .where('cle', '=', empreinte(quoi))
          .where('nombre', '>', 0)
          .execute()
    },
    async forget(...quoi) {
      for (const one of quoi) await db.deleteFrom('tentative').where('cle', '=', empreinte(one)).execute()
    },
  }
}
