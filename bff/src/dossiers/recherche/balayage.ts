import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { endOfPrefix } from '../../store/mots.ts'
import type { Schema } from '../../store/schema.ts'
import { type Forme, filtres, orderedRows, type Valeurs, walkedRows } from '../choix.ts'
import type { Lieu } from './bornes.ts'
import { entriesUnder } from './index-mots.ts'

/** One word asked for, and how many dossiers may have it: counted no further than it matters. */
interface MotCherche {
  readonly mot: string
  readonly nombre: number
}

/** The words of a question, rarest first. */
async function rarestFirst(lieu: Lieu, mots: readonly string[]): Promise<MotCherche[]> {
  const asked = await countMots(lieu, mots, lieu.bornes.large)
  const [first, second] = asked
  // One rare word is enough to find by: how common the others are does not matter.
  if (!first || !second || first.nombre <= lieu.bornes.large) return asked
  return countMots(lieu, mots, lieu.bornes.croises)
}

async function countMots(lieu: Lieu, mots: readonly string[], most: number): Promise<MotCherche[]> {
  const asked: MotCherche[] = []
  for (const mot of mots) {
    const known = entriesUnder(lieu, mot)
      .select('dossier_id')
      .limit(most + 1)
    const { nombre } = await lieu.db
      .selectFrom(known.as('connus'))
      .select((eb) => eb.fn.countAll<number | string>().as('nombre'))
      .executeTakeFirstOrThrow()
    asked.push({ mot, nombre: Number(nombre) })
  }
  return asked.sort((a, b) => a.nombre - b.nombre)
}

type Eb = ExpressionBuilder<Schema, 'dossier'>

/** Looks one word up in one dossier. */
export const hasMot = (eb: Eb, debut: string, fin: string): Expression<SqlBool> =>
  eb.exists(
    eb
      .selectFrom('dossier_mot')
      .select('dossier_mot.mot')
      .whereRef('dossier_mot.dossier_id', '=', 'dossier.id')
      .where('dossier_mot.mot', '>=', debut)
      .where('dossier_mot.mot', '<', fin),
  )

/**
 * A page of one part for words that the index cannot answer in order: the beginnings of too many words, or an order that it
 * does not keep. Few matches are gathered, two common words crossed; else the list is walked in its order, each line tested.
 */
export async function sweep(
  lieu: Lieu,
  prefixes: readonly string[],
  { forme, valeurs }: { readonly forme: Forme; readonly valeurs: Valeurs },
) {
  const { db, bornes } = lieu
  const [first, second, ...others] = await rarestFirst(lieu, prefixes)
  if (!first) return []
  const ids = ({ mot }: MotCherche) => entriesUnder(lieu, mot).select('dossier_id')
  const tests = (eb: Eb, mots: readonly MotCherche[]) =>
    mots.map(({ mot }) => hasMot(eb, mot, endOfPrefix(mot)))
  const rest = second ? [second, ...others] : []
  const gathered = (eb: Eb) => {
    const kept = filtres(eb, forme, valeurs)
    return forme.genre === 'jamais-valides' ? [...kept, eb('dossier.numero', 'is', null)] : kept
  }
  if (first.nombre <= bornes.large)
    return orderedRows(db, forme, valeurs)
      .where((eb) => eb.and([...gathered(eb), eb('dossier.id', 'in', ids(first)), ...tests(eb, rest)]))
      .execute()
  if (second && first.nombre <= bornes.croises)
    return orderedRows(db, forme, valeurs)
      .where((eb) =>
        eb.and([
          ...gathered(eb),
          eb('dossier.id', 'in', ids(first).intersect(ids(second))),
          ...tests(eb, others),
        ]),
      )
      .execute()
  return walkedRows(db, forme, valeurs)
    .where((eb) => eb.and(tests(eb, [first, ...rest])))
    .execute()
}
