import { ApiProblem } from '@mon-espace/module-kit/api'
import { Notice } from '@mon-espace/ui'
import { Refusal } from '../page/refusal.tsx'
import { secondFacteur } from './textes.ts'
import type { Issue } from './use-answer.ts'

const { abandon } = secondFacteur

/** Why the answer was none. */
export function IssueNotice({ issue }: { issue: Issue }) {
  if (!issue) return null
  if (issue instanceof ApiProblem) return <Refusal problem={issue} />
  return (
    <div role="alert">
      <Notice tone="warning" title={abandon.titre}>
        {abandon.texte}
      </Notice>
    </div>
  )
}
