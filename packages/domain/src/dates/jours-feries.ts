import { BoundedMap } from '../bounded-map.ts'
import { addDays } from './arithmetique.ts'
import { type DateIso, dateIso } from './date-iso.ts'

/** Where local law adds holidays to those of the Code du travail. */
export type ZoneFeriee =
  | 'metropole'
  | 'alsace-moselle'
  | 'guadeloupe'
  | 'martinique'
  | 'guyane'
  | 'reunion'
  | 'mayotte'
  | 'saint-martin'
  | 'saint-barthelemy'
  | 'saint-pierre-et-miquelon'

const PAR_PREFIXE: readonly (readonly [string, ZoneFeriee])[] = [
  ['97133', 'saint-barthelemy'],
  ['97150', 'saint-martin'],
  ['57', 'alsace-moselle'],
  ['67', 'alsace-moselle'],
  ['68', 'alsace-moselle'],
  ['971', 'guadeloupe'],
  ['972', 'martinique'],
  ['973', 'guyane'],
  ['974', 'reunion'],
  ['975', 'saint-pierre-et-miquelon'],
  ['976', 'mayotte'],
  ['977', 'saint-barthelemy'],
  ['978', 'saint-martin'],
]

/** The zone of a postal code; mainland France when it is not known. */
export function zoneFeriee(codePostal: string | null | undefined): ZoneFeriee {
  return PAR_PREFIXE.find(([prefixe]) => codePostal?.startsWith(prefixe))?.[1] ?? 'metropole'
}

/** Day and month of the abolition of slavery. @source loi 83-550 and décret 83-1003; Saint-Martin moved it in 2018. */
function abolition(annee: number, zone: ZoneFeriee): DateIso | null {
  switch (zone) {
    case 'guadeloupe':
      return dateIso(annee, 5, 27)
    case 'martinique':
      return dateIso(annee, 5, 22)
    case 'guyane':
      return dateIso(annee, 6, 10)
    case 'reunion':
      return dateIso(annee, 12, 20)
    case 'mayotte':
      return dateIso(annee, 4, 27)
    case 'saint-martin':
      return dateIso(annee, 5, annee >= 2018 ? 28 : 27)
    case 'saint-barthelemy':
      return dateIso(annee, 10, 9)
    default:
      return null
  }
}

/**
 * Public holidays of a year, in order.
 * @source art. L3133-1 (national list), L3134-13 (Alsace-Moselle), L3422-2 (overseas) C. trav.
 */
export function joursFeries(annee: number, zone: ZoneFeriee = 'metropole'): DateIso[] {
  const paques = easter(annee)
  const jours = [
    dateIso(annee, 1, 1),
    addDays(paques, 1),
    dateIso(annee, 5, 1),
    dateIso(annee, 5, 8),
    addDays(paques, 39),
    addDays(paques, 50),
    dateIso(annee, 7, 14),
    dateIso(annee, 8, 15),
    dateIso(annee, 11, 1),
    dateIso(annee, 11, 11),
    dateIso(annee, 12, 25),
  ]
  if (zone === 'alsace-moselle') jours.push(addDays(paques, -2), dateIso(annee, 12, 26))
  const local = abolition(annee, zone)
  if (local) jours.push(local)
  return [...new Set(jours)].sort()
}

/** Holidays of the years and zones met: a list asks for the same few years at every row. */
const connus = new BoundedMap<string, ReadonlySet<DateIso>>(200)

function joursFeriesConnus(annee: string, zone: ZoneFeriee): ReadonlySet<DateIso> {
  const cle = `${annee} ${zone}`
  const known = connus.get(cle)
  if (known) return known
  const jours = new Set(joursFeries(Number(annee), zone))
  connus.set(cle, jours)
  return jours
}

/** True on a public holiday of the zone. */
export function isJourFerie(date: DateIso, zone: ZoneFeriee = 'metropole'): boolean {
  return joursFeriesConnus(date.slice(0, 4), zone).has(date)
}

/** Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easter(annee: number): DateIso {
  const a = annee % 19
  const siecle = Math.floor(annee / 100)
  const c = annee % 100
  const g = Math.floor((8 * siecle + 13) / 25)
  const h = (19 * a + siecle - Math.floor(siecle / 4) - g + 15) % 30
  const l = (32 + 2 * (siecle % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const mois = Math.floor((h + l - 7 * m + 90) / 25)
  return dateIso(annee, mois, (h + l - 7 * m + 33 * mois + 19) % 32)
}
