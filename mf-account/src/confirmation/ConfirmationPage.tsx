import { ApiProblem } from '@mon-espace/module-kit/api'
import { Button } from '@mon-espace/ui'
import { useState } from 'react'
import type { JetonProps } from '../page/ByJeton.tsx'
import { Page } from '../page/Page.tsx'
import { Refusal } from '../page/Refusal.tsx'
import { ConfirmationIssue } from './ConfirmationIssue.tsx'
import { confirmCompte, type Issue } from './confirm-compte.ts'
import { confirmation } from './textes.ts'

/**
 * What the confirmation mail opens. The address is confirmed by a click, never by opening the page: mail filters open
 * links, some with a whole browser, and would confirm an address its owner never saw.
 */
export default function ConfirmationPage({ jeton }: JetonProps) {
  const [issue, setIssue] = useState<Issue | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [pending, setPending] = useState(false)
  if (jeton === null) return <ConfirmationIssue issue="absent" />
  if (issue) return <ConfirmationIssue issue={issue} />

  const confirm = async () => {
    setPending(true)
    setProblem(null)
    try {
      setIssue(await confirmCompte(jeton))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    }
    setPending(false)
  }
  return (
    <Page title={confirmation.titre} lead={confirmation.pret.accroche} failed={problem !== null}>
      {problem ? <Refusal problem={problem} /> : null}
      <div>
        <Button variant="primary" onClick={confirm} pending={pending}>
          {confirmation.pret.bouton}
        </Button>
      </div>
    </Page>
  )
}
