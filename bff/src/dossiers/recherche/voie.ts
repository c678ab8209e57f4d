import { isAccouple, MOTS_NOMBREUX, motsDemandes, paireDe } from '../../store/mots.ts'
import type { Lieu } from './bornes.ts'
import { candidats, motsUnder } from './index-mots.ts'

/** A way to the dossiers of a question: keys of the index that each of them has one of, and the words still to be tested. */
export interface Voie {
  readonly cles: readonly string[]
  readonly reste: readonly string[]
}

/** A number as SIRETs are shown and copied, « 999 123 458 00021 », and what is already typed of it. */
const NUMERO_ESPACE = /(?<![\p{L}\p{N}])\d{3}(?:\s+\d+)+(?![\p{L}\p{N}])/gu

/**
 * The words of a question, without those that another one implies: who has « martin » has « mar ». A number cut by spaces
 * is one word.
 */
export function prefixesOf(question: string): string[] {
  const mots = motsDemandes(question.replace(NUMERO_ESPACE, (numero) => numero.replace(/\s+/g, '')))
  return mots.filter((mot) => !mots.some((other) => other !== mot && other.startsWith(mot)))
}

interface Liste {
  readonly prefixe: string
  readonly mots: readonly string[]
}

/** The ways to what a question asks for, the best ones first; none when every word of it is the beginning of too many. */
export async function findVoies(lieu: Lieu, prefixes: readonly string[]): Promise<Voie[]> {
  const listes: Liste[] = []
  for (const prefixe of prefixes) {
    const mots = await motsUnder(lieu, prefixe)
    if (mots?.length === 0) return [{ cles: [], reste: [] }]
    if (mots) listes.push({ prefixe, mots })
  }
  const others = (taken: string) => prefixes.filter((prefixe) => prefixe !== taken)
  // The last word is the rarest of a number, « AP2026-000042 ».
  const seules = listes
    .toReversed()
    .slice(0, lieu.bornes.voies)
    .map(({ prefixe, mots }) => ({ cles: mots, reste: others(prefixe) }))
  return [...(await paires(lieu, listes, prefixes)), ...seules]
}

/** Every two of a list, the first with the last before all: « Jean » and « Baptiste » go together more often than with « Dupont ». */
const farthestFirst = <T>(list: readonly T[]): [T, T][] =>
  list
    .flatMap((a, i) => list.slice(i + 1).map((b, distance) => ({ pair: [a, b] as [T, T], distance })))
    .toSorted((one, other) => other.distance - one.distance)
    .map(({ pair }) => pair)

/** The ways by two words of a name together. */
async function paires(lieu: Lieu, listes: readonly Liste[], prefixes: readonly string[]): Promise<Voie[]> {
  const noms = listes.filter(({ mots }) => mots.every(isAccouple))
  const voies = farthestFirst(noms)
    .filter(([a, b]) => a.mots.length * b.mots.length < lieu.bornes.cles)
    .slice(0, lieu.bornes.voies)
    .map(([a, b]) => ({
      cles: a.mots.flatMap((mot) => b.mots.map((other) => paireDe(mot, other))),
      reste: prefixes.filter((prefixe) => prefixe !== a.prefixe && prefixe !== b.prefixe),
    }))
  if (voies.length === 0) return []
  const nombreux = await candidats(lieu, [MOTS_NOMBREUX], null, 1)
  if (nombreux.length === 0) return voies
  // Names of so many words are not paired: all of them are looked at.
  return voies.map(({ cles }) => ({ cles: [...cles, MOTS_NOMBREUX], reste: prefixes }))
}
