import { listeCodes } from '../../../codes/liste-codes.ts'

/** Type of private employer. @source notice 51649#09 of Cerfa 10103*14 */
export const TYPES_EMPLOYEUR_PRIVE = listeCodes([
  [
    '11',
    'Entreprise inscrite au répertoire des métiers ou au registre des entreprises pour l’Alsace-Moselle',
  ],
  ['12', 'Entreprise inscrite uniquement au registre du commerce et des sociétés'],
  ['13', 'Entreprises dont les salariés relèvent de la mutualité sociale agricole'],
  ['14', 'Profession libérale'],
  ['15', 'Association'],
  ['16', 'Autre employeur privé'],
])

/** Type of public employer. @source notice 51649#09 of Cerfa 10103*14 */
export const TYPES_EMPLOYEUR_PUBLIC = listeCodes([
  [
    '21',
    'Service de l’Etat (administrations centrales et leurs services déconcentrés de la fonction publique d’Etat)',
  ],
  ['22', 'Commune'],
  ['23', 'Département'],
  ['24', 'Région'],
  ['25', 'Etablissement public hospitalier'],
  ['26', 'Etablissement public local d’enseignement'],
  ['27', 'Etablissement public administratif de l’Etat'],
  [
    '28',
    'Etablissement public administratif local (y compris établissement public de coopération intercommunale EPCI)',
  ],
  ['29', 'Autre employeur public'],
  ['30', 'Etablissement public industriel et commercial'],
])

/** « Employeur spécifique ». @source notice 51649#09 of Cerfa 10103*14 */
export const EMPLOYEURS_SPECIFIQUES = listeCodes([
  ['0', 'Aucun de ces cas'],
  ['1', 'Entreprise de travail temporaire'],
  ['2', 'Groupement d’employeurs'],
  ['3', 'Employeur saisonnier'],
  ['4', 'Apprentissage familial : l’employeur est un ascendant de l’apprenti'],
])

/** Types of employer, private then public. */
export const TYPES_EMPLOYEUR = listeCodes(
  [...TYPES_EMPLOYEUR_PRIVE.elements, ...TYPES_EMPLOYEUR_PUBLIC.elements].map(
    (e) => [e.code, e.libelle] as const,
  ),
)
