/** Least score of zxcvbn (0 to 4) that a new password must reach; under it, `mot_de_passe_faible`. */
export const SCORE_MOT_DE_PASSE_MIN = 3

const SERVICE = ['mon espace', 'monespace', 'mescontrats', 'apprentissage', 'alternance', 'opco', 'cerfa']

/**
 * What whoever knows the person and the service would try first: counted as known when a password is judged, by the
 * meter while it is typed and by the BFF when it is sent. Name and address are given joined too: zxcvbn takes two known
 * words side by side for a good password.
 */
export function motsConnus({ nom, prenom, email }: { nom: string; prenom: string; email: string }): string[] {
  const [locale = ''] = email.split('@')
  const joints = nom && prenom ? [nom + prenom, prenom + nom] : []
  return [...SERVICE, nom, prenom, ...joints, email, locale, ...email.split(/[@.]/)].filter(
    (mot) => mot.length > 2,
  )
}
