import { PAYS } from '../codes/pays.ts'
import { FRANCE, isEtrangere } from '../identifiants/contact.ts'

/** The town of an address and the country that is said beside it, where the kind asks one. */
interface Ville {
  readonly commune?: string | null | undefined
  /** ISO 3166-1, alpha-2. */
  readonly pays?: unknown
}

/** « Bruxelles, Belgique »: a form has no box for the country, which follows the town where that is not in France. */
export function communeEtPays(adresse: Ville | null | undefined): string {
  const { commune, pays } = adresse ?? {}
  const ville = commune ?? ''
  if (typeof pays !== 'string' || pays === FRANCE || ville === '' || isEtrangere(ville)) return ville
  return `${ville}, ${PAYS.libelle(pays) ?? pays}`
}
