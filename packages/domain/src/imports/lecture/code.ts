import type { ListeCodes } from '../../codes/liste-codes.ts'
import { normalizeTitre } from './titre.ts'

/** Words people write for the boxes « M » and « F ». */
const SYNONYMES: Readonly<Record<string, string>> = { homme: 'M', h: 'M', femme: 'F' }

const sansZeros = (code: string) => code.replace(/^0+(?=.)/, '')

/** How the codes of a list may be written, in normal form: the code, without its zeros, its label, a synonym. */
const formes = new WeakMap<ListeCodes, ReadonlyMap<string, string>>()

function formesOf(liste: ListeCodes): ReadonlyMap<string, string> {
  const connues = formes.get(liste)
  if (connues) return connues
  const faites = new Map<string, string>()
  // The surest last: it replaces the others.
  for (const [mot, code] of Object.entries(SYNONYMES)) if (liste.has(code)) faites.set(mot, code)
  for (const { code, libelle } of liste.elements) faites.set(normalizeTitre(libelle), code)
  for (const { code } of liste.elements) faites.set(sansZeros(code).toLowerCase(), code)
  for (const { code } of liste.elements) faites.set(code.toLowerCase(), code)
  formes.set(liste, faites)
  return faites
}

/**
 * A code of a list from what stands in the cell: the code, its label, or « code – label » as the model's lists write it. A
 * leading zero that a spreadsheet ate is given back. What is in no list is left as it is: the rules tell it.
 */
export function readCode(texte: string, liste: ListeCodes): string {
  const connues = formesOf(liste)
  const propre = texte.replace(/\.0+$/, '')
  const [debut = ''] = propre.split(/[\s–—:-]/, 1)
  const find = (forme: string) =>
    connues.get(forme.toLowerCase()) ?? connues.get(sansZeros(forme).toLowerCase())
  return find(propre) ?? connues.get(normalizeTitre(propre)) ?? find(debut) ?? propre
}

/** A code as the model's lists write it. */
export const writeCode = (code: string, liste: ListeCodes): string => {
  const libelle = liste.libelle(code)
  return libelle === undefined || libelle === code ? code : `${code} – ${libelle}`
}
