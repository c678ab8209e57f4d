import type { DocumentJoint } from '../../../signature/documents-joints.ts'

/**
 * The agreement on the training is made between who buys it and who gives it: the apprentice is no party to it. The one on
 * the length of the contract is signed by the centre, the employer, and the apprentice or their representative: by both
 * where both sign the contract.
 * @source art. L6353-1 and D6224-1, then L6222-7-1, C. trav.
 */
export const DOCUMENTS_JOINTS: readonly DocumentJoint[] = [
  { type: 'convention_formation', nom: 'la convention de formation', roles: ['employeur', 'cfa'] },
  {
    type: 'convention_amenagement_duree',
    nom: 'la convention d’aménagement de durée',
    roles: ['employeur', 'apprenti', 'representant', 'cfa'],
  },
]
