import type { ApiProblem } from '@mon-espace/module-kit/api'
import { Notice } from '@mon-espace/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { refus } from './textes.ts'
import { waitWords } from './waiting.ts'

/** What a refusal tells, in the words of the screen that shows it. */
export interface RefusalWords {
  title: string
  text: ReactNode
  /** `warning` where nothing went wrong: something is only still to come. */
  tone?: 'error' | 'warning'
  /** The way out: a link or a button. */
  actions?: ReactNode
}

/** The words for what may befall any call: too many tries, no network, a fault of the service. */
export function wordsOf(problem: ApiProblem): RefusalWords {
  if (problem.code === 'trop_de_tentatives')
    return { title: refus.attendre.titre, text: refus.attendre.texte(waitWords(problem.retryAfterSeconds)) }
  const quoted = problem.status >= 500 && problem.instance !== ''
  return {
    title: problem.titre,
    text: (
      <>
        <p>{problem.detail}</p>
        {quoted ? <p>{refus.reference(problem.instance)}</p> : null}
      </>
    ),
  }
}

/** A refusal, said where it happened; it takes the focus, so that nobody looks for what went wrong. */
export function Refusal({
  problem,
  words = wordsOf(problem),
}: {
  problem: ApiProblem
  words?: RefusalWords
}) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal takes the focus anew, the same words or not
  useEffect(() => box.current?.focus(), [problem])
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice tone={words.tone ?? 'error'} title={words.title} actions={words.actions}>
        {words.text}
      </Notice>
    </div>
  )
}
