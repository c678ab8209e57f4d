import { LIBELLES_ETATS_SIGNATURE } from '@mon-espace/domain'
import type { LigneDossier } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { jourDe } from '@mon-espace/module-kit/api'
import { formatDate } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { EcheanceTexte } from '../echeance/echeance-texte.tsx'
import { EtatTag } from '../etat/etat-tag.tsx'
import { NonLus } from '../messages/non-lus.tsx'
import { suiteOf } from './suite-of.ts'
import { echeancesOperateur, suites, liste as t } from './textes.ts'

function dates({ dateDebut, dateFin }: LigneDossier): string | null {
  if (!dateDebut) return null
  return dateFin ? t.dates(formatDate(dateDebut), formatDate(dateFin)) : t.debut(formatDate(dateDebut))
}

/** What a row says under the name, in this order; the enterprise chooses which. */
export const DETAILS = ['diplome', 'etablissement', 'dates', 'modifie'] as const
export type Detail = (typeof DETAILS)[number]
export const DETAILS_PAR_DEFAUT: readonly Detail[] = ['diplome', 'etablissement', 'dates']

const DIT: Readonly<Record<Detail, (dossier: LigneDossier) => string | null>> = {
  diplome: ({ diplome }) => diplome,
  etablissement: ({ denomination }) => denomination,
  dates,
  modifie: ({ majLe }) => t.modifie(formatDate(jourDe(majLe))),
}

/** Since when it waits, and from when it is to be paid. */
function datesOperateur({ recuLe, dateDebut }: LigneDossier): string {
  return [recuLe && t.recu(formatDate(recuLe)), dateDebut && t.debutCourt(formatDate(dateDebut))]
    .filter(Boolean)
    .join(' · ')
}

/** A signature that somebody still has to see to: one that is done, or given up, has left its trace elsewhere. */
const signatureOf = ({ signature }: LigneDossier): string | null =>
  signature === null || signature === 'terminee' || signature === 'annulee'
    ? null
    : LIBELLES_ETATS_SIGNATURE[signature]

/** One dossier: who, where it stands, what is next and by when. The whole row leads to it. */
export function Ligne({
  dossier,
  aujourdhui,
  to,
  operateur = false,
  details = DETAILS_PAR_DEFAUT,
  choix,
  children,
}: {
  dossier: LigneDossier
  aujourdhui: string
  to: string
  operateur?: boolean | undefined
  details?: readonly Detail[] | undefined
  /** A box to tick before it. */
  choix?: ReactNode
  /** A link of its own, beside what is next. */
  children?: ReactNode
}) {
  const avenant = dossier.avenant && t.avenant(dossier.avenant.rang, dossier.avenant.initial)
  const dits = operateur
    ? [dossier.denomination, datesOperateur(dossier)]
    : DETAILS.filter((detail) => details.includes(detail)).map((detail) => DIT[detail](dossier))
  const texte = [avenant, ...dits, signatureOf(dossier)].filter(Boolean).join(' · ')
  const libelle = operateur ? echeancesOperateur[dossier.echeance?.code ?? ''] : suiteOf(dossier)
  return (
    <li className="mc-ligne">
      {choix}
      <div className="mc-ligne__qui">
        <Link className="mc-ligne__lien" to={to}>
          <span className="mc-ligne__nom">{dossier.apprenti || t.sansNom}</span>
          {dossier.numero ? <span className="mc-ligne__numero">{t.numero(dossier.numero)}</span> : null}
        </Link>
        <p className="mc-ligne__details">
          {dossier.messagesNonLus > 0 ? (
            <>
              <NonLus nombre={dossier.messagesNonLus} /> ·{' '}
            </>
          ) : null}
          {texte}
        </p>
      </div>
      <div className="mc-ligne__etat">
        <EtatTag etat={dossier.etat} />
      </div>
      <div className="mc-ligne__suite">
        {dossier.echeance ? (
          <EcheanceTexte echeance={dossier.echeance} aujourdhui={aujourdhui} libelle={libelle} />
        ) : (
          <p className="mc-ligne__details">{operateur ? null : (libelle ?? suites[dossier.etat])}</p>
        )}
        {children ? <div className="mc-ligne__action">{children}</div> : null}
      </div>
    </li>
  )
}
