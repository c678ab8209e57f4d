import './page-title.css'
import { type ReactNode, useEffect, useRef } from 'react'
import { titrePage } from '../textes.ts'

/** Props of `PageTitle`. */
export interface PageTitleProps {
  /** The heading. */
  children: ReactNode
  /** The tab's title, when the heading is not plain text or should say more. */
  title?: string | undefined
  /** How many things are to be mended: above 0, the tab's title begins with « Erreur : ». */
  errors?: number | undefined
  /** A line above the heading: « Étape 2 sur 6 », « Dossier CAP-2026-0042 ». */
  over?: ReactNode
  /** One or two sentences under it. */
  lead?: ReactNode
  /** Takes the focus when it appears: for a screen reached without loading a page. */
  focus?: boolean | undefined
  site?: string | undefined
}

/** The heading of a screen, and the title of the tab: « Erreur : Données employeur – Mon espace ». */
export function PageTitle({
  children,
  title,
  errors = 0,
  over,
  lead,
  focus,
  site = titrePage.site,
}: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const words = title ?? (typeof children === 'string' ? children : undefined)
  useEffect(() => {
    const name = words ?? heading.current?.textContent ?? ''
    document.title = `${errors > 0 ? `${titrePage.erreur} ` : ''}${name} – ${site}`
  }, [words, errors, site])
  useEffect(() => {
    if (focus) heading.current?.focus()
  }, [focus])
  return (
    <div className="me-page-title">
      {over ? <p className="me-page-title__over">{over}</p> : null}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {lead ? <p className="me-page-title__lead">{lead}</p> : null}
    </div>
  )
}
