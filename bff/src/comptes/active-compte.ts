import type { EtatCompte } from '@mon-espace/domain/api'
import type { Droit } from '../acces/connecte.ts'
import { refus } from '../http/refus.ts'
import { activeDroits } from '../sessions/sessions.ts'
import type { TableCompte } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { etatCompte } from './etat.ts'

const FERME: Partial<Record<EtatCompte, string>> = {
  suspendu:
    'L’administrateur de votre entreprise a suspendu votre accès\u00a0: lui seul peut le rétablir. Adressez-vous à lui.',
  refuse:
    'L’administrateur de votre entreprise n’a pas accepté votre demande d’accès\u00a0: lui seul peut revenir sur sa réponse. Adressez-vous à lui.',
}

/** Why the right password opens nothing: `etat` tells who waits from who was suspended or refused. */
async function notActive(db: Store, compte: TableCompte) {
  const etat = await etatCompte(db, compte)
  const detail = FERME[etat]
  return refus('compte_non_active', { membres: { etat }, ...(detail ? { detail } : {}) })
}

/** What an account that may be signed in to acts for. @throws Refus `compte_non_confirme`, `compte_non_active` */
export async function activeCompte(db: Store, compte: TableCompte): Promise<Droit[]> {
  if (compte.confirme_le === null) throw refus('compte_non_confirme')
  const droits = await activeDroits(db, compte.id)
  if (compte.gestionnaire !== 1 && droits.length === 0) throw await notActive(db, compte)
  return droits
}
