import { type Connecte, nameOf } from '../acces/connecte.ts'
import { appendJournal } from '../journal/journal.ts'
import { type Clock, instant } from '../store/clock.ts'
import type { StoreWrite } from '../store/store.ts'

/** What an administrator did, for the journal of their enterprise. */
export interface Acte {
  readonly caller: Connecte
  readonly siren: string
  readonly action: string
  /** Ids and names of fields, nobody's data. */
  readonly details: Readonly<Record<string, unknown>>
}

/** Writes it down, in the transaction of what was done. */
export const noteActe = (
  trx: StoreWrite,
  { clock }: { readonly clock: Clock },
  { caller, siren, action, details }: Acte,
) =>
  appendJournal(trx, `entreprise:${siren}`, {
    le: instant(clock),
    par: nameOf(caller),
    parId: caller.compteId,
    role: 'administrateur',
    action,
    details,
  })
