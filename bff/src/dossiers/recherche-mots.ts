import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Connecte } from '../sessions/connecte.ts'
import type { Magasin } from '../store/magasin.ts'
import { endOfPrefix, motsDe } from '../store/mots.ts'
import type { Schema } from '../store/schema.ts'

/** Beyond this many matches, walking the list in its order and looking at each line is quicker than gathering them all. */
const LARGE = 2000
/**
 * Words that many dossiers have, and few have together (a first name, a family name): their matches are crossed, up to this
 * many of the rarest. Beyond, enough dossiers have all of them for a walk to meet some soon.
 */
const CROISES_MAX = 40_000

/** One word asked for, and how many dossiers may have it: counted no further than it matters. */
interface MotCherche {
  readonly mot: string
  readonly nombre: number
}

/** Entries of the word index that begin with `mot`, in the person's enterprises (all, for a case officer). */
function entries(db: Magasin, mot: string, caller: Connecte) {
  const range = db.selectFrom('dossier_mot').where('mot', '>=', mot).where('mot', '<', endOfPrefix(mot))
  if (caller.gestionnaire) return range
  return range.where(
    'siren',
    'in',
    caller.droits.map((d) => d.siren),
  )
}

/** The words of a question, rarest first. */
export async function readQuestion(db: Magasin, question: string, caller: Connecte): Promise<MotCherche[]> {
  const asked = await countMots(db, motsDe(question), caller, LARGE)
  const [first, second] = asked
  // One rare word is enough to find by: how common the others are does not matter.
  if (!first || !second || first.nombre <= LARGE) return asked
  return countMots(
    db,
    asked.map(({ mot }) => mot),
    caller,
    CROISES_MAX,
  )
}

async function countMots(
  db: Magasin,
  mots: readonly string[],
  caller: Connecte,
  most: number,
): Promise<MotCherche[]> {
  const asked: MotCherche[] = []
  for (const mot of mots) {
    const known = entries(db, mot, caller)
      .select('dossier_id')
      .limit(most + 1)
    const { nombre } = await db
      .selectFrom(known.as('connus'))
      .select((eb) => eb.fn.countAll<number | string>().as('nombre'))
      .executeTakeFirstOrThrow()
    asked.push({ mot, nombre: Number(nombre) })
  }
  return asked.sort((a, b) => a.nombre - b.nombre)
}

const areCrossed = ([first, second]: readonly MotCherche[]): boolean =>
  first !== undefined && second !== undefined && first.nombre > LARGE && first.nombre <= CROISES_MAX

/** True when the words name their dossiers, by a rare one or by crossing two. */
export const areGathered = (mots: readonly MotCherche[]): boolean =>
  (mots[0] !== undefined && mots[0].nombre <= LARGE) || areCrossed(mots)

/** The conditions that a dossier has every word. */
export function hasMots(
  eb: ExpressionBuilder<Schema, 'dossier'>,
  db: Magasin,
  mots: readonly MotCherche[],
  caller: Connecte,
): Expression<SqlBool>[] {
  const ids = (mot: string) => entries(db, mot, caller).select('dossier_id')
  const [first, second, ...others] = mots
  if (!first) return []
  if (second && areCrossed(mots))
    return [
      eb('dossier.id', 'in', ids(first.mot).intersect(ids(second.mot))),
      ...others.map(({ mot }) => hasOne(eb, mot)),
    ]
  if (first.nombre > LARGE) return mots.map(({ mot }) => hasOne(eb, mot))
  return [eb('dossier.id', 'in', ids(first.mot)), ...mots.slice(1).map(({ mot }) => hasOne(eb, mot))]
}

/** Looks one word up in one dossier. */
function hasOne(eb: ExpressionBuilder<Schema, 'dossier'>, mot: string) {
  return eb.exists(
    eb
      .selectFrom('dossier_mot')
      .select('dossier_mot.mot')
      .whereRef('dossier_mot.dossier_id', '=', 'dossier.id')
      .where('dossier_mot.mot', '>=', mot)
      .where('dossier_mot.mot', '<', endOfPrefix(mot)),
  )
}
