import { Button } from '@mon-espace/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { Fetched } from '../fetched.tsx'
import { MutationRefusal } from '../mutation-refusal.tsx'

interface Textes {
  readonly titre: string
  readonly aide: string
  readonly chargement: string
  /** In place of the list, where there is none. */
  readonly aucune: string
  readonly creer: string
}

/** What connects software to an enterprise: those there are, each on its line, and a form to make another. */
export function ListeConnexions<T>({
  textes: t,
  query,
  refusal,
  donne,
  line,
  form,
}: {
  textes: Textes
  query: UseQueryResult<readonly T[]>
  /** Why the last change was refused. */
  refusal: Error | null
  /** What is shown once. */
  donne: ReactNode
  /** A line of the list, with its key. */
  line: (connexion: T) => ReactNode
  form: (close: () => void) => ReactNode
}) {
  const id = useId()
  const [entering, setEntering] = useState(false)
  return (
    <section className="mfa-connexion" aria-labelledby={id}>
      <h3 id={id}>{t.titre}</h3>
      <p>{t.aide}</p>
      <MutationRefusal error={refusal} />
      {donne}
      <Fetched query={query} waiting={t.chargement}>
        {(all) =>
          all.length === 0 ? (
            <p className="mfa-quiet">{t.aucune}</p>
          ) : (
            <ul className="mfa-list">{all.map(line)}</ul>
          )
        }
      </Fetched>
      {entering ? (
        form(() => setEntering(false))
      ) : (
        <div>
          <Button icon="ajouter" onClick={() => setEntering(true)}>
            {t.creer}
          </Button>
        </div>
      )}
    </section>
  )
}
