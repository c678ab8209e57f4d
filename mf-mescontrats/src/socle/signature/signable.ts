import type { Dossier } from '@mon-espace/domain/api'
import { cerfaSigneOf } from '../pieces/cerfa-signe.ts'

/**
 * Nobody signs it now, and no signed contract is there, be it signed online or on paper.
 * @param etat where its last signature stands; null before any
 */
export const isToSign = (
  dossier: Pick<Dossier, 'pieces' | 'signature'>,
  etat = dossier.signature.etat,
): boolean => etat !== 'en_cours' && !cerfaSigneOf(dossier)

/** May it be signed online, now or once more? */
export const isOffered = ({ signature, etat, droits }: Dossier): boolean =>
  signature.enLigne && etat !== 'brouillon' && droits.includes('deposer')
