import { MOT_DE_PASSE_MIN, SCORE_MOT_DE_PASSE_MIN } from '@mon-espace/domain/api'
import { loadJudge } from './load-judge.ts'
import { nouveauMotDePasse } from './textes.ts'

/**
 * What to tell at the field of a password easy to guess; undefined when it will do, or is too short, which the schema
 * tells.
 */
export async function reviewPassword(
  motDePasse: string,
  known: readonly string[],
): Promise<string | undefined> {
  if (motDePasse.length < MOT_DE_PASSE_MIN) return undefined
  const judge = await loadJudge()
  return judge && judge(motDePasse, known).score < SCORE_MOT_DE_PASSE_MIN
    ? nouveauMotDePasse.faible
    : undefined
}
