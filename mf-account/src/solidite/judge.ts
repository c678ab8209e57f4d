import { formeJugee, withUnaccented } from '@mon-espace/domain/api'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as french, translations } from '@zxcvbn-ts/language-fr'
import { conseils } from './textes.ts'

// The same dictionaries as the service: the verdict given while typing is the one given at the end.
const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...common, ...withUnaccented(french) },
  graphs: adjacencyGraphs,
  translations: { ...translations, ...conseils },
})

/** How hard a password is to guess, 0 to 4, and what would make it harder. */
export interface Verdict {
  score: 0 | 1 | 2 | 3 | 4
  advice: string[]
}

/** Judges a password; `known` is what an attacker knows of the person (name, address). */
export function judge(motDePasse: string, known: readonly string[]): Verdict {
  const { score, feedback } = zxcvbn.check(formeJugee(motDePasse), [...known])
  const advice = [feedback.warning, ...feedback.suggestions].filter((one): one is string => Boolean(one))
  return { score, advice: [...new Set(advice)].slice(0, 2) }
}
