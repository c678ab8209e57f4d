import './liste.css'
import type { LigneDossier } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { useAujourdhui } from '@mon-espace/module-kit/api'
import { Button, Skeleton } from '@mon-espace/ui'
import { type ReactNode, useEffect } from 'react'
import type { Filtres } from '../api/filtres.ts'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { type Detail, Ligne } from './ligne.tsx'
import { erreur, liste as t } from './textes.ts'
import { usePages } from './use-pages.ts'

/** What a list of dossiers shows, and where its rows lead. */
export interface ListeProps {
  filtres: Filtres
  /** What is being typed in the search field. */
  saisie: string
  to: (dossier: LigneDossier) => string
  /** A link of its own in a row. */
  action?: (dossier: LigneDossier) => ReactNode
  /** A box before a row, among all those shown. */
  choix?: (dossier: LigneDossier, lignes: readonly LigneDossier[]) => ReactNode
  /** Who reads: a case officer is told what they have to do, and since when. */
  operateur?: boolean
  /** More rows in a screen. */
  serree?: boolean
  /** What a row says under the name, to an enterprise. */
  details?: readonly Detail[]
  /** In place of rows, when there are none; `mots` is what was searched. */
  vide: (mots: string) => ReactNode
}

/** The dossiers, page after page. How many there are is told aloud when the words or the filters change. */
export function Liste({ filtres, saisie, to, action, choix, operateur, serree, details, vide }: ListeProps) {
  const { announce } = useHost()
  const pages = usePages(saisie, filtres)
  const jour = useAujourdhui()
  const { lignes, isPlaceholderData: ancienne } = pages
  const compte = t.compte(lignes.length, pages.hasNextPage)
  useEffect(() => {
    if (pages.isSuccess && !ancienne) announce(compte)
  }, [announce, compte, pages.isSuccess, ancienne])

  // The rows of before stay while the next come; that there were none says nothing of the next.
  if (pages.isPending || (ancienne && lignes.length === 0)) return <Skeleton lines={6} />
  if (pages.isError && lignes.length === 0)
    return <AvisProbleme titre={erreur.titre} error={pages.error} onRetry={() => void pages.refetch()} />
  if (lignes.length === 0) return vide(pages.mots)
  return (
    <>
      <ul
        className="mc-liste"
        data-choix={choix ? '' : undefined}
        data-serree={serree ? '' : undefined}
        aria-busy={ancienne || undefined}
      >
        {lignes.map((dossier) => (
          <Ligne
            key={dossier.id}
            dossier={dossier}
            aujourdhui={jour}
            to={to(dossier)}
            operateur={operateur}
            details={details}
            choix={choix?.(dossier, lignes)}
          >
            {action?.(dossier)}
          </Ligne>
        ))}
      </ul>
      <div className="mc-suite">
        <p>{compte}</p>
        {pages.isError ? (
          <AvisProbleme titre={erreur.titre} error={pages.error} onRetry={() => void pages.fetchNextPage()} />
        ) : null}
        {pages.hasNextPage ? (
          <Button pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t.plus}
          </Button>
        ) : null}
      </div>
    </>
  )
}
