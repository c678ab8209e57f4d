import type { LigneImport } from '@mon-espace/domain/api'
import { Disclosure, formatDate, StateTag } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { tons } from './apparence.ts'
import { Problemes } from './problemes.tsx'
import { etats, apercu as t } from './textes.ts'

/** One line: which, who, where it stands, and in place what is to be done about it. */
export function Ligne({
  ligne,
  ouverte,
  children,
}: {
  ligne: LigneImport
  ouverte?: boolean
  /** Where it leads, once it is a draft. */
  children?: ReactNode
}) {
  const { n, repere, personne, dateDebut, etat, problemes } = ligne
  const qui = personne || t.sansNom
  const details = [t.ligne(n), repere, dateDebut ? t.debut(formatDate(dateDebut)) : t.sansDebut]
  return (
    <li className="mc-import__ligne">
      <div className="mc-import__qui">
        <p className="mc-import__nom">{qui}</p>
        <p className="mc-import__aide">{details.filter(Boolean).join(' · ')}</p>
      </div>
      <div className="mc-import__etat">
        <StateTag tone={tons[etat]}>{etats[etat].libelle}</StateTag>
      </div>
      <div className="mc-import__points">
        {children}
        {problemes.length > 0 ? (
          <Disclosure
            open={ouverte}
            summary={
              <>
                {t.points(problemes.length, etat === 'prete')}
                <span className="me-visually-hidden">{`, ${t.ligne(n).toLowerCase()}, ${qui}`}</span>
              </>
            }
          >
            <Problemes problemes={problemes} />
          </Disclosure>
        ) : (
          <p className="mc-import__aide">{t.aucunPoint}</p>
        )}
      </div>
    </li>
  )
}
