import { useHost } from '@mon-espace/module-kit'
import { useState } from 'react'
import type { JetonProps } from '../page/by-jeton.tsx'
import { GoTo } from '../page/go-to.tsx'
import { Page } from '../page/page.tsx'
import { AskReset } from './ask-reset.tsx'
import { ChoosePassword, type Issue } from './choose-password.tsx'
import { motDePasse } from './textes.ts'

/** « Mot de passe oublié », and with the mail's token the choice of a new one. */
export default function MotDePassePage({ jeton }: JetonProps) {
  const { session } = useHost()
  const [issue, setIssue] = useState<Issue | null>(null)
  if (issue === 'expire' || issue === 'utilise')
    return <AskReset focus title={motDePasse[issue].titre} lead={motDePasse[issue].accroche} />
  if (issue === 'change')
    return (
      <Page focus title={motDePasse.change.titre} lead={motDePasse.change.accroche}>
        <GoTo to="/connexion">{motDePasse.seConnecter}</GoTo>
      </Page>
    )
  if (jeton === null) return <AskReset />
  return (
    <ChoosePassword
      jeton={jeton}
      onIssue={(came) => {
        setIssue(came)
        // Every session has just ended, this one included.
        if (came === 'change') void session.refresh()
      }}
    />
  )
}
