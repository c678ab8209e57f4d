import { useState } from 'react'
import type { JetonProps } from '../page/ByJeton.tsx'
import { ConfirmAddress } from './ConfirmAddress.tsx'
import { ConfirmationIssue } from './ConfirmationIssue.tsx'
import type { Issue } from './confirm-compte.ts'

/** What the confirmation mail opens. */
export default function ConfirmationPage({ jeton }: JetonProps) {
  const [issue, setIssue] = useState<Issue | null>(null)
  if (jeton === null) return <ConfirmationIssue issue="absent" />
  if (issue) return <ConfirmationIssue issue={issue} />
  return <ConfirmAddress jeton={jeton} onIssue={setIssue} />
}
