/** Least score of zxcvbn (0 to 4) that a new password must reach; under it, `mot_de_passe_faible`. */
export const SCORE_MOT_DE_PASSE_MIN = 3

const SERVICE = ['mon espace', 'monespace', 'mescontrats', 'apprentissage', 'alternance', 'opco', 'cerfa']

const unaccented = (mot: string): string => mot.normalize('NFD').replace(/\p{M}/gu, '')

/** « Da Sílva » as one types it in a password: « DaSilva ». */
const plain = (nom: string): string => unaccented(nom).replace(/[^\p{L}\p{N}]/gu, '')

/** The form a password is judged in: an accent is one sign with its letter, as the lists of words write it. */
export const formeJugee = (motDePasse: string): string => motDePasse.normalize('NFC')

/** Lists of words that passwords are judged by, the most frequent first: the place of a word is how known it is. */
export type ListesDeMots = Record<string, (string | number)[]>

/**
 * Lists, each with a copy of its words as they are typed without accents (« eleve »), at the same places: a word counts
 * as known whichever way it is written.
 */
export function withUnaccented(listes: ListesDeMots): ListesDeMots {
  const copies: ListesDeMots = {}
  for (const [nom, mots] of Object.entries(listes)) {
    const met = new Set(mots)
    const copie = mots.map((mot) => {
      const sans = typeof mot === 'string' ? unaccented(mot) : mot
      // A place is kept by the word itself where its copy has stood before.
      if (met.has(sans)) return mot
      met.add(sans)
      return sans
    })
    if (met.size > new Set(mots).size) copies[`${nom}-sans-accents`] = copie
  }
  return { ...listes, ...copies }
}

/**
 * What whoever knows the person and the service would try first: counted as known when a password is judged, by the
 * meter while it is typed and by the BFF when it is sent. Names are given without accents nor spaces, and joined too:
 * zxcvbn takes two known words side by side for a good password.
 */
export function motsConnus({ nom, prenom, email }: { nom: string; prenom: string; email: string }): string[] {
  const [locale = ''] = email.split('@')
  const noms = [nom, prenom].flatMap((one) => [one, plain(one), ...one.split(/[\s'’-]/).map(plain)])
  const joints = nom && prenom ? [plain(nom + prenom), plain(prenom + nom)] : []
  const mots = [...SERVICE, ...noms, ...joints, email, locale, ...email.split(/[@.]/)]
  return [...new Set(mots)].filter((mot) => mot.length > 2)
}
