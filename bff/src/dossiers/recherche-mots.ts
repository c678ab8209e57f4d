import type { ExpressionBuilder } from 'kysely'
import type { Connecte } from '../sessions/connecte.ts'
import type { Magasin } from '../store/magasin.ts'
import { endOfPrefix, motsDe } from '../store/mots.ts'
import type { Schema } from '../store/schema.ts'

/** Beyond this many matches, walking the list in its order and looking at each line is quicker than gathering them all. */
const LARGE = 2000

/** One word asked for, and whether many dossiers have it. */
interface MotCherche {
  readonly mot: string
  readonly large: boolean
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

/** The words of a question, each with how many dossiers it may concern: counted no further than needed. */
export async function readQuestion(db: Magasin, question: string, caller: Connecte): Promise<MotCherche[]> {
  const asked: MotCherche[] = []
  for (const mot of motsDe(question)) {
    const found = await entries(db, mot, caller)
      .select('dossier_id')
      .limit(LARGE + 1)
      .execute()
    asked.push({ mot, large: found.length > LARGE })
  }
  return asked
}

/** The condition that a dossier has a word: rare ones gather their dossiers, common ones are looked up line by line. */
export function hasMot(
  eb: ExpressionBuilder<Schema, 'dossier'>,
  db: Magasin,
  { mot, large }: MotCherche,
  caller: Connecte,
) {
  if (!large) return eb('dossier.id', 'in', entries(db, mot, caller).select('dossier_id'))
  return eb.exists(
    eb
      .selectFrom('dossier_mot')
      .select('dossier_mot.mot')
      .whereRef('dossier_mot.dossier_id', '=', 'dossier.id')
      .where('dossier_mot.mot', '>=', mot)
      .where('dossier_mot.mot', '<', endOfPrefix(mot)),
  )
}
