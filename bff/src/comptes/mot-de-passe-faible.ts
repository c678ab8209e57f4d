import { motsConnus, SCORE_MOT_DE_PASSE_MIN } from '@mon-espace/domain/api'
import type { Appel } from '../http/appel.ts'
import { refus } from '../http/refus.ts'

/** Published with the demonstration or the documentation: known to everyone. */
const PUBLIES: readonly string[] = ['demonstration-2026!']

/**
 * Refuses a password that is easy to guess, with the person's own words (name, e-mail) counted as known.
 * @throws Refus `mot_de_passe_faible`; `service_occupe` when too many wait to be judged
 */
export async function requireStrongPassword(
  { deps: { judgePassword, config }, adresse }: Pick<Appel, 'deps' | 'adresse'>,
  password: string,
  personne: Parameters<typeof motsConnus>[0],
): Promise<void> {
  const published = config.mode === 'production' && PUBLIES.includes(password.toLowerCase())
  const score = published ? 0 : await judgePassword(password, motsConnus(personne), adresse)
  if (score >= SCORE_MOT_DE_PASSE_MIN) return
  throw refus('mot_de_passe_faible', {
    erreurs: [
      {
        chemin: 'motDePasse',
        code: 'mot_de_passe_faible',
        message: 'Choisissez un mot de passe plus inattendu, par exemple une phrase de quatre mots rares.',
      },
    ],
  })
}
