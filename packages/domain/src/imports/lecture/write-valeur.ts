import { formatDate } from '../../formats/date.ts'
import type { ColonneImport } from '../types.ts'
import { writeCode } from './code.ts'

/** A value of the contract as somebody would type it in this column. Reading it gives the value back. */
export function writeValeur({ genre, liste }: ColonneImport, valeur: unknown): string {
  if (valeur === null || valeur === undefined) return ''
  if (typeof valeur === 'boolean') return valeur ? 'Oui' : 'Non'
  const texte = String(valeur)
  if (genre === 'code' && liste) return writeCode(texte, liste)
  if (genre === 'date') return formatDate(texte)
  if (genre === 'taux') return `${texte.replace('.', ',')} %`
  if (genre !== 'montant') return texte
  const centimes = Number(valeur)
  return `${Math.floor(centimes / 100)},${String(centimes % 100).padStart(2, '0')}`
}
