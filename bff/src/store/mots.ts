/** Letters that Unicode does not decompose, as people type them without a special keyboard. */
const LETTRES: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
}

/** A text without accents or capitals: « Lefèvre » and « LEFEVRE » are the same. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđðøœæßþı]/g, (letter) => LETTRES[letter] ?? letter)
}

/** The words of a text, without accents, each once: letters of any script and digits. */
export function motsDe(text: string): string[] {
  return [...new Set(withoutAccents(text).match(/[\p{L}\p{N}]+/gu) ?? [])]
}

/** First text that comes after every word beginning with `mot`: the end of a range that an index can walk. */
export function endOfPrefix(mot: string): string {
  const points = Array.from(mot)
  const last = points.pop()?.codePointAt(0) ?? 0
  return points.join('') + String.fromCodePoint(last + 1)
}
