import { CALLS, type MoyenConnexion } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { answerCle, answerCode } from '@mon-espace/module-kit/second-facteur'
import { Button, Disclosure, TextField } from '@mon-espace/ui'
import { type FormEvent, useState } from 'react'
import { SubmitButton } from '../form/submit-button.tsx'
import { Page } from '../page/page.tsx'
import { IssueNotice } from './issue-notice.tsx'
import { secondFacteur } from './textes.ts'
import { useAnswer } from './use-answer.ts'

const { question: t } = secondFacteur

/** The question after the password: a passkey, the code of an application, or a recovery code. */
export default function Question({ moyens }: { moyens: readonly MoyenConnexion[] }) {
  const { issue, pending, give, clear } = useAnswer()
  const code = moyens.includes('totp')
  const [secours, setSecours] = useState(false)
  return (
    <Page title={t.titre} lead={t.aide} failed={issue !== null} focus>
      <IssueNotice issue={issue} />
      {moyens.includes('cle') ? (
        <div className="mfa-stack">
          <p>{t.aideCle}</p>
          <Button
            variant={code ? 'secondary' : 'primary'}
            pending={pending}
            onClick={() => void give(answerCle)}
          >
            {t.utiliserCle}
          </Button>
        </div>
      ) : null}
      {secours || code ? (
        <CodeForm
          // What was typed as one is no beginning of the other.
          key={String(secours)}
          secours={secours}
          pending={pending}
          onCode={(typed) => void give(() => answerCode(typed))}
        />
      ) : null}
      <div className="mfa-row">
        {moyens.includes('secours') ? (
          <Button
            variant="quiet"
            onClick={() => {
              clear()
              setSecours(!secours)
            }}
          >
            {secours && code ? t.versCode : t.versSecours}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={() => void give(backToSignIn)}>
          {t.revenir}
        </Button>
      </div>
      <Disclosure summary={t.perdu}>
        <p>{t.perduTexte}</p>
      </Disclosure>
    </Page>
  )
}

/** Ends the session that was begun. */
async function backToSignIn(): Promise<void> {
  await call(CALLS.closeSession)
}

/** One field; what is typed stays in it whatever the answer. */
function CodeForm({
  secours,
  pending,
  onCode,
}: {
  secours: boolean
  pending: boolean
  onCode: (typed: string) => void
}) {
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    setMissing(typed.trim() === '')
    if (typed.trim() !== '') onCode(typed)
  }
  return (
    <form className="mfa-stack" onSubmit={submit} noValidate>
      <TextField
        name={secours ? 'secours' : 'code'}
        label={secours ? t.secours : t.code}
        help={secours ? t.secoursAide : t.codeAide}
        inputMode={secours ? 'text' : 'numeric'}
        autoComplete={secours ? 'off' : 'one-time-code'}
        autoCapitalize={secours ? 'characters' : 'none'}
        spellCheck={false}
        value={typed}
        error={missing ? t.absent : undefined}
        onChange={(event) => {
          setTyped(event.target.value)
          setMissing(false)
        }}
      />
      <SubmitButton pending={pending}>{t.verifier}</SubmitButton>
    </form>
  )
}
