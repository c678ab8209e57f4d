import { readCsvLignes } from '@mon-espace/domain'
import type { ResultatImport } from '@mon-espace/domain/api'
import { annotateClasseur } from '../erreurs/annotate-classeur.ts'
import { decodeCsv, writeCsvLigne } from '../fichier/csv.ts'

type Lu = Pick<ResultatImport, 'feuille' | 'ligneTitres' | 'lignes'>

/** The CSV where only these rows, and those above, titles included, are written: each keeps its number. */
function cutCsv(content: Uint8Array, ligneTitres: number, gardees: ReadonlySet<number>): string {
  const rows = Array.from(readCsvLignes(decodeCsv(content)), ({ n, cellules }) =>
    n <= ligneTitres || gardees.has(n) ? writeCsvLigne(cellules) : '',
  )
  // The separator is told: the first row alone may not show it.
  return ['sep=;', ...rows].join('\r\n')
}

/**
 * A file reduced to some of its lines, each with the number that it has in the whole.
 * @throws Error for a workbook that is not built as it should be
 */
export async function cutFichier(fichier: File, lu: Lu, numeros: readonly number[]): Promise<File> {
  const content = new Uint8Array(await fichier.arrayBuffer())
  const gardees = new Set(numeros)
  if (lu.feuille === '') return new File([cutCsv(content, lu.ligneTitres, gardees)], fichier.name)
  const importees = new Set(lu.lignes.map(({ n }) => n).filter((n) => !gardees.has(n)))
  return new File([annotateClasseur(content, lu, { points: new Map(), importees })], fichier.name)
}
