import type { Dossier, Message } from '@mon-espace/domain/api'
import { useEffect, useRef, useState } from 'react'
import { useMarkRead } from '../api/messages.ts'
import { type Cote, coteOf } from './cote.ts'
import { MessageLu } from './message.tsx'
import { bloc as t } from './textes.ts'
import { useVu } from './use-vu.ts'

interface FilProps {
  dossier: Dossier
  messages: readonly Message[]
  cote: Cote
  onPiece: (id: string) => void
}

/** Those that were not read when this was opened, or came since: told as new until it is left. */
function useNouveaux(aLire: readonly Message[]): ReadonlySet<string> {
  const [nouveaux, setNouveaux] = useState<ReadonlySet<string>>(new Set())
  const venus = aLire.filter(({ id }) => !nouveaux.has(id))
  if (venus.length > 0) setNouveaux(new Set([...nouveaux, ...venus.map(({ id }) => id)]))
  return nouveaux
}

/** The messages in order, the last in sight; they are read once the last that was not has been seen. */
export function Fil({ dossier, messages, cote, onPiece }: FilProps) {
  const log = useRef<HTMLDivElement>(null)
  const aLire = messages.filter((one) => coteOf(one) !== cote && one.luLe === null)
  const nouveaux = useNouveaux(aLire)
  const dernier = messages.at(-1)?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another message comes.
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight
  }, [dernier])
  const { mutate } = useMarkRead(dossier.id)
  const jusqua = aLire.at(-1)?.id
  const vu = useVu(jusqua, mutate)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by the keyboard too.
    <div ref={log} role="log" aria-label={t.fil} className="mc-messages__fil" tabIndex={0}>
      {messages.length === 0 ? (
        <p>{t.vide}</p>
      ) : (
        <ol>
          {messages.map((one) => (
            <li
              key={one.id}
              ref={one.id === jusqua ? vu : undefined}
              data-mien={coteOf(one) === cote || undefined}
            >
              <MessageLu
                dossier={dossier}
                message={one}
                mien={coteOf(one) === cote}
                nouveau={nouveaux.has(one.id)}
                onPiece={onPiece}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
