import { listeCodes } from '../../../codes/liste-codes.ts'

/** @source notice 51650#09 of Cerfa 12434*05 */
export const SITUATIONS_AVANT_CONTRAT = listeCodes([
  ['1', 'Scolaire'],
  ['2', 'Jeune bénéficiaire du CIVIS'],
  ['3', 'Etudiant'],
  ['4', 'Contrat d’apprentissage'],
  ['5', 'Contrat de professionnalisation'],
  ['6', 'Salarié en contrat aidé : CUI-CIE, CUI-CAE'],
  ['7', 'Stagiaire de la formation professionnelle'],
  ['8', 'Salarié (y compris intérimaires et salariés à temps partiel)'],
  ['9', 'Personne à la recherche d’un emploi'],
  ['10', 'Inactif'],
])

/** Who had a « contrat unique d’insertion », in the list above. */
export const SITUATION_CONTRAT_AIDE = '6'

/** @source notice 51650#09 of Cerfa 12434*05 */
export const MINIMA_SOCIAUX = listeCodes([
  ['1', 'Revenu de solidarité active (RSA)'],
  ['2', 'Allocation de solidarité spécifique (ASS)'],
  ['3', 'Allocation aux adultes handicapés (AAH)'],
])
