import type { Dossier } from '@mon-espace/domain/api'
import { Card, Skeleton, StateTag } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { controleQuery } from '../../socle/api/read-controle.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { controles as t } from '../textes.ts'
import { Message } from './message.tsx'

/** What the rules say of the contract, already computed: nobody checks by hand what the law can be asked. */
export function Controles({ dossier: { id, type } }: { dossier: Pick<Dossier, 'id' | 'type'> }) {
  const { data: controles, error, refetch } = useQuery(controleQuery(id))
  return (
    <Card title={t.titre}>
      {controles ? (
        controles.length > 0 ? (
          <ul className="mc-controles">
            {controles.map(({ code, chemin, gravite, message, article }) => (
              <li key={`${code} ${chemin}`}>
                <StateTag tone={gravite === 'bloquant' ? 'error' : 'warning'}>{t[gravite]}</StateTag>
                <p>
                  <Message type={type} constat={{ code, message }} />
                  {article && !message.includes(article) ? (
                    <span className="mc-article"> {article}</span>
                  ) : null}
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <StateTag tone="success">{t.aucun}</StateTag>
        )
      ) : error ? (
        <AvisProbleme titre={t.erreur} error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={2} />
      )}
    </Card>
  )
}
