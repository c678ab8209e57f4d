import './second-facteur.css'
import type { TypeMoyen } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { ApiProblem } from '@mon-espace/module-kit/api'
import { CleAbandonnee } from '@mon-espace/module-kit/second-facteur'
import { Button } from '@mon-espace/ui'
import { useState } from 'react'
import { Confirmation } from './confirmation.tsx'
import { IssueNotice } from './issue-notice.tsx'
import { MotDePasseForm } from './mot-de-passe-form.tsx'
import { secondFacteur } from './textes.ts'
import { useConfirm, usePrepare } from './use-ajout.ts'

const { ajout: t } = secondFacteur
const TYPES = ['totp', 'cle'] as const

/** Asks the password where the service does, else tells why the last step failed. */
export const isToConfirm = (error: Error | null): error is ApiProblem =>
  error instanceof ApiProblem && error.code === 'identite_a_confirmer'

/** What a failed step is told as; anything unforeseen goes on up. */
export function issueOf(error: Error | null) {
  if (!error || isToConfirm(error)) return null
  if (error instanceof ApiProblem || error instanceof CleAbandonnee) return error
  throw error
}

/** Adds a means: which one, its recovery codes, one good answer. */
export function Ajout({ onDone, onCancel }: { onDone: () => void; onCancel?: () => void }) {
  const { announce } = useHost()
  const prepare = usePrepare()
  const confirm = useConfirm()
  const [type, setType] = useState<TypeMoyen>('totp')
  const ask = (chosen: TypeMoyen, motDePasse?: string) => {
    setType(chosen)
    prepare.mutate({ etape: 'preparer', type: chosen, ...(motDePasse ? { motDePasse } : {}) })
  }
  if (isToConfirm(prepare.error))
    return (
      <MotDePasseForm
        problem={prepare.error}
        pending={prepare.isPending}
        onMotDePasse={(motDePasse) => ask(type, motDePasse)}
      />
    )
  if (prepare.data)
    return (
      <>
        <IssueNotice issue={issueOf(confirm.error)} />
        <Confirmation
          prepared={prepare.data}
          pending={confirm.isPending}
          onConfirm={(saisie) =>
            confirm.mutate(
              { ...saisie, cle: prepare.data.cle },
              {
                onSuccess: () => {
                  announce(t.fait(saisie.nom))
                  onDone()
                },
              },
            )
          }
          onCancel={() => (onCancel ? onCancel() : prepare.reset())}
        />
      </>
    )
  return (
    <div className="mfa-stack">
      <IssueNotice issue={issueOf(prepare.error)} />
      <p>{t.choix}</p>
      <ul className="mfa-list">
        {TYPES.map((one) => (
          <li key={one}>
            <div>
              <p>
                <strong>{t[one]}</strong>
              </p>
              <p className="mfa-quiet">{t[`${one}Aide`]}</p>
            </div>
            <Button pending={prepare.isPending && type === one} onClick={() => ask(one)}>
              {secondFacteur.securite.ajouter}
              <span className="me-visually-hidden">{`\u00a0: ${t[one]}`}</span>
            </Button>
          </li>
        ))}
      </ul>
      {onCancel ? (
        <Button variant="quiet" onClick={onCancel}>
          {t.annuler}
        </Button>
      ) : null}
    </div>
  )
}
