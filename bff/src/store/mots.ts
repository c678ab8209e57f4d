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

/** An apostrophe within a word, in whichever way it is typed. */
const APOSTROPHE = /(?<=[\p{L}\p{M}])['’‘ʼ`´](?=\p{L})/gu

/** A text of which no apostrophe parts a word: « N’Diaye » and « NDiaye » are the same. */
export const withoutApostrophes = (text: string): string => text.replace(APOSTROPHE, '')

/** The words that a name is found by: with an apostrophe, its parts and the whole, « n », « diaye » and « ndiaye ». */
export const motsTrouves = (text: string): string[] => motsDe(`${text} ${withoutApostrophes(text)}`)

/** The words of a question: « n'diaye » asks for « ndiaye », which the name has however it was entered. */
export const motsDemandes = (text: string): string[] => motsDe(withoutApostrophes(text))

/** First text that comes after every word beginning with `mot`: the end of a range that an index can walk. */
export function endOfPrefix(mot: string): string {
  const points = Array.from(mot)
  const last = points.pop()?.codePointAt(0) ?? 0
  return points.join('') + String.fromCodePoint(last + 1)
}

/** Before every word, so that no prefix of a word ranges over pairs. */
const MARQUE = ' '
/** Words of a name that are paired: two hundred one-letter words would make twenty thousand pairs. */
const ACCOUPLES_MAX = 12

/** Says that a dossier has more words than are paired. */
export const MOTS_NOMBREUX = MARQUE

/** Before the key of whom a dossier names: neither a word nor a pair begins so. */
const MARQUE_TIERS = `${MARQUE}${MARQUE}`
/** After the key of any body, whose signs all come before it: people are many. */
const MARQUE_SUIVEUR = `${MARQUE_TIERS}~`

/** The key that dossiers are found by which name the same body, or the same person. */
export const cleTiers = (empreinte: string, personne: boolean): string =>
  (personne ? MARQUE_SUIVEUR : MARQUE_TIERS) + empreinte

/** Where the keys of {@link cleTiers} stand among words, and the first of those of people. */
export const CLES_TIERS = { debut: MARQUE_TIERS, personnes: MARQUE_SUIVEUR, fin: endOfPrefix(MARQUE_TIERS) }

/** A word of the name of somebody whom a dossier names, apart from its person's own words. */
export const motSuiveur = (mot: string): string => `${MARQUE}:${mot}`

const hasDigit = (mot: string): boolean => /\p{N}/u.test(mot)

/** May this word be found in pairs: one of a name, numbers being rare enough alone? */
export const isAccouple = (mot: string): boolean => !hasDigit(mot)

/** Two different words as one key, in whichever order they are given. */
export const paireDe = (a: string, b: string): string => (a < b ? `${MARQUE}${a} ${b}` : `${MARQUE}${b} ${a}`)

/**
 * The keys that a dossier of these words is also found by: every two words of a name, which many people have and few have
 * together.
 */
export function pairesDe(mots: readonly string[]): string[] {
  const noms = mots.filter(isAccouple)
  if (noms.length > ACCOUPLES_MAX) return [MOTS_NOMBREUX]
  return noms.flatMap((a, i) => noms.slice(i + 1).map((b) => paireDe(a, b)))
}
