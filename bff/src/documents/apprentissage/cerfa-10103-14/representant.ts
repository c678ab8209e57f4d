import { representantLegalRequis } from '@mon-espace/domain'
import type { ContratImprime } from './contrat-imprime.ts'

/** True when a legal representative signs too: one is named, or one must be. */
export function representantSigne({ apprenti, contrat }: ContratImprime): boolean {
  if (apprenti?.representantLegal) return true
  const { dateNaissance = null, emancipe = null } = apprenti ?? {}
  return representantLegalRequis({ dateNaissance, emancipe }, contrat?.dateConclusion ?? null)
}
