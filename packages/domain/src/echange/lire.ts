import { isDateIso } from '../dates/date-iso.ts'
import { parseTelephone } from '../formats/telephone.ts'
import type { GenreEchange } from './champs.ts'

/** A value of ours; null where nothing was said. */
export type ValeurLue = string | number | boolean | null

/** What came, read; or what to send in its place. */
export type Lecture =
  | { readonly ok: true; readonly valeur: ValeurLue }
  | { readonly ok: false; readonly attendu: string }

const read = (valeur: ValeurLue): Lecture => ({ ok: true, valeur })
const expect = (attendu: string): Lecture => ({ ok: false, attendu })

const DATE = 'une date au format AAAA-MM-JJ, par exemple «\u00a02026-09-01\u00a0»'
const JOUR_PARIS = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' })
const HEURE_PARIS = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', timeStyle: 'medium' })

/**
 * The civil day of what software sends as a date: alone, as midnight where it was written (`2026-09-01T00:00:00+02:00` is
 * 1 September), as the same instant in UTC, or in French. null for what is no day, or an hour of one.
 */
export function readJour(texte: string): string | null {
  const [, jour = '', mois = '', an = ''] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(texte) ?? []
  if (an) return dayOrNull(`${an}-${mois}-${jour}`)
  const [, date = '', minuit] =
    /^(\d{4}-\d{2}-\d{2})(?:T(00:00(?::00(?:\.0{1,9})?)?)?[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(texte) ?? []
  if (date && (texte.length === 10 || minuit)) return dayOrNull(date)
  const instant = new Date(date && texte.endsWith('Z') ? texte : Number.NaN)
  if (Number.isNaN(instant.getTime()) || HEURE_PARIS.format(instant) !== '00:00:00') return null
  return dayOrNull(JOUR_PARIS.format(instant))
}

const dayOrNull = (iso: string): string | null => (isDateIso(iso) ? iso : null)

function readNombre(valeur: string | number, max: number): number | null {
  const nombre =
    typeof valeur === 'number'
      ? valeur
      : /^\d{1,9}(?:[.,]\d{1,2})?$/.test(valeur)
        ? Number(valeur.replace(',', '.'))
        : -1
  return nombre >= 0 && nombre <= max ? nombre : null
}

function readTexte(genre: GenreEchange, texte: string): Lecture {
  switch (genre) {
    case 'date': {
      const jour = readJour(texte)
      return jour === null ? expect(DATE) : read(jour)
    }
    case 'nir': {
      // The key of two figures, where it comes too, is on no form.
      const signes = texte.replace(/[\s.-]/g, '').toUpperCase()
      return /^[1-8]\d{4}(?:\d{2}|2[AB])\d{6}(?:\d{2})?$/.test(signes)
        ? read(signes.slice(0, 13))
        : expect('les 13 caractères du numéro de sécurité sociale, par exemple «\u00a02100275112046\u00a0»')
    }
    case 'telephone':
      return read(parseTelephone(texte) ?? texte.slice(0, 500))
    case 'rncp': {
      const code = texte.replace(/^(?:RNCP\s*)+/i, '')
      return /^\d{2,5}$/.test(code)
        ? read(code)
        : expect('le numéro du RNCP, par exemple «\u00a038401\u00a0»')
    }
    default:
      return texte.length <= 500 ? read(texte) : expect('un texte de 500 caractères au plus')
  }
}

const CENTIMES_MAX = 20_000_00

/**
 * Reads a value as the software of CFA really sends it: an empty text is nothing, a number may be written, a code RNCP may bear its
 * prefix twice.
 */
export function readValeur(genre: GenreEchange, valeur: unknown): Lecture {
  if (valeur === null || valeur === undefined) return read(null)
  const texte = typeof valeur === 'string' ? valeur.trim() : null
  if (texte === '') return read(null)
  switch (genre) {
    case 'oui_non':
      return typeof valeur === 'boolean' ? read(valeur) : expect('true ou false')
    case 'entier': {
      const n =
        texte !== null || typeof valeur === 'number' ? readNombre(texte ?? (valeur as number), 999_999) : null
      return n !== null && Number.isInteger(n) ? read(n) : expect('un nombre entier, par exemple 35')
    }
    case 'euros': {
      const n =
        texte !== null || typeof valeur === 'number'
          ? readNombre(texte ?? (valeur as number), CENTIMES_MAX / 100)
          : null
      return n === null ? expect('un montant en euros, par exemple 504.10') : read(Math.round(n * 100))
    }
    default:
      return texte === null
        ? expect(genre === 'date' ? DATE : 'un texte, entre guillemets')
        : readTexte(genre, texte)
  }
}

/** A value of ours as the exchange writes it. */
export const writeValeur = (genre: GenreEchange, valeur: ValeurLue): ValeurLue =>
  genre === 'euros' && typeof valeur === 'number' ? valeur / 100 : valeur
