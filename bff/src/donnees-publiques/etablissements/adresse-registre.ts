import type { Adresse } from '@mon-espace/domain/api'

/** The parts of an address in the register: the head office has them all, another establishment its line only. */
export interface PartiesAdresse {
  readonly adresse?: string | null | undefined
  readonly numero_voie?: string | null | undefined
  readonly indice_repetition?: string | null | undefined
  readonly type_voie?: string | null | undefined
  readonly libelle_voie?: string | null | undefined
  readonly complement_adresse?: string | null | undefined
  readonly code_postal?: string | null | undefined
  readonly libelle_commune?: string | null | undefined
  readonly commune?: string | null | undefined
}

export const SANS_ADRESSE: Adresse = {
  numero: null,
  voie: null,
  complement: null,
  codePostal: null,
  commune: null,
  codeInsee: null,
}

const joined = (...parts: readonly (string | null | undefined)[]): string | null =>
  parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ') || null

/** « 12 B RUE DES LILAS »: a number, with what repeats it, then the street. */
const NUMEROTEE = /^(\d{1,5}(?: ?(?:BIS|TER|QUATER|[A-Z](?= )))?) (.+)$/i

/** The street of a line that ends with the postal code; the whole of it where it has another shape. */
function streetOf({ adresse, code_postal }: PartiesAdresse): Pick<Adresse, 'numero' | 'voie'> {
  const ligne = adresse?.trim() ?? ''
  const fin = code_postal ? ligne.lastIndexOf(` ${code_postal} `) : -1
  const rue = fin < 0 ? '' : ligne.slice(0, fin).trim()
  const [, numero = null, voie = rue || null] = NUMEROTEE.exec(rue) ?? []
  return { numero, voie }
}

/** An address of the register as the forms split it; what it does not tell stays null. */
export function adresseOf(parties: PartiesAdresse): Adresse {
  const voie = joined(parties.type_voie, parties.libelle_voie)
  return {
    ...(voie ? { numero: joined(parties.numero_voie, parties.indice_repetition), voie } : streetOf(parties)),
    complement: joined(parties.complement_adresse),
    codePostal: joined(parties.code_postal),
    commune: joined(parties.libelle_commune),
    codeInsee: joined(parties.commune),
  }
}
