import type { Dossier } from '@mon-espace/domain/api'
import { Notice } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { historiqueQuery } from '../../socle/api/read-historique.ts'
import { phraseOf } from '../../socle/historique/phrase.ts'
import { bureau as t } from '../textes.ts'

/** Tells that somebody wrote since this reading, and what. Nothing that was being written is lost. */
export function Changements({
  dossier: { id, type },
  depuis,
}: {
  dossier: Pick<Dossier, 'id' | 'type'>
  depuis: number
}) {
  const { data: entrees = [] } = useQuery(historiqueQuery(id))
  const avis = useRef<HTMLDivElement>(null)
  // What she decides stands further down: why it was not taken would be out of her sight.
  useEffect(() => {
    avis.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  // Each write bears the version it made: clocks have nothing to say here.
  const since = entrees.filter(({ details }) => Number(details.version) > depuis)
  return (
    <div ref={avis}>
      <Notice tone="warning" live title={t.changements}>
        <p>{t.changementsTexte}</p>
        {since.length > 0 ? (
          <>
            <p>{t.depuis}</p>
            <ul>
              {since.map((entree) => (
                <li key={entree.empreinte}>
                  {phraseOf(entree, type)} ({entree.par})
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Notice>
    </div>
  )
}
