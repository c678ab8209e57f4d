import { MOT_DE_PASSE_MIN } from '@mon-espace/domain/api'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Verdict } from './judge.ts'
import { type Judge, loadJudge } from './load-judge.ts'
import { nouveauMotDePasse } from './textes.ts'

/** A password that is refused for its length must not be called good. */
const MOST_WHEN_SHORT = 1

function withLength(verdict: Verdict, length: number): Verdict {
  const left = MOT_DE_PASSE_MIN - length
  if (left <= 0) return verdict
  return {
    score: Math.min(verdict.score, MOST_WHEN_SHORT) as Verdict['score'],
    advice: [nouveauMotDePasse.encore(left), ...verdict.advice].slice(0, 2),
  }
}

/** The verdict on a password as it is typed; null while it is empty or its judge on the way. Call `prepare` on focus. */
export function useVerdict(motDePasse: string, known: readonly string[]) {
  const [judge, setJudge] = useState<Judge | null>(null)
  // Judging takes up to 50 ms: keys come first.
  const typed = useDeferredValue(motDePasse)
  const words = known.join('\n')
  const verdict = useMemo(
    () => (judge && typed ? withLength(judge(typed, words.split('\n')), typed.length) : null),
    [judge, typed, words],
  )
  return { verdict, prepare: () => void loadJudge().then((loaded) => setJudge(() => loaded)) }
}
