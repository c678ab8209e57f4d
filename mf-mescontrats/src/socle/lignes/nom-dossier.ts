import type { Dossier } from '@mon-espace/domain/api'
import { liste as t } from './textes.ts'

/** Whose dossier it is, as its page and the desk name it. */
export function nomDossier({ contrat }: Pick<Dossier, 'contrat'>): string {
  const { prenom, nomNaissance } = contrat.apprenti
  return [prenom, nomNaissance].filter(Boolean).join(' ') || t.sansNom
}
