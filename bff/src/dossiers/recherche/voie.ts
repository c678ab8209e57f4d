import { isAccouple, MOTS_NOMBREUX, motsDe, paireDe } from '../../store/mots.ts'
import type { Lieu } from './bornes.ts'
import { candidats, motsUnder } from './index-mots.ts'

/** A way to the dossiers of a question: keys of the index that each of them has one of, and the words still to be tested. */
export interface Voie {
  readonly cles: readonly string[]
  readonly reste: readonly string[]
}

/** The words of a question, without those that another one implies: who has « martin » has « mar ». */
export function prefixesOf(question: string): string[] {
  const mots = motsDe(question)
  return mots.filter((mot) => !mots.some((other) => other !== mot && other.startsWith(mot)))
}

interface Liste {
  readonly prefixe: string
  readonly mots: readonly string[]
}

/** The best way to what a question of one word or more asks for; null when every word of it is the beginning of too many. */
export async function findVoie(lieu: Lieu, prefixes: readonly string[]): Promise<Voie | null> {
  const listes: Liste[] = []
  for (const prefixe of prefixes) {
    const mots = await motsUnder(lieu, prefixe)
    if (mots?.length === 0) return { cles: [], reste: [] }
    if (mots) listes.push({ prefixe, mots })
  }
  const but = (...taken: readonly string[]) => prefixes.filter((prefixe) => !taken.includes(prefixe))
  const seules = listes.map(({ prefixe, mots }) => ({ cles: mots, reste: but(prefixe) }))
  if (prefixes.length === 1) return seules[0] ?? null
  return fewest(lieu, [...(await paires(lieu, listes, prefixes)), ...seules])
}

/** The ways by two words of a name together. */
async function paires(lieu: Lieu, listes: readonly Liste[], prefixes: readonly string[]): Promise<Voie[]> {
  const noms = listes.filter(({ mots }) => mots.every(isAccouple))
  const voies = noms.flatMap((a, i) =>
    noms
      .slice(i + 1)
      .filter((b) => a.mots.length * b.mots.length < lieu.bornes.cles)
      .map((b) => ({
        cles: a.mots.flatMap((mot) => b.mots.map((other) => paireDe(mot, other))),
        reste: prefixes.filter((prefixe) => prefixe !== a.prefixe && prefixe !== b.prefixe),
      })),
  )
  if (voies.length === 0) return []
  const suite = { cle: 'maj_le', sens: 'desc', after: null, limite: 1 } as const
  const nombreux = await candidats(lieu, [MOTS_NOMBREUX], suite)
  if (nombreux.length === 0) return voies
  // Names of so many words are not paired: all of them are looked at.
  return voies.map(({ cles }) => ({ cles: [...cles, MOTS_NOMBREUX], reste: prefixes }))
}

/** The way with the fewest dossiers, or the first that has few. */
async function fewest(lieu: Lieu, voies: readonly Voie[]): Promise<Voie | null> {
  const [first] = voies
  if (voies.length < 2) return first ?? null
  const counted: { voie: Voie; nombre: number }[] = []
  for (const voie of voies) {
    const suite = { cle: 'maj_le', sens: 'desc', after: null, limite: lieu.bornes.peu + 1 } as const
    const { length: nombre } = await candidats(lieu, voie.cles, suite)
    if (nombre <= lieu.bornes.peu) return voie
    counted.push({ voie, nombre })
  }
  return counted.toSorted((a, b) => a.nombre - b.nombre)[0]?.voie ?? null
}
