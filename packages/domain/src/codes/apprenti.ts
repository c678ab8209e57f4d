import { listeCodes } from './liste-codes.ts'

/** Boxes « M » and « F » of the form. */
export const SEXES = listeCodes([
  ['M', 'Masculin'],
  ['F', 'Féminin'],
])

/** @source notice 51649#09 of Cerfa 10103*14 */
export const NATIONALITES = listeCodes([
  ['1', 'Française'],
  ['2', 'Union européenne'],
  ['3', 'Etranger hors Union européenne'],
])

/** @source notice 51649#09 of Cerfa 10103*14 */
export const REGIMES_SOCIAUX = listeCodes([
  ['1', 'MSA'],
  ['2', 'URSSAF'],
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
    'En formation au CFA sous statut de stagiaire de la formation professionnelle, avant conclusion d’un contrat d’apprentissage (L6222-12-1)',
  ],
  [
    '8',
    'En formation au CFA sans contrat sous statut de stagiaire de la formation professionnelle, à la suite d’une rupture (5° de L6231-2)',
  ],
  ['9', 'Autres situations sous statut de stagiaire de la formation professionnelle'],
  ['10', 'Salarié'],
  ['11', 'Personne à la recherche d’un emploi (inscrite ou non à Pôle Emploi)'],
  ['12', 'Inactif'],
])

/** @source notice 51649#09 of Cerfa 10103*14 */
export const DERNIERES_CLASSES = listeCodes([
  ['01', 'dernière année du cycle suivie, diplôme ou titre obtenu'],
  ['11', '1ère année suivie et validée'],
  ['12', '1ère année suivie, non validée'],
  ['21', '2è année suivie et validée'],
  ['22', '2è année suivie, non validée'],
  ['31', '3è année suivie et validée (cycles adaptés)'],
  ['32', '3è année suivie, non validée'],
  ['40', '1er cycle de l’enseignement secondaire (collège) achevé'],
  ['41', 'études interrompues en classe de 3è'],
  ['42', 'études interrompues en classe de 4è'],
])
