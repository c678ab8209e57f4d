import type { Acces } from '@mon-espace/domain/api'
import { type Connecte, roleIn } from '../sessions/connecte.ts'

/** What a call is about: an enterprise, or a dossier of one. */
export interface Cible {
  readonly siren: string
  /** For a dossier: was it ever validated? Case officers see it from then on. null for an enterprise. */
  readonly valide: boolean | null
}

export type Verdict = 'ok' | 'session_absente' | 'introuvable' | 'role_insuffisant'

/**
 * May this person make a call of this access on this target? What belongs to another enterprise does not exist
 * (`introuvable`); `role_insuffisant` is only said of what the person may know of.
 */
export function verdict(acces: Acces, compte: Connecte | null, cible: Cible | null): Verdict {
  if (acces === 'public' || acces === 'signature') return 'ok'
  if (!compte) return 'session_absente'
  if (acces === 'session') return 'ok'
  if (acces === 'operateur') return compte.gestionnaire ? 'ok' : 'role_insuffisant'
  if (!cible) return 'introuvable'
  const role = roleIn(compte, cible.siren)
  const officer = compte.gestionnaire && cible.valide === true
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
