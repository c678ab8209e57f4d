import { SummaryList } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { resume as t } from './textes.ts'

/** A line of the summary, with what details it. */
export function Deux({ premier, second }: { premier: string; second: string }) {
  return (
    <>
      {premier}
      {second ? <span className="mc-resume__detail">{second}</span> : null}
    </>
  )
}

/** The lines of the summary; what is not known yet says so. */
export function LignesResume({
  lignes,
}: {
  lignes: readonly (readonly [terme: string, valeur: ReactNode])[]
}) {
  return (
    <SummaryList
      dense
      items={lignes.map(([term, value]) => ({
        term,
        value: value || <span className="mc-resume__vide">{t.inconnu}</span>,
      }))}
    />
  )
}
