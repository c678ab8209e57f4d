import { useState } from 'react'
import type { JetonProps } from '../page/by-jeton.tsx'
import { ConfirmAddress } from './confirm-address.tsx'
import type { Issue } from './confirm-compte.ts'
import { ConfirmationIssue } from './confirmation-issue.tsx'

/** What the confirmation mail opens. */
export default function ConfirmationPage({ jeton }: JetonProps) {
  const [issue, setIssue] = useState<Issue | null>(null)
  if (jeton === null) return <ConfirmationIssue issue="absent" />
  if (issue) return <ConfirmationIssue issue={issue} />
  return <ConfirmAddress jeton={jeton} onIssue={setIssue} />
}
