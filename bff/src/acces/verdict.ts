import type { Acces } from '@mon-espace/domain/api'
import type { CibleTrouvee } from './cibles.ts'
import { type Connecte, roleIn } from './connecte.ts'

export type Verdict = 'ok' | 'session_absente' | 'introuvable' | 'role_insuffisant'

/**
 * May this person make a call of this access on this target? What belongs to another enterprise, or to an establishment
 * that their access is not to, does not exist (`introuvable`); `role_insuffisant` is only said of what the person may know of.
 */
export function verdict(
  acces: Acces,
  compte: Connecte | null,
  cible: Pick<CibleTrouvee, 'siren' | 'siret' | 'valide'> | null,
): Verdict {
  if (isOpen(acces)) return 'ok'
  if (!compte) return 'session_absente'
  if (acces === 'session' || acces === 'facteur') return 'ok'
  if (acces === 'operateur') return compte.gestionnaire ? 'ok' : 'role_insuffisant'
  if (!cible) return 'introuvable'
  const role = roleIn(compte, cible)
  const officer = compte.gestionnaire && cible.valide
  if (!role && !officer) return 'introuvable'
  switch (acces) {
    case 'lecture':
    case 'instruction':
      return 'ok'
    case 'edition':
    case 'entreprise':
      return role ? 'ok' : 'role_insuffisant'
    case 'administrateur':
      return role === 'administrateur' ? 'ok' : 'role_insuffisant'
    case 'gestionnaire':
      return officer ? 'ok' : 'role_insuffisant'
  }
}

/** True of the calls that no session is asked for. */
export const isOpen = (acces: Acces): acces is 'public' | 'signature' =>
  acces === 'public' || acces === 'signature'
