import type { Dossier, EntreeHistorique } from '@mon-espace/domain/api'
import { jourDe } from '@mon-espace/module-kit/api'
import { Card, formatDateLong, formatTime, Skeleton, Timeline, type TimelineItem } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { historiqueQuery } from '../socle/api/read-historique.ts'
import { condense } from '../socle/historique/condense.ts'
import { apparenceOf, phraseOf } from '../socle/historique/phrase.ts'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { historique as t } from './textes.ts'

const toItem =
  (dispositif: string) =>
  (entree: EntreeHistorique): TimelineItem => ({
    id: entree.empreinte,
    title: phraseOf(entree, dispositif),
    when: `${formatDateLong(jourDe(entree.le))}, ${formatTime(new Date(entree.le))}`,
    dateTime: entree.le,
    who: entree.par,
    ...apparenceOf(entree),
  })

/** What happened to the dossier, the latest first, in sentences. */
export function Historique({ dossier: { id, type } }: { dossier: Pick<Dossier, 'id' | 'type'> }) {
  const { data: entrees, error, refetch } = useQuery(historiqueQuery(id))
  return (
    <Card title={t.titre}>
      {entrees ? (
        entrees.length > 0 ? (
          <Timeline items={condense(entrees).map(toItem(type)).reverse()} />
        ) : (
          <p>{t.vide}</p>
        )
      ) : error ? (
        <AvisProbleme titre={t.erreur} error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={4} />
      )}
    </Card>
  )
}
