import { useHost } from '@mon-espace/module-kit'
import { Button, Skeleton } from '@mon-espace/ui'
import { useEffect } from 'react'
import type { Filtres } from '../dossiers/api/filtres.ts'
import { AvisProbleme } from '../dossiers/probleme/avis-probleme.tsx'
import { aujourdhui } from '../dossiers/temps/aujourdhui.ts'
import { Ligne } from './ligne.tsx'

import { erreur, liste as t } from './textes.ts'
import { usePages } from './use-pages.ts'
import { Vide } from './vide.tsx'

/** The dossiers, page after page. How many there are is told aloud when the words or the filters change. */
export function Liste({ filtres, saisie }: { filtres: Filtres; saisie: string }) {
  const { announce } = useHost()
  const pages = usePages(saisie, filtres)
  const { lignes, mots, isPlaceholderData: ancienne } = pages
  const compte = t.compte(lignes.length, pages.hasNextPage)
  useEffect(() => {
    if (pages.isSuccess && !ancienne) announce(compte)
  }, [announce, compte, pages.isSuccess, ancienne])

  if (pages.isPending) return <Skeleton lines={6} />
  if (pages.isError && lignes.length === 0)
    return <AvisProbleme titre={erreur.titre} error={pages.error} onRetry={() => void pages.refetch()} />
  if (lignes.length === 0) return <Vide filtres={filtres} mots={mots} />
  const jour = aujourdhui()
  return (
    <>
      <ul className="mc-liste" aria-busy={ancienne || undefined}>
        {lignes.map((dossier) => (
          <Ligne key={dossier.id} dossier={dossier} aujourdhui={jour} />
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
