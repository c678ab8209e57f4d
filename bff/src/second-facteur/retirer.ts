import type { Connecte } from '../acces/connecte.ts'
import { lienCompte, lienConnexion } from '../comptes/liens.ts'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import { endSessions } from '../sessions/sessions.ts'
import { instant } from '../store/clock.ts'
import type { StoreWrite } from '../store/store.ts'
import { filsOf, noteOwn } from './journal.ts'
import { lettres } from './lettres.ts'
import { isExige, listMoyens } from './moyens.ts'

type Outils = Pick<Deps, 'clock' | 'config'>

/** All that is kept of an account’s second factor goes. */
async function erase(trx: StoreWrite, compteId: string): Promise<void> {
  await trx.deleteFrom('second_facteur').where('compte_id', '=', compteId).execute()
  await trx.deleteFrom('code_secours').where('compte_id', '=', compteId).execute()
}

/**
 * Removes one’s own means, or all of them; recovery codes go with the last.
 * @throws Refus `introuvable`; `facteur_exige` where the role asks for one and none would be left
 */
export async function removeMoyen(
  trx: StoreWrite,
  { clock, config }: Outils,
  compte: Connecte,
  id: string | undefined,
): Promise<void> {
  const moyens = await listMoyens(trx, compte.compteId)
  const left = id === undefined ? [] : moyens.filter((moyen) => moyen.id !== id)
  if (left.length === moyens.length) throw refus('introuvable')
  if (left.length === 0 && isExige(config, compte)) throw refus('facteur_exige')
  if (id === undefined || left.length === 0) await erase(trx, compte.compteId)
  else await trx.deleteFrom('second_facteur').where('id', '=', id).execute()
  await noteOwn(trx, clock, compte, 'second_facteur_retire', { moyen: id ?? null })
  const lettre = lettres.retire(lienCompte(config.urlPublique), left.length > 0)
  await postLettre(trx, clock, [compte.email], lettre)
}

/** Who takes it off for somebody who lost it. */
export interface Auteur {
  readonly nom: string
  readonly id: string | null
  readonly role: 'administrateur' | 'service'
  /** As the person knows them. */
  readonly dit: string
}

/** Takes the second factor off somebody’s account: sessions end, its owner is told. False where it had none. */
export async function resetFacteur(
  trx: StoreWrite,
  { clock, config }: Outils,
  compte: Pick<Connecte, 'compteId' | 'email' | 'gestionnaire' | 'droits'>,
  par: Auteur,
): Promise<boolean> {
  if ((await listMoyens(trx, compte.compteId)).length === 0) return false
  await erase(trx, compte.compteId)
  await endSessions(trx, compte.compteId)
  for (const fil of filsOf(compte))
    await appendJournal(trx, fil, {
      le: instant(clock),
      par: par.nom,
      parId: par.id,
      role: par.role,
      action: 'second_facteur_reinitialise',
      details: { compte: compte.compteId },
    })
  const lettre = lettres.reinitialise(lienConnexion(config.urlPublique), par.dit)
  await postLettre(trx, clock, [compte.email], lettre)
  return true
}
