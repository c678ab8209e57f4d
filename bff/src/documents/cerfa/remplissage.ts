import { communeEtPays, parseDate } from '@mon-espace/domain'
import type { AdressePartielle } from '../text/adresse.ts'
import { lisible, type ValeurSimple } from '../text/lisible.ts'
import type { Cases } from './edition.ts'

/** Boxes under one name: jj/mm/aaaa, oui/non, euros/centimes, the address that starts with `numero`… */
export type Groupe<Nom extends string, Premiere extends string> = Nom extends `${infer G}.${Premiere}`
  ? G
  : never

/** Names of the boxes of a block: `siret` of `employeur.siret`. */
type Cle<Nom extends string, G extends string> = Nom extends `${G}.${infer K}` ? K : never

/**
 * The filled form, apart from any drawing: box → text, or `true` for a cross. A date that cannot be split into
 * its cells (a draft takes any text) stands under the name of its group.
 */
export type Valeurs = ReadonlyMap<string, string | true>

/** Writes leaves of a contract into boxes; what is missing leaves its box empty. */
export interface Remplissage<Nom extends string> {
  /** @param nom where an edition splits an e-mail at « @ », the name that its two boxes share */
  texte(nom: Nom | Groupe<Nom, 'avant'>, valeur: ValeurSimple): void
  /** Boxes named after the answers of a block that fill them. */
  textes<G extends string, K extends Cle<Nom | Groupe<Nom, 'avant'>, G>>(
    groupe: G,
    bloc: { readonly [N in K]?: ValeurSimple } | null | undefined,
    noms: readonly K[],
  ): void
  date(groupe: Groupe<Nom, 'jj'>, valeur: ValeurSimple): void
  ouiNon(groupe: Groupe<Nom, 'oui'>, valeur: ValeurSimple): void
  /** @param centimes integer euro cents */
  euros(groupe: Groupe<Nom, 'euros'>, centimes: ValeurSimple): void
  /** @param minutes printed on two digits */
  minutes(nom: Nom, minutes: ValeurSimple): void
  adresse(groupe: Groupe<Nom, 'codePostal'>, adresse: AdressePartielle): void
  croix(nom: Nom, valeur: boolean): void
  readonly valeurs: Valeurs
}

/** Starts an empty form. @param champs its boxes */
export function createRemplissage<C extends Cases>(champs: C): Remplissage<keyof C & string> {
  const valeurs = new Map<string, string | true>()
  const cell = (groupe: string, part: string): string => {
    const nom = `${groupe}.${part}`
    if (!(nom in champs)) throw new Error(`No box ${nom} on the form`)
    return nom
  }
  const put = (nom: string, text: string) => {
    if (text !== '') valeurs.set(nom, text)
  }
  return {
    valeurs,
    texte: (nom, valeur) => put(nom, lisible(valeur)),
    textes(groupe, bloc, noms) {
      for (const nom of noms) put(`${groupe}.${nom}`, lisible(bloc?.[nom]))
    },
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
    minutes: (nom, minutes) =>
      put(nom, typeof minutes === 'number' ? String(minutes).padStart(2, '0') : lisible(minutes)),
    adresse(groupe, adresse) {
      for (const ligne of ['numero', 'voie', 'complement', 'codePostal'] as const)
        put(cell(groupe, ligne), lisible(adresse?.[ligne]))
      put(cell(groupe, 'commune'), lisible(communeEtPays(adresse)))
    },
    croix(nom, valeur) {
      if (valeur) valeurs.set(nom, true)
    },
  }
}

/** Splits a day into the cells of the form; null when the text is not a day. */
function dateCells(text: string): { jj: string; mm: string; aaaa: string } | null {
  const iso = parseDate(text)
  return iso ? { jj: iso.slice(8), mm: iso.slice(5, 7), aaaa: iso.slice(0, 4) } : null
}
