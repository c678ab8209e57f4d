import { EmptyState } from '@mon-espace/ui'
import { TYPE_PAR_DEFAUT } from '../routes/chemins.ts'
import type { Filtres } from '../socle/api/filtres.ts'
import { isFiltre } from './filtres-adresse.ts'
import { vide as t } from './textes.ts'

/** Why the list is empty, and how to go on. */
export function Vide({ filtres, mots }: { filtres: Filtres; mots: string }) {
  if (mots) return <EmptyState title={t.rechercheTitre}>{t.rechercheTexte}</EmptyState>
  if (isFiltre(filtres)) return <EmptyState title={t.filtreTitre}>{t.filtreTexte}</EmptyState>
  if (filtres.type === TYPE_PAR_DEFAUT) return <EmptyState title={t.titre}>{t.texte}</EmptyState>
  return <EmptyState title={t.profTitre}>{t.profTexte}</EmptyState>
}
