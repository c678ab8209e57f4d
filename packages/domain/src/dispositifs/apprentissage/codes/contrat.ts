import { listeCodes } from '../../../codes/liste-codes.ts'

/** @source notice 51649#09 of Cerfa 10103*14 */
export const MODES_CONTRACTUELS = listeCodes([
  ['1', 'à durée limitée'],
  ['2', 'dans le cadre d’un CDI'],
  ['3', 'entreprise de travail temporaire'],
  ['4', 'activités saisonnières à deux employeurs'],
])

/** @source notice 51649#09 of Cerfa 10103*14 */
export const TYPES_CONTRAT = listeCodes([
  ['11', 'Premier contrat d’apprentissage de l’apprenti'],
  ['21', 'Nouveau contrat avec un apprenti qui a terminé son précédent contrat auprès d’un même employeur'],
  ['22', 'Nouveau contrat avec un apprenti qui a terminé son précédent contrat auprès d’un autre employeur'],
  ['23', 'Nouveau contrat avec un apprenti dont le précédent contrat a été rompu'],
  ['31', 'Modification de la situation juridique de l’employeur'],
  ['32', 'Changement d’employeur dans le cadre d’un contrat saisonnier'],
  ['33', 'Prolongation du contrat suite à un échec à l’examen de l’apprenti'],
  ['34', 'Prolongation du contrat suite à la reconnaissance de l’apprenti comme travailleur handicapé'],
  [
    '35',
    'Diplôme supplémentaire préparé par l’apprenti dans le cadre de l’article L. 6222-22-1 du code du travail',
  ],
  [
    '36',
    'Autres changements : changement de maître d’apprentissage, de durée de travail hebdomadaire, réduction de durée, etc.',
  ],
  ['37', 'Modification du lieu d’exécution du contrat'],
  ['38', 'Modification du lieu principal de réalisation de la formation théorique'],
])

/** @source notice 51649#09 of Cerfa 10103*14 */
export const TYPES_DEROGATION = listeCodes([
  ['11', 'Age de l’apprenti inférieur à 16 ans'],
  ['12', 'Age supérieur à 29 ans : cas spécifiques prévus dans le code du travail'],
  ['21', 'Réduction de la durée du contrat ou de la période d’apprentissage'],
  ['22', 'Allongement de la durée du contrat ou de la période d’apprentissage'],
  ['50', 'Cumul de dérogations'],
  ['60', 'Autre dérogation'],
])

/** What a rate of pay is taken of. */
export const BASES_REMUNERATION = listeCodes([
  ['SMIC', 'SMIC'],
  ['SMC', 'SMC (salaire minimum conventionnel)'],
])
