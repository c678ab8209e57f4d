import { useHost } from '@mon-espace/module-kit'
import { Button, ConfirmDialog, FormSection, Notice } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Fetched } from '../compte/fetched.tsx'
import { formatDay, formatInstant } from '../page/instant.ts'
import { Ajout, issueOf, isToConfirm } from './ajout.tsx'
import { Codes } from './codes.tsx'
import { IssueNotice } from './issue-notice.tsx'
import { MotDePasseForm } from './mot-de-passe-form.tsx'
import { secondFacteur } from './textes.ts'
import { type Facteur, facteurQuery, usePrepare, useRemove } from './use-ajout.ts'

const { securite: t } = secondFacteur

/** « Sécurité » : one’s second factor, its means and its recovery codes. */
export function Securite() {
  const query = useQuery(facteurQuery)
  return (
    <FormSection title={t.titre} intro={t.aide}>
      <Fetched query={query} waiting={t.chargement}>
        {(facteur) => <Moyens facteur={facteur} />}
      </Fetched>
    </FormSection>
  )
}

function Moyens({ facteur }: { facteur: Facteur }) {
  const [adding, setAdding] = useState(false)
  const { moyens, exige } = facteur
  return (
    <div className="mfa-stack">
      {exige ? <Notice title={t.exigee} /> : null}
      {moyens.length === 0 ? <p>{t.aucune}</p> : <Liste facteur={facteur} />}
      {adding ? (
        <Ajout onDone={() => setAdding(false)} onCancel={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{t.ajouter}</Button>
      )}
      {moyens.length === 0 || adding ? null : <Secours restants={facteur.codesRestants} />}
    </div>
  )
}

type Moyen = Facteur['moyens'][number]

/** The means, each with the way to remove it. */
function Liste({ facteur: { moyens } }: { facteur: Facteur }) {
  const { announce } = useHost()
  const remove = useRemove()
  const [removing, setRemoving] = useState<Moyen | null>(null)
  const take = ({ id, nom }: Moyen, motDePasse?: string) =>
    remove.mutate(
      { id, ...(motDePasse ? { motDePasse } : {}) },
      {
        onSuccess: () => {
          announce(t.retire(nom))
          setRemoving(null)
        },
      },
    )
  const asked = isToConfirm(remove.error) ? remove.error : null
  return (
    <>
      <IssueNotice issue={issueOf(remove.error)} />
      {asked && removing ? (
        <MotDePasseForm
          problem={asked}
          pending={remove.isPending}
          onMotDePasse={(motDePasse) => take(removing, motDePasse)}
        />
      ) : null}
      <ul className="mfa-list">
        {moyens.map((moyen) => (
          <li key={moyen.id}>
            <div>
              <p>
                <strong>{moyen.nom}</strong>
              </p>
              <p className="mfa-quiet">
                {t.types[moyen.type]}, {t.ajoute(formatDay(moyen.creeLe))},{' '}
                {moyen.utiliseLe ? t.utilise(formatInstant(moyen.utiliseLe)) : t.jamais}
              </p>
            </div>
            <Button small onClick={() => setRemoving(moyen)}>
              {t.retirer}
              <span className="me-visually-hidden"> {moyen.nom}</span>
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={removing !== null && !asked}
        danger
        title={removing ? t.confirmer.titre(removing.nom) : ''}
        confirmLabel={t.confirmer.bouton}
        pending={remove.isPending}
        onConfirm={() => removing && take(removing)}
        onClose={() => setRemoving(null)}
      >
        {moyens.length === 1 ? t.confirmer.dernier : t.confirmer.autre}
      </ConfirmDialog>
    </>
  )
}

/** How many recovery codes are left, and new ones. */
function Secours({ restants }: { restants: number }) {
  const renew = usePrepare()
  const ask = (motDePasse?: string) => renew.mutate({ etape: 'codes', ...(motDePasse ? { motDePasse } : {}) })
  if (isToConfirm(renew.error))
    return <MotDePasseForm problem={renew.error} pending={renew.isPending} onMotDePasse={ask} />
  const codes = renew.data?.codes
  if (codes)
    return (
      <div className="mfa-stack">
        <Codes codes={codes} />
        <Button variant="primary" onClick={() => renew.reset()}>
          {secondFacteur.ajout.codes.terminer}
        </Button>
      </div>
    )
  return (
    <div className="mfa-stack">
      <IssueNotice issue={issueOf(renew.error)} />
      <p>{t.restants(restants)}</p>
      <Button pending={renew.isPending} onClick={() => ask()}>
        {t.renouveler}
      </Button>
    </div>
  )
}
