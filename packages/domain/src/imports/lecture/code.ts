import type { ListeCodes } from '../../codes/index.ts'
import { normalizeTitre } from './titre.ts'

/** Words people write for the boxes « M » and « F ». */
const SYNONYMES: Readonly<Record<string, string>> = { homme: 'M', h: 'M', femme: 'F' }

const sansZeros = (code: string) => code.replace(/^0+(?=.)/, '')

/**
 * A code of a list from what stands in the cell: the code, its label, or « code – label » as the model's lists write it. A
 * leading zero that a spreadsheet ate is given back. What is in no list is left as it is: the rules tell it.
 */
export function readCode(texte: string, liste: ListeCodes): string {
  const propre = texte.replace(/\.0+$/, '')
  const [debut = ''] = propre.split(/\s*[–—:-]\s*|\s+/)
  const find = (code: string) =>
    liste.elements.find((e) => e.code.toUpperCase() === code.toUpperCase()) ??
    liste.elements.find((e) => sansZeros(e.code) === sansZeros(code))
  const label = normalizeTitre(propre)
  const parLibelle = liste.elements.find((e) => normalizeTitre(e.libelle) === label)
  return (find(propre) ?? parLibelle ?? find(debut) ?? find(SYNONYMES[label] ?? ''))?.code ?? propre
}

/** A code as the model's lists write it. */
export const writeCode = (code: string, liste: ListeCodes): string => {
  const libelle = liste.libelle(code)
  return libelle === undefined || libelle === code ? code : `${code} – ${libelle}`
}
