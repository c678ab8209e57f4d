import './differences.css'
import type { ReactNode } from 'react'
import { avenant as t } from './textes.ts'

/** A line that an amendment changes. */
export interface LigneChangee {
  readonly cle: string
  readonly libelle: ReactNode
  readonly avant: ReactNode
  readonly apres: ReactNode
}

/** Whose each answer is. */
export interface DitsDifferences {
  readonly avant: string
  readonly apres: string
}

/** What changes, an amendment unless told, each line with what the contract says and what takes its place: told in words, not by colours alone. */
export function ListeDifferences({
  lignes,
  dits = t,
}: {
  lignes: readonly LigneChangee[]
  dits?: DitsDifferences
}) {
  return (
    <dl className="mc-differences">
      {lignes.map(({ cle, libelle, avant, apres }) => (
        <div key={cle}>
          <dt>{libelle}</dt>
          <dd>
            <span className="mc-differences__dit">{dits.avant}</span> <del>{avant || t.rien}</del>
          </dd>
          <dd>
            <span className="mc-differences__dit">{dits.apres}</span> <ins>{apres || t.rien}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
