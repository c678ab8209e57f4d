import { refus } from '../http/refus.ts'

/** Easy to guess below this score of zxcvbn (0 to 4). */
const SCORE_MIN = 3

/** Published with the demonstration or the documentation: known to everyone. */
const PUBLIES: readonly string[] = ['demonstration-2026!']

const SERVICE = ['mon espace', 'monespace', 'mescontrats', 'apprentissage', 'alternance', 'opco', 'cerfa']

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
  words: readonly string[],
  production: boolean,
): Promise<void> {
  loaded ??= load()
  const estimate = await loaded
  const published = production && PUBLIES.includes(password.toLowerCase())
  const known = [...SERVICE, ...words.filter((word) => word.length > 2)]
  if (published || estimate(password, known).score < SCORE_MIN)
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
