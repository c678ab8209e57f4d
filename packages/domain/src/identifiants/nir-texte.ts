import { nirValid, nirWithKeyValid } from './nir.ts'

/** Groups of digits, with the letters of Corsica, that no more than a few separators part. */
const SUITE = /[0-9AB]+(?:[\s./_\u2010-\u2015-]{1,3}[0-9AB]+)*/gi
const GROUPE = /[0-9AB]+/gi
const LONGUEUR = 13
const LONGUEUR_CLE = 15

/** Is it a NIR, without its key or with it? */
const isNir = (signes: string): boolean =>
  signes.length === LONGUEUR ? nirValid(signes) : nirWithKeyValid(signes)

/**
 * True when a text has a NIR in it, written in one word or in groups, with its key or without. It begins and ends where a group
 * does, so that a SIRET, an IBAN or two telephones in a row are none.
 */
export function containsNir(texte: string): boolean {
  for (const [suite] of texte.normalize('NFKC').matchAll(SUITE)) {
    const groupes = suite.toUpperCase().match(GROUPE) ?? []
    for (const debut of groupes.keys()) {
      let signes = ''
      for (const groupe of groupes.slice(debut, debut + LONGUEUR_CLE)) {
        signes += groupe
        if (isNir(signes)) return true
        if (signes.length >= LONGUEUR_CLE) break
      }
    }
  }
  return false
}
