import './disclosure.css'
import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import { pourquoi } from '../textes.ts'

/** More words, in place, when she asks for them. */
export function Disclosure({
  summary,
  children,
  open,
}: {
  summary: ReactNode
  children: ReactNode
  open?: boolean | undefined
}) {
  return (
    <details className="me-disclosure" open={open}>
      <summary>
        <Icon name="droite" />
        <span>{summary}</span>
      </summary>
      <div className="me-disclosure__body">{children}</div>
    </details>
  )
}

/**
 * « Pourquoi ? » beside a computed figure: the rule in two sentences, the calculation with her numbers, the article.
 * `about` completes the question for those who hear it alone: « Pourquoi ? (salaire brut à l’embauche) ».
 */
export function Why({
  about,
  rule,
  calculation,
  source,
}: {
  about: string
  rule: ReactNode
  calculation?: ReactNode
  source?: ReactNode
}) {
  return (
    <Disclosure
      summary={
        <>
          {pourquoi.titre}
          <span className="me-visually-hidden"> ({about})</span>
        </>
      }
    >
      <p>{rule}</p>
      {calculation ? <p className="me-disclosure__sum">{calculation}</p> : null}
      {source ? <p className="me-disclosure__source">{source}</p> : null}
    </Disclosure>
  )
}
