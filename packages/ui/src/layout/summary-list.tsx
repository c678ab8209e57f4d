import './summary-list.css'
import type { MouseEvent, ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import { resume } from '../textes.ts'

/** One line of a summary. */
export interface SummaryItem {
  term: string
  /** Absent, null or empty: told as « À compléter ». */
  value?: ReactNode
  /** Where it is changed. */
  changeHref?: string | undefined
  onChange?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined
}

/** What was entered, read line by line, each with the way to change it. */
export function SummaryList({
  items,
  dense,
}: {
  items: readonly SummaryItem[]
  dense?: boolean | undefined
}) {
  return (
    <dl
      className="me-summary-list"
      data-dense={dense ? '' : undefined}
      data-changes={items.some(({ changeHref }) => changeHref) ? '' : undefined}
    >
      {items.map(({ term, value, changeHref, onChange }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value === undefined || value === null || value === '' ? (
              <span className="me-summary-list__missing">
                <Icon name="alerte" />
                {resume.vide}
              </span>
            ) : (
              value
            )}
          </dd>
          {changeHref ? (
            <dd className="me-summary-list__change">
              <a href={changeHref} onClick={onChange}>
                {resume.modifier}
                <span className="me-visually-hidden"> {term}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
