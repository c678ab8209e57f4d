import { motsConnus, SCORE_MOT_DE_PASSE_MIN } from '@mon-espace/domain/api'
import { refus } from '../http/refus.ts'

/** Published with the demonstration or the documentation: known to everyone. */
const PUBLIES: readonly string[] = ['demonstration-2026!']

type Estimate = (password: string, words: string[]) => { score: number }
let loaded: Promise<Estimate> | null = null

/** The dictionaries weigh megabytes: they are read at the first password chosen, not at start. */
async function load(): Promise<Estimate> {
  const [core, common, fr] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ])
  const factory = new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...fr.dictionary },
    graphs: common.adjacencyGraphs,
    useLevenshteinDistance: false,
  })
  return (password, words) => factory.check(password, words)
}

/**
 * Refuses a password that is easy to guess, with the person's own words (name, e-mail) counted as known.
 * @throws Refus `mot_de_passe_faible`
 */
export async function requireStrongPassword(
  password: string,
  personne: Parameters<typeof motsConnus>[0],
  production: boolean,
): Promise<void> {
  loaded ??= load()
  const estimate = await loaded
  const published = production && PUBLIES.includes(password.toLowerCase())
  if (published || estimate(password, motsConnus(personne)).score < SCORE_MOT_DE_PASSE_MIN)
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
