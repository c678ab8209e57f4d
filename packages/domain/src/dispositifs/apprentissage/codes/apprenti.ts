import { listeCodes } from '../../../codes/liste-codes.ts'

/** @source notice 51649#09 of Cerfa 10103*14 */
export const NATIONALITES = listeCodes([
  ['1', 'Française'],
  ['2', 'Union européenne'],
  ['3', 'Etranger hors Union européenne'],
])

/** The regime of nearly every apprentice: MSA is for those of farming. */
export const REGIME_URSSAF = '2'

/** @source notice 51649#09 of Cerfa 10103*14 */
export const REGIMES_SOCIAUX = listeCodes([
  ['1', 'MSA'],
  [REGIME_URSSAF, 'URSSAF'],
])

/** @source notice 51649#09 of Cerfa 10103*14 */
export const SITUATIONS_AVANT_CONTRAT = listeCodes([
  ['1', 'Scolaire'],
  ['2', 'Prépa apprentissage'],
  ['3', 'Etudiant'],
  ['4', 'Contrat d’apprentissage'],
  ['5', 'Contrat de professionnalisation'],
  ['6', 'Contrat aidé'],
  [
    '7',
    'En formation au CFA sous statut de stagiaire de la formation professionnelle, avant conclusion d’un contrat d’apprentissage (L6222-12-1 du code du travail)',
  ],
  [
    '8',
    'En formation, au CFA sans contrat sous statut de stagiaire de la formation professionnelle, à la suite d’une rupture d’un précédent contrat (5° de L6231-2 du code du travail)',
  ],
  ['9', 'Autres situations sous statut de stagiaire de la formation professionnelle'],
  ['10', 'Salarié'],
  ['11', 'Personne à la recherche d’un emploi (inscrite ou non à Pôle Emploi)'],
  ['12', 'Inactif'],
])

/** @source notice 51649#09 of Cerfa 10103*14 */
export const DERNIERES_CLASSES = listeCodes([
  ['01', 'l’apprenti a suivi la dernière année du cycle de formation et a obtenu le diplôme ou titre'],
  [
    '11',
    'l’apprenti a suivi la 1ère année du cycle et l’a validée (examens réussis mais année non diplômante)',
  ],
  [
    '12',
    'l’apprenti a suivi la 1ère année du cycle mais ne l’a pas validée (échec aux examens, interruption ou abandon de formation)',
  ],
  [
    '21',
    'l’apprenti a suivi la 2è année du cycle et l’a validée (examens réussis mais année non diplômante)',
  ],
  [
    '22',
    'l’apprenti a suivi la 2è année du cycle mais ne l’a pas validée (échec aux examens, interruption ou abandon de formation)',
  ],
  [
    '31',
    'l’apprenti a suivi la 3è année du cycle et l’a validée (examens réussis mais année non diplômante, cycle adaptés)',
  ],
  [
    '32',
    'l’apprenti a suivi la 3è année du cycle mais ne l’a pas validée (échec aux examens, interruption ou abandon de formation)',
  ],
  ['40', 'l’apprenti a achevé le 1er cycle de l’enseignement secondaire (collège)'],
  ['41', 'l’apprenti a interrompu ses études en classe de 3è'],
  ['42', 'l’apprenti a interrompu ses études en classe de 4è'],
])
