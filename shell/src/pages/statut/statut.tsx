import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { Notice, PageTitle, Skeleton, StateTag, SummaryList } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { Modules } from './modules.tsx'
import { Ronde } from './ronde.tsx'
import { textes } from './textes.ts'

const tones = { ok: 'success', degrade: 'warning', indisponible: 'error' } as const
const parts = ['magasin', 'fichiers', 'courriel', 'antivirus'] as const

/** « État du service »: what answers, and which modules are on line. */
export function Statut() {
  const { data, isError } = useQuery({
    queryKey: ['pret'],
    queryFn: ({ signal }) => call(CALLS.readPret, { signal }),
    refetchInterval: 15_000,
    retry: false,
  })
  return (
    <>
      <PageTitle>{textes.titre}</PageTitle>
      <section className="section">
        <h2>{textes.service}</h2>
        {isError ? <Notice tone="error">{textes.injoignable}</Notice> : null}
        {data ? (
          <SummaryList
            items={[
              ...parts.flatMap((part) => {
                const etat = data[part]
                if (!etat) return []
                return {
                  term: textes.parties[part],
                  value: <StateTag tone={tones[etat]}>{textes.etats[etat]}</StateTag>,
                }
              }),
              { term: textes.ronde, value: <Ronde ronde={data.ronde} /> },
            ]}
          />
        ) : isError ? null : (
          <Skeleton />
        )}
      </section>
      <section className="section">
        <h2>{textes.modules}</h2>
        <Modules />
      </section>
    </>
  )
}
