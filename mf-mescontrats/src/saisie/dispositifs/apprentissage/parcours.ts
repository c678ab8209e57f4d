import { REDACTION_APPRENTISSAGE } from '@mon-espace/domain'
import { ChampHeures, ChampNir, withChamp } from '../../champs/champs-apart.tsx'
import type { Parcours } from '../../parcours.ts'
import { ETAPES } from './etapes.ts'

/** The entry of an apprenticeship contract. */
export const APPRENTISSAGE: Parcours = {
  dispositif: REDACTION_APPRENTISSAGE,
  etapes: ETAPES,
  loadGroupes: async () => (await import('./groupes.ts')).GROUPES,
  ecrans: {
    employeur: () => import('./employeur/ecran.tsx'),
    apprenti: () => withChamp(import('./apprenti/ecran.tsx'), ChampNir),
    contrat: () => withChamp(import('./contrat/ecran.tsx'), ChampHeures),
  },
  repondants: {
    'contrat.remuneration': 'contrat.base',
    'contrat.precedent': 'contrat.type',
    'contrat.dureeHebdoMinutes': 'contrat.dureeHebdoHeures',
  },
  loadArticles: async () => (await import('./articles.ts')).ARTICLES,
  loadCarte: async () => (await import('./resume/carte.tsx')).Carte,
  loadCalculs: () => import('./recapitulatif/calculs.tsx'),
}
