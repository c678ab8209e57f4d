import { readCsvLignes, TITRE_POINTS } from '@mon-espace/domain'
import { decodeCsv, writeCsvLigne } from '../fichier/csv.ts'
import type { Points } from './points.ts'

/** A CSV that any spreadsheet of here opens as it is: semicolons, UTF-8 with its mark. The column is replaced where it is. */
export function annotateCsv(content: Uint8Array, ligneTitres: number, { points, importees }: Points): string {
  const lignes = [...readCsvLignes(decodeCsv(content))].filter(({ n }) => !importees.has(n))
  const titres = lignes.find(({ n }) => n === ligneTitres)?.cellules ?? []
  const connue = titres.indexOf(TITRE_POINTS)
  const rang = connue === -1 ? Math.max(...lignes.map(({ cellules }) => cellules.length)) : connue
  const ecrites = lignes.map(({ n, cellules }) => {
    const texte = n === ligneTitres ? TITRE_POINTS : (points.get(n) ?? '')
    const ligne = Array.from({ length: Math.max(rang + 1, cellules.length) }, (_, i) => cellules[i] ?? '')
    ligne[rang] = texte
    return writeCsvLigne(ligne)
  })
  return `\ufeff${ecrites.join('\r\n')}\r\n`
}
