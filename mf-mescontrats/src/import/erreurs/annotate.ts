import type { ResultatImport } from '@mon-espace/domain/api'
import { annotateClasseur } from './annotate-classeur.ts'
import { annotateCsv } from './annotate-csv.ts'
import { pointsOf } from './points.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The file with a column of what is to be mended. @throws Error when it is not built as it should be */
export async function annotate(fichier: File, resultat: ResultatImport): Promise<Blob> {
  const content = new Uint8Array(await fichier.arrayBuffer())
  const points = pointsOf(resultat)
  if (resultat.feuille === '')
    return new Blob([annotateCsv(content, resultat.ligneTitres, points)], { type: 'text/csv' })
  return new Blob([annotateClasseur(content, resultat, points)], { type: XLSX })
}
