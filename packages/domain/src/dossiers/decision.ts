import { type PieceSuivie, piecesConformes } from './etat-pieces.ts'

/** Why a decision cannot be taken. */
export interface ProblemeDecision {
  code: 'pieces_non_conformes' | 'npec_absent' | 'motif_absent' | 'depot_sans_objet'
  chemin: 'decision' | 'npecAnnuelCentimes' | 'motif' | 'numeroDepot'
  message: string
}

/**
 * What prevents a decision: accepting needs every required document conforme and a level of funding; refusing needs a
 * reason, and gives no deposit number. Empty when it may be taken.
 * @source art. D6224-2 C. trav. (a refusal is reasoned; what is refused is not deposited)
 */
export function checkDecision(
  demande: {
    decision: 'accepter' | 'refuser'
    motif?: string | null | undefined
    /** The level given now, or else the one already known. */
    npecAnnuelCentimes?: number | null | undefined
    numeroDepot?: string | undefined
  },
  pieces: readonly PieceSuivie[],
): ProblemeDecision[] {
  const problemes: ProblemeDecision[] = []
  if (demande.decision === 'refuser') {
    if (!demande.motif?.trim())
      problemes.push({
        code: 'motif_absent',
        chemin: 'motif',
        message: 'Indiquez le motif du refus : il sera notifié.',
      })
    if (demande.numeroDepot)
      problemes.push({
        code: 'depot_sans_objet',
        chemin: 'numeroDepot',
        message: 'Retirez le numéro de dépôt : un contrat refusé n’est pas déposé.',
      })
    return problemes
  }
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
