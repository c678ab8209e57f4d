import { type Connecte, nameOf, overallRole } from '../acces/connecte.ts'
import { appendJournal } from '../journal/journal.ts'
import { type Clock, instant } from '../store/clock.ts'
import type { StoreWrite } from '../store/store.ts'

type Qui = Pick<Connecte, 'compteId' | 'prenom' | 'nom' | 'gestionnaire' | 'droits'>

/** The chains that tell what becomes of an account: those of its enterprises, and of the service for a case officer. */
export const filsOf = ({ gestionnaire, droits }: Pick<Connecte, 'gestionnaire' | 'droits'>): string[] => [
  ...(gestionnaire ? ['service'] : []),
  ...droits.map(({ siren }) => `entreprise:${siren}`),
]

/** What somebody did with their own second factor. */
export async function noteOwn(
  trx: StoreWrite,
  clock: Clock,
  qui: Qui,
  action: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  for (const fil of filsOf(qui))
    await appendJournal(trx, fil, {
      le: instant(clock),
      par: nameOf(qui),
      parId: qui.compteId,
      role: overallRole(qui) ?? 'employeur',
      action,
      details: { compte: qui.compteId, ...details },
    })
}
