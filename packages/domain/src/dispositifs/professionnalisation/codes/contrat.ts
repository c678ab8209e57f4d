import { listeCodes } from '../../../codes/liste-codes.ts'

/** Boxes « Nature du contrat » of Cerfa 12434*05. */
export const NATURES = listeCodes([
  ['cdi', 'CDI'],
  ['cdd', 'CDD'],
  ['travail_temporaire', 'Travail temporaire'],
])

/** A first contract: nearly all of them are. */
export const TYPE_INITIAL = '11'

/** @source notice 51650#09 of Cerfa 12434*05 */
export const TYPES_CONTRAT = listeCodes([
  [TYPE_INITIAL, 'Contrat initial (cas général)'],
  [
    '12',
    'Contrat initial conclu conjointement avec deux employeurs pour l’exercice d’une activité saisonnière : une convention tripartite est nécessaire pour la validation du contrat par l’OPCO (contrat régi par l’article L.6325-4-1)',
  ],
  ['21', 'Nouveau contrat en raison de l’échec aux épreuves d’évaluation'],
  ['22', 'Nouveau contrat en raison de la défaillance de l’organisme de formation'],
  ['23', 'Nouveau contrat en raison de la maternité, de la maladie ou d’un accident de travail.'],
  [
    '24',
    'Nouveau contrat pour l’obtention d’une qualification supérieure ou complémentaire à celle acquise lors du contrat précédent',
  ],
  ['30', 'Avenant'],
])

/** A seasonal contract with two employers. @source art. L6325-4-1 C. trav. */
export const TYPE_SAISONNIER = '12'
/** An amendment. */
export const TYPE_AVENANT = '30'
