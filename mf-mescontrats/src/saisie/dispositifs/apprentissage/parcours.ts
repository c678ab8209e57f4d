import { REDACTION_APPRENTISSAGE } from '@mon-espace/domain'
import type { Parcours } from '../../parcours.ts'
import { GROUPES_APPRENTI } from './apprenti/groupes.ts'
import { GROUPES_CONTRAT } from './contrat/groupes.ts'
import { GROUPES_EMPLOYEUR } from './employeur/groupes.ts'
import { ETAPES } from './etapes.ts'
import { GROUPES_FORMATION } from './formation/groupes.ts'
import { GROUPES_MAITRES } from './maitres/groupes.ts'

/** The entry of an apprenticeship contract. */
export const APPRENTISSAGE: Parcours = {
  dispositif: REDACTION_APPRENTISSAGE,
  etapes: ETAPES,
  groupes: {
    employeur: GROUPES_EMPLOYEUR,
    apprenti: [...GROUPES_APPRENTI, ...GROUPES_MAITRES],
    contrat: [...GROUPES_CONTRAT, ...GROUPES_FORMATION],
  },
  ecrans: {
    employeur: () => import('./employeur/ecran.tsx'),
    apprenti: () => import('./apprenti/ecran.tsx'),
    contrat: () => import('./contrat/ecran.tsx'),
  },
  repondants: { 'contrat.remuneration': 'contrat.base', 'contrat.precedent': 'contrat.type' },
  loadArticles: async () => (await import('@mon-espace/domain/apprentissage/articles')).ARTICLES,
  loadCarte: async () => (await import('./resume/carte.tsx')).Carte,
  loadCalculs: () => import('./recapitulatif/calculs.tsx'),
}
