import type { Dossier } from '@mon-espace/domain/api'
import { Notice } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { controleQuery } from '../../socle/api/read-controle.ts'
import { Message } from '../controles/message.tsx'
import { decision as t } from '../textes.ts'

/** What the rules still ask to look at: read once more before the grant, which cannot be called back. */
export function Rappel({ dossier: { id, type } }: { dossier: Pick<Dossier, 'id' | 'type'> }) {
  const { data: controles = [] } = useQuery(controleQuery(id))
  if (controles.length === 0) return null
  return (
    <Notice tone="warning" title={t.rappel(controles.length)}>
      <ul>
        {controles.map(({ code, chemin, message }) => (
          <li key={`${code} ${chemin}`}>
            <Message type={type} constat={{ code, message }} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}
