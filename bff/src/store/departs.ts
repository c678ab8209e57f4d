import type { Store } from './store.ts'

const porteuses = new WeakSet<Store>()

/** Tells that a transaction wrote something that leaves as soon as it is kept: a mail, or what a webhook is told. */
export function noteDepart(trx: Store): void {
  porteuses.add(trx)
}

/** Did it? Then whoever makes it leave is woken once it is kept. */
export const hasDepart = (trx: Store): boolean => porteuses.has(trx)
