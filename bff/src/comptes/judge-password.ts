import { formeJugee, withUnaccented } from '@mon-espace/domain/api'

/**
 * How hard a password is to guess, 0 to 4, with `words` counted as known. Up to two seconds of computing for the most
 * cunning one: a server judges on a thread of its own, the addresses that ask taking turns.
 */
export type JudgePassword = (password: string, words: readonly string[], adresse: string) => Promise<number>

type Estimate = (password: string, words: readonly string[]) => number
let loaded: Promise<Estimate> | null = null

/** The dictionaries weigh megabytes: they are read at the first password chosen, not at start. */
export function loadEstimate(): Promise<Estimate> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Estimate> {
  const [core, common, fr] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ])
  const factory = new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...withUnaccented(fr.dictionary) },
    graphs: common.adjacencyGraphs,
    useLevenshteinDistance: false,
  })
  return (password, words) => factory.check(formeJugee(password), [...words]).score
}

/** Judges where it is called, as a page does. */
export const judgeInline: JudgePassword = async (password, words) => (await loadEstimate())(password, words)
