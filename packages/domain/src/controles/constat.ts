/** One fault at one field: `chemin` as in `apprenti.nir`, `message` in French, telling what to do. */
export interface FauteChamp {
  chemin: string
  code: string
  message: string
}

/** What a rule has to say of a contract, at one field. */
export interface Constat {
  code: string
  /** `bloquant` prevents the validation; `avertissement` is to be read before going on, and prevents nothing. */
  gravite: 'bloquant' | 'avertissement'
  /** Path of the field, as `apprenti.adresse.voie`. */
  chemin: string
  message: string
  article?: string | undefined
}

const constat =
  (gravite: Constat['gravite']) =>
  (code: string, chemin: string, message: string, article?: string): Constat => ({
    code,
    gravite,
    chemin,
    message,
    ...(article ? { article } : {}),
  })

/** Prevents the validation. */
export const bloquant = constat('bloquant')

/** To be read before going on; it prevents nothing. */
export const avertissement = constat('avertissement')
