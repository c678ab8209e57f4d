import { LIBELLES_SIGNATAIRES } from '@mon-espace/domain'
import { Link } from '@mon-espace/module-kit'
import { Button, Icon, TextField } from '@mon-espace/ui'
import { memo, useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import type { Issue } from '../../socle/serie/use-serie.ts'
import { type ASigner, faultsOf, type Saisi } from './a-signer.ts'
import { envoi as t } from './textes.ts'

export interface ContratProps {
  contrat: ASigner
  signataires: readonly Saisi[]
  /** The documents that may be signed with it are asked for. */
  joindre: boolean
  issue: Issue<unknown> | undefined
  onChange: (id: string, signataires: readonly Saisi[]) => void
}

/** One contract of the selection: who signs it, what is missing, and what became of it. Drawn again only when it changes. */
export const Contrat = memo(function Contrat({
  contrat,
  signataires,
  joindre,
  issue,
  onChange,
}: ContratProps) {
  const { id, nom, numero, empechement, joignables } = contrat
  const parti = issue?.etat === 'fait'
  return (
    <>
      <h3>
        <Link to={chemins.dossier(id)}>{nom || t.sansNom}</Link>
        {numero ? <span className="mc-envoi__numero"> · {t.numero(numero)}</span> : null}
      </h3>
      {empechement !== null ? (
        <p data-ton="alerte">
          <Icon name="alerte" /> {empechement}{' '}
          {empechement === t.empechements.enCours ? (
            <Link to={chemins.signature(id)}>
              {t.suivre}
              <span className="me-visually-hidden"> {nom}</span>
            </Link>
          ) : null}
        </p>
      ) : parti ? (
        <p data-ton="fait">
          <Icon name="oui" /> {t.envoye}{' '}
          <Link to={chemins.signature(id)}>
            {t.suivre}
            <span className="me-visually-hidden"> {nom}</span>
          </Link>
        </p>
      ) : (
        <>
          {issue ? <Echec id={id} nom={nom} issue={issue} /> : null}
          <Signataires
            id={id}
            nom={nom}
            proposes={contrat.signataires}
            signataires={signataires}
            onChange={onChange}
          />
          {joindre && joignables.length > 0 ? (
            <p>{t.avec(joignables.map((joignable) => joignable.nom).join(', '))}</p>
          ) : null}
        </>
      )}
    </>
  )
})

function Echec({ id, nom, issue }: { id: string; nom: string; issue: Issue<unknown> }) {
  if (issue.etat === 'fait') return null
  return (
    <div data-ton="alerte">
      <p>
        <Icon name="alerte" /> {issue.etat === 'refuse' ? t.aRevoir : t.nonEnvoye} {issue.raisons.join(' ')}
      </p>
      {issue.etat === 'refuse' ? (
        <Link to={chemins.dossier(id)}>
          {t.ouvrir}
          <span className="me-visually-hidden"> {nom}</span>
        </Link>
      ) : null}
    </div>
  )
}

/** What is known is read; what is missing is typed, and stays open while it is. */
function Signataires({
  id,
  nom: personne,
  proposes,
  signataires,
  onChange,
}: {
  id: string
  nom: string
  /** As the contract tells them: what it does not tell is asked. */
  proposes: readonly Saisi[]
  signataires: readonly Saisi[]
  onChange: ContratProps['onChange']
}) {
  const [modifie, setModifie] = useState(false)
  const demandes = faultsOf(proposes)
  const fautes = faultsOf(signataires)
  const asked = (rang: number, champ: 'nom' | 'courriel') => modifie || `${rang}.${champ}` in demandes
  const change = (rang: number, part: Partial<Saisi>) =>
    onChange(
      id,
      signataires.map((one, i) => (i === rang ? { ...one, ...part } : one)),
    )
  return (
    <>
      <ul className="mc-envoi__signataires">
        {signataires.map(({ role, nom, courriel }, rang) => {
          const qui = LIBELLES_SIGNATAIRES[role]
          const lus = [asked(rang, 'nom') ? '' : nom, asked(rang, 'courriel') ? '' : courriel].filter(Boolean)
          return (
            <li key={role}>
              <p>
                <strong>{qui}</strong> {lus.join(' · ')}
                {`${rang}.nom` in fautes || `${rang}.courriel` in fautes ? (
                  <span className="mc-envoi__manque"> {missing(fautes, rang)}</span>
                ) : null}
              </p>
              {asked(rang, 'nom') ? (
                <TextField
                  name={`${id}.${rang}.nom`}
                  label={t.nom(qui)}
                  autoComplete="off"
                  error={nom ? fautes[`${rang}.nom`] : undefined}
                  value={nom}
                  onChange={({ currentTarget: { value } }) => change(rang, { nom: value })}
                />
              ) : null}
              {asked(rang, 'courriel') ? (
                <TextField
                  name={`${id}.${rang}.courriel`}
                  label={t.courriel(qui)}
                  type="email"
                  autoComplete="off"
                  value={courriel}
                  onChange={({ currentTarget: { value } }) => change(rang, { courriel: value })}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
      {modifie ? null : (
        <Button small variant="quiet" onClick={() => setModifie(true)}>
          {t.modifier}
          <span className="me-visually-hidden"> {personne}</span>
        </Button>
      )}
    </>
  )
}

/** « adresse e-mail à indiquer » */
const missing = (fautes: Readonly<Record<string, string>>, rang: number): string =>
  [`${rang}.nom` in fautes ? t.nomManque : '', `${rang}.courriel` in fautes ? t.courrielManque : '']
    .filter(Boolean)
    .join(', ')
