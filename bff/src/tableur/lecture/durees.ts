import type { Budget } from './budget.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** Styles of cells, by their rank, under which a number of days is shown as hours: 1 is 24:00. */
export type Durees = ReadonlySet<number>

/** Formats of hours that every spreadsheet knows by their number (ECMA-376, 18.8.30). */
const CONNUS: readonly number[] = [20, 21, 46]
/** What a format shows as it is, or how: words between quotes, a colour, a language. `[h]` stays. */
const A_COTE = /"[^"]*"?|\\.|_.|\*.|\[(?!h+\])[^\]]*\]?/gi

/** Longest format that a spreadsheet takes. */
const FORMAT_MAX = 255

/** Does this format show hours, and neither a day nor figures of a number? */
export function isDuree(code: string): boolean {
  if (code.length > FORMAT_MAX) return false
  const montre = code.replace(A_COTE, '')
  return /h/i.test(montre) && !/[dy#?]|am\/pm/i.test(montre)
}

/** The styles of a workbook that show hours. */
export async function readDurees(zip: Zip, partie: string, budget: Budget): Promise<Durees> {
  const durees = new Set<number>()
  if (!zip.has(partie)) return durees
  const formats = new Set(CONNUS)
  let rang = -1
  await readXml(zip.read(partie), budget, {
    open(nom, { numFmtId, formatCode }) {
      if (nom === 'numFmt' && formatCode && isDuree(formatCode)) formats.add(Number(numFmtId))
      // Styles by name come before those of cells, and are made of the same elements.
      if (nom === 'cellXfs') rang = 0
      if (nom === 'xf' && rang >= 0 && formats.has(Number(numFmtId))) durees.add(rang)
      if (nom === 'xf' && rang >= 0) rang += 1
    },
    close(nom) {
      if (nom === 'cellXfs') rang = -1
    },
  })
  return durees
}

/** Past so many days a number is a day that is shown by its hour. */
const JOURS_MAX = 1000

/** A number of days as hours and minutes, « 35:30 »; as it is when it is none. */
export function inHeures(nombre: string): string {
  const jours = Number(nombre)
  if (nombre === '' || !(jours >= 0 && jours < JOURS_MAX)) return nombre
  const minutes = Math.round(jours * 1440)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
