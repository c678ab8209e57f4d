import type { Dossier } from '@mon-espace/domain/api'
import { bureau as t } from '../textes.ts'

/** Whose dossier it is, as the desk names it. */
export function nomDossier({ contrat }: Pick<Dossier, 'contrat'>): string {
  const { prenom, nomNaissance } = contrat.apprenti
  return [prenom, nomNaissance].filter(Boolean).join(' ') || t.sansNom
}
