import { formatDateLong, formatIdentifiant, formatTelephone, GROUPES } from '@mon-espace/domain'
import { dayOf } from '../../store/clock.ts'

type Lu = string | null | undefined

/** « 1er septembre 2026 » of `YYYY-MM-DD`; anything else is given back as it is. */
export const dateEnLettres = (iso: Lu): string => formatDateLong(iso ?? '')

const heure = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
})

/** « 12 septembre 2026 à 14 h 05 », in Paris, of an instant in ISO 8601. */
export function momentEnLettres(instant: string): string {
  const date = new Date(instant)
  return `${dateEnLettres(dayOf(date))} à ${heure.format(date).replace(':', '\u00a0h\u00a0')}`
}

/** « 999 123 458 00013 » of a SIRET, as it is usually printed; anything else is given back as it is. */
export const siretEspace = (siret: Lu): string =>
  /^\d{14}$/.test(siret ?? '') ? formatIdentifiant(siret ?? '', GROUPES.siret) : (siret ?? '')

/** « 01 78 37 15 04 » of ten digits; anything else is given back as it is. */
export const telephoneEspace = (telephone: Lu): string => formatTelephone(telephone ?? '')

/** « Contrat d’apprentissage » of « contrat d’apprentissage ». */
export const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** « art. D. 6224-1 » of « art. D6224-1 » or « D6224-1 », as the Code is cited; other words stay as they are. */
export function citation(text: string): string {
  return text
    .replace(/\b([LRD])(?=\d{4}-)/g, '$1.\u00a0')
    .replace(/^(?=[LRD]\.\u00a0)/, 'art.\u00a0')
    .replace(/art\. (?=[LRD]\.)/g, 'art.\u00a0')
}
