/** Addresses of the pages that mails point to. */
export const lienConfirmation = (urlPublique: string, jeton: string): string =>
  `${urlPublique}/confirmation?jeton=${encodeURIComponent(jeton)}`
export const lienActivation = (urlPublique: string, jeton: string): string =>
  `${urlPublique}/activation?jeton=${encodeURIComponent(jeton)}`
export const lienMotDePasse = (urlPublique: string, jeton?: string): string =>
  `${urlPublique}/mot-de-passe${jeton === undefined ? '' : `?jeton=${encodeURIComponent(jeton)}`}`
export const lienCompte = (urlPublique: string): string => `${urlPublique}/compte`
export const lienConnexion = (urlPublique: string): string => `${urlPublique}/connexion`
