import { readCsvLignes, TITRE_POINTS } from '@mon-espace/domain'
import type { Points } from './points.ts'

function decode(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('windows-1252').decode(content)
  }
}

const quote = (cellule: string) => (/[";\r\n]/.test(cellule) ? `"${cellule.replaceAll('"', '""')}"` : cellule)

/** A CSV that any spreadsheet of here opens as it is: semicolons, UTF-8 with its mark. The column is replaced where it is. */
export function annotateCsv(content: Uint8Array, ligneTitres: number, { points, importees }: Points): string {
  const lignes = [...readCsvLignes(decode(content))].filter(({ n }) => !importees.has(n))
  const titres = lignes.find(({ n }) => n === ligneTitres)?.cellules ?? []
  const connue = titres.indexOf(TITRE_POINTS)
  const rang = connue === -1 ? Math.max(...lignes.map(({ cellules }) => cellules.length)) : connue
  const ecrites = lignes.map(({ n, cellules }) => {
    const texte = n === ligneTitres ? TITRE_POINTS : (points.get(n) ?? '')
    const ligne = Array.from({ length: Math.max(rang + 1, cellules.length) }, (_, i) => cellules[i] ?? '')
    ligne[rang] = texte
    return ligne.map(quote).join(';')
  })
  return `\ufeff${ecrites.join('\r\n')}\r\n`
}
