import type { SignataireAttendu } from '../../../signature/signataires.ts'
import { nomAffiche } from '../../dispositif.ts'
import type { Contrat } from '../champs/sections.ts'

/**
 * The employer and the employee. The form has no other block: a minor's legal representative agrees in a document of their
 * own (`accord_representant_legal`).
 * @source blocks of signature of Cerfa 12434*05
 */
export const signatairesOf = ({ employeur, salarie }: Contrat): SignataireAttendu[] => [
  { role: 'employeur', nom: null, courriel: employeur.courriel, telephone: employeur.telephone },
  {
    role: 'salarie',
    nom: nomAffiche(salarie) || null,
    courriel: salarie.courriel,
    telephone: salarie.telephone,
  },
]
