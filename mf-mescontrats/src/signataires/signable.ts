import type { Dossier, EtatSignature } from '@mon-espace/domain/api'
import { isCerfaSigne } from '../socle/pieces/cerfa-signe.ts'

/**
 * Nobody signs it now, and what was signed is not there: it can be signed, or signed anew.
 * @param etat where its last signature stands; null before any
 */
export function isToSign(etat: EtatSignature | null, { pieces }: Pick<Dossier, 'pieces'>): boolean {
  const signed = pieces.find(isCerfaSigne)?.etat
  if (signed === 'conforme') return false
  return etat !== 'en_cours' && !(etat === 'terminee' && signed === 'deposee')
}
