import type { ListeCodes } from '../../codes/index.ts'
import type { ColonneImport, Genre } from '../types.ts'

/** A column as its group lists it: end of the path, end of the title, how it is read. */
type Description = readonly [cle: string, titre: string, lecture?: Genre | ListeCodes]

/** The columns of a block of the contract, each title begun by whose it is. */
export function colonnesOf(
  chemin: string,
  qui: string,
  descriptions: readonly Description[],
): readonly ColonneImport[] {
  return descriptions.map(([cle, fin, lecture = 'texte']) => {
    const colonne = { chemin: `${chemin}.${cle}`, titre: `${qui} – ${fin}` }
    return typeof lecture === 'string'
      ? { ...colonne, genre: lecture }
      : { ...colonne, genre: 'code', liste: lecture }
  })
}

/** The five boxes of an address; the commune's INSEE code is not on the form. */
export const ADRESSE: readonly Description[] = [
  ['adresse.numero', 'n° de voie'],
  ['adresse.voie', 'voie'],
  ['adresse.complement', 'complément d’adresse'],
  ['adresse.codePostal', 'code postal', 'codePostal'],
  ['adresse.commune', 'commune'],
]
