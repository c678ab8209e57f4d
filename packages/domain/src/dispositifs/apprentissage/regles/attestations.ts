import { bloquant } from '../../../controles/constat.ts'
import type { Regle } from './regle.ts'
import { MESSAGES } from './textes.ts'

/** Boxes the employer must tick, and the subrogation, which the OPCO requires to pay the CFA. @source Cerfa 10103*14 */
export const attestations: Regle = ({ maitres, formation, contrat }) => {
  const controles = []
  if (maitres.attestationEligibilite !== true)
    controles.push(
      bloquant(
        'attestation_maitre',
        'maitres.attestationEligibilite',
        MESSAGES.attestationMaitre,
        'L6223-8-1',
      ),
    )
  if (formation.attestationPieces !== true)
    controles.push(bloquant('attestation_pieces', 'formation.attestationPieces', MESSAGES.attestationPieces))
  if (contrat.subrogation !== true)
    controles.push(bloquant('subrogation', 'contrat.subrogation', MESSAGES.subrogation))
  return controles
}
