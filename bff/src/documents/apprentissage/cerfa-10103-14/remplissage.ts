import { parseDate } from '@mon-espace/domain'
import { lisible, type ValeurSimple } from '../../text/lisible.ts'
import { CHAMPS, type NomChamp } from './champs.ts'

/** Three cells jj/mm/aaaa under one name. */
export type GroupeDate = NomChamp extends infer N ? (N extends `${infer G}.jj` ? G : never) : never
/** Two boxes Oui/Non under one name. */
type GroupeOuiNon = NomChamp extends infer N ? (N extends `${infer G}.oui` ? G : never) : never
/** Euros and centimes under one name. */
type GroupeEuros = NomChamp extends infer N ? (N extends `${infer G}.euros` ? G : never) : never

/**
 * The filled form, apart from any drawing: box → text, or `true` for a cross. A date that cannot be split into
 * its cells (a draft takes any text) stands under the name of its group.
 */
export type Valeurs = ReadonlyMap<NomChamp | GroupeDate, string | true>

/** Writes leaves of a contract into boxes; what is missing leaves its box empty. */
export interface Remplissage {
  texte(nom: NomChamp, valeur: ValeurSimple): void
  date(groupe: GroupeDate, valeur: ValeurSimple): void
  ouiNon(groupe: GroupeOuiNon, valeur: ValeurSimple): void
  /** @param centimes integer euro cents */
  euros(groupe: GroupeEuros, centimes: ValeurSimple): void
  croix(nom: NomChamp, valeur: boolean): void
  readonly valeurs: Valeurs
}

/** Starts an empty form. */
export function createRemplissage(): Remplissage {
  const valeurs = new Map<NomChamp | GroupeDate, string | true>()
  const put = (nom: NomChamp | GroupeDate, text: string) => {
    if (text !== '') valeurs.set(nom, text)
  }
  return {
    valeurs,
    texte: (nom, valeur) => put(nom, lisible(valeur)),
    date(groupe, valeur) {
      const text = lisible(valeur)
      const cells = dateCells(text)
      if (!cells) return put(groupe, text)
      put(cell(groupe, 'jj'), cells.jj)
      put(cell(groupe, 'mm'), cells.mm)
      put(cell(groupe, 'aaaa'), cells.aaaa)
    },
    ouiNon(groupe, valeur) {
      if (valeur === true) valeurs.set(cell(groupe, 'oui'), true)
      if (valeur === false) valeurs.set(cell(groupe, 'non'), true)
    },
    euros(groupe, centimes) {
      if (typeof centimes !== 'number' || !Number.isSafeInteger(centimes)) {
        return put(cell(groupe, 'euros'), lisible(centimes))
      }
      put(cell(groupe, 'euros'), String(Math.trunc(centimes / 100)))
      put(cell(groupe, 'centimes'), String(Math.abs(centimes % 100)).padStart(2, '0'))
    },
    croix(nom, valeur) {
      if (valeur) valeurs.set(nom, true)
    },
  }
}

const cell = (groupe: string, part: string): NomChamp => {
  const nom = `${groupe}.${part}`
  if (!(nom in CHAMPS)) throw new Error(`No box ${nom} on the form`)
  return nom as NomChamp
}

/** Splits a day into the cells of the form; null when the text is not a day. */
function dateCells(text: string): { jj: string; mm: string; aaaa: string } | null {
  const iso = parseDate(text)
  return iso ? { jj: iso.slice(8), mm: iso.slice(5, 7), aaaa: iso.slice(0, 4) } : null
}
