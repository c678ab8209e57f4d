/** Least score of zxcvbn (0 to 4) that a new password must reach; under it, `mot_de_passe_faible`. */
export const SCORE_MOT_DE_PASSE_MIN = 3

const SERVICE = ['mon espace', 'monespace', 'mescontrats', 'apprentissage', 'alternance', 'opco', 'cerfa']

/** « Da Sílva » as one types it in a password: « DaSilva ». */
const plain = (nom: string): string =>
  nom
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

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
