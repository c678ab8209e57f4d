import { type PieceSuivie, piecesConformes } from './etat-pieces.ts'

/** Why a decision cannot be taken. */
export interface ProblemeDecision {
  code: 'pieces_non_conformes' | 'npec_absent' | 'motif_absent'
  chemin: 'decision' | 'npecAnnuelCentimes' | 'motif'
  message: string
}

/**
 * What prevents a decision: accepting needs every required document conforme and a level of funding; refusing needs a
 * reason. Empty when it may be taken.
 * @source art. D6224-2 C. trav. (a refusal is reasoned)
 */
export function checkDecision(
  demande: {
    decision: 'accepter' | 'refuser'
    motif?: string | null | undefined
    /** The level given now, or else the one already known. */
    npecAnnuelCentimes?: number | null | undefined
  },
  pieces: readonly PieceSuivie[],
): ProblemeDecision[] {
  if (demande.decision === 'refuser') {
    if (demande.motif?.trim()) return []
    return [
      { code: 'motif_absent', chemin: 'motif', message: 'Indiquez le motif du refus : il sera notifié.' },
    ]
  }
  const problemes: ProblemeDecision[] = []
  if (!piecesConformes(pieces))
    problemes.push({
      code: 'pieces_non_conformes',
      chemin: 'decision',
      message: 'Déclarez conformes toutes les pièces obligatoires avant d’accepter la prise en charge.',
    })
  if (!demande.npecAnnuelCentimes)
    problemes.push({
      code: 'npec_absent',
      chemin: 'npecAnnuelCentimes',
      message: 'Indiquez le niveau annuel de prise en charge.',
    })
  return problemes
}
