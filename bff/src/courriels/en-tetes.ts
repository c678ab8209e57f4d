/** Controls, line and paragraph separators, and the marks that turn the direction of writing. */
const HORS_LIGNE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** A text on one line: no line break of a mail comes from what people typed, in a header least of all. */
export const onOneLine = (text: string): string => text.replace(HORS_LIGNE, ' ').trim()

/** What could make two addresses of one, or another header. */
const HORS_ADRESSE = /[\s\p{C}",;:<>()[\]\\]/u

/**
 * An address fit for an envelope. Every door checks its addresses; this one is the last.
 * @throws RangeError, without the address
 */
export function checkAdresse(adresse: string): string {
  if (HORS_ADRESSE.test(adresse) || !/^[^@]+@[^@]+$/.test(adresse))
    throw new RangeError('not an address of mail')
  return adresse
}
