import { type DateIso, isDateIso } from '../../dates/date-iso.ts'
import { parseDate } from '../../formats/date.ts'
import { codeDiplomeValid, normalizeCodeDiplome } from '../../identifiants/code-diplome.ts'
import { normalizeIdcc, normalizeRncp, rncpValid } from '../../identifiants/codes-metier.ts'

/** « Non communiqué », « non renseigné »: the referential says that no level is set. */
const SANS_NIVEAU = ['NC', 'NR']

/**
 * Amount in cents of a cell in euros: « 9497 », « 6 079,33 € », « 6079.3333 » (rounded to the cent); null for NC and NR;
 * undefined when it is not an amount.
 */
export function parseMontant(cellule: string): number | null | undefined {
  const propre = cellule.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.')
  if (SANS_NIVEAU.includes(propre.toUpperCase())) return null
  const m = /^(\d{1,6})(?:\.(\d+))?$/.exec(propre)
  if (!m) return undefined
  const decimales = `${m[2] ?? ''}000`.slice(0, 3)
  const milliemes = Number(m[1]) * 1000 + Number(decimales)
  return milliemes === 0 ? undefined : Math.floor((milliemes + 5) / 10)
}

/** RNCP codes of a cell, several apart by « / »: « RNCP1006/RNCP37239 »; undefined when one of them is none. */
export function parseRncps(cellule: string): string[] | undefined {
  const codes = cellule.split(/[/,;\n]/).map((texte) => normalizeRncp(texte.trim()))
  return codes.every(rncpValid) ? codes : undefined
}

/** « Code diplôme », with the leading zero that a spreadsheet ate; undefined when it is none. */
export function parseCodeDiplome(cellule: string): string | undefined {
  const code = normalizeCodeDiplome(cellule)
  return codeDiplomeValid(code) ? code : undefined
}

/** IDCC of a cell, several apart by commas: « 478, 1801 »; « NA » is none; undefined when one of them is none. */
export function parseIdccs(cellule: string): string[] | undefined {
  const textes = cellule
    .split(/[,;/\n]/)
    .map((texte) => texte.trim())
    .filter((texte) => texte !== '' && texte.toUpperCase() !== 'NA')
  const codes = textes.map(normalizeIdcc)
  return codes.every((code) => /^\d{4}$/.test(code)) ? codes : undefined
}

/** The first date written in words or figures in a title: « applicables au 15 juillet 2024 »; undefined without any. */
export function findDate(titre: string): DateIso | undefined {
  const texte = titre.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const enLettres = /\d{1,2}(?:er)?\s+[a-z]+\s+\d{4}/.exec(texte)
  const date = enLettres && parseDate(enLettres[0])
  if (date) return date
  const chiffres = /(\d{4})-?(\d{2})-?(\d{2})/.exec(texte)
  const iso = chiffres ? `${chiffres[1]}-${chiffres[2]}-${chiffres[3]}` : ''
  return isDateIso(iso) ? iso : undefined
}

/** « Niveau 4 » → 4; null without a level of 3 to 8. */
export function parseNiveau(cellule: string): number | null {
  const m = /(?:^|\D)0?([3-8])\s*$/.exec(cellule.trim())
  return m ? Number(m[1]) : null
}
