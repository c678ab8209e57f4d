import type { LigneDossier } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { formatDate } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { EcheanceTexte } from '../echeance/echeance-texte.tsx'
import { EtatTag } from '../etat/etat-tag.tsx'
import { echeancesOperateur, suites, liste as t } from './textes.ts'

function dates({ dateDebut, dateFin }: LigneDossier): string | null {
  if (!dateDebut) return null
  return dateFin ? t.dates(formatDate(dateDebut), formatDate(dateFin)) : t.debut(formatDate(dateDebut))
}

/** Since when it waits, and from when it is to be paid. */
function datesOperateur({ recuLe, dateDebut }: LigneDossier): string {
  return [recuLe && t.recu(formatDate(recuLe)), dateDebut && t.debutCourt(formatDate(dateDebut))]
    .filter(Boolean)
    .join(' · ')
}

/** One dossier: who, where it stands, what is next and by when. The whole row leads to it. */
export function Ligne({
  dossier,
  aujourdhui,
  to,
  operateur = false,
  children,
}: {
  dossier: LigneDossier
  aujourdhui: string
  to: string
  operateur?: boolean | undefined
  /** A link of its own, beside what is next. */
  children?: ReactNode
}) {
  const quand = operateur ? datesOperateur(dossier) : dates(dossier)
  const details = [dossier.denomination, quand].filter(Boolean).join(' · ')
  return (
    <li className="mc-ligne">
      <div className="mc-ligne__qui">
        <Link className="mc-ligne__lien" to={to}>
          <span className="mc-ligne__nom">{dossier.apprenti || t.sansNom}</span>
          {dossier.numero ? <span className="mc-ligne__numero">{t.numero(dossier.numero)}</span> : null}
        </Link>
        <p className="mc-ligne__details">{details}</p>
      </div>
      <div className="mc-ligne__etat">
        <EtatTag etat={dossier.etat} />
      </div>
      <div className="mc-ligne__suite">
        {dossier.echeance ? (
          <EcheanceTexte
            echeance={dossier.echeance}
            aujourdhui={aujourdhui}
            libelle={operateur ? echeancesOperateur[dossier.echeance.code] : undefined}
          />
        ) : (
          <p className="mc-ligne__details">{operateur ? null : suites[dossier.etat]}</p>
        )}
        {children ? <div className="mc-ligne__action">{children}</div> : null}
      </div>
    </li>
  )
}
