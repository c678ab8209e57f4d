import { REDACTION } from '@mon-espace/domain/professionnalisation'
import { ChampHeures, ChampNir, withChamp } from '../../champs/champs-apart.tsx'
import type { Parcours } from '../../parcours.ts'
import { ETAPES } from './etapes.ts'

/** The entry of a « contrat de professionnalisation ». */
export const PROFESSIONNALISATION: Parcours = {
  dispositif: REDACTION,
  etapes: ETAPES,
  loadGroupes: async () => (await import('./groupes.ts')).GROUPES,
  ecrans: {
    employeur: () => import('./employeur/ecran.tsx'),
    salarie: () => withChamp(import('./salarie/ecran.tsx'), ChampNir),
    contrat: () => withChamp(import('./contrat/ecran.tsx'), ChampHeures),
  },
  repondants: { 'contrat.dureeHebdoMinutes': 'contrat.dureeHebdoHeures' },
  loadArticles: async () => (await import('./articles.ts')).ARTICLES,
  loadCarte: async () => (await import('./resume/carte.tsx')).Carte,
  loadCalculs: () => import('./recapitulatif/calculs.tsx'),
}
