const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** « 1er septembre 2026 » of `YYYY-MM-DD`, with no-break spaces; anything else is given back as it is. */
export function dateEnLettres(iso: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '')
  const mois = MOIS[Number(parts?.[2]) - 1]
  if (!parts || !mois) return iso ?? ''
  const jour = Number(parts[3])
  return `${jour === 1 ? '1er' : jour}\u00a0${mois}\u00a0${parts[1]}`
}

/** « 999 123 458 00013 » of a SIRET, as it is usually printed; anything else is given back as it is. */
export function siretEspace(siret: string | null | undefined): string {
  const parts = /^(\d{3})(\d{3})(\d{3})(\d{5})$/.exec(siret ?? '')
  return parts ? parts.slice(1).join('\u00a0') : (siret ?? '')
}

/** « 01 78 37 15 04 » of ten digits; anything else is given back as it is. */
export function telephoneEspace(telephone: string | null | undefined): string {
  const digits = (telephone ?? '').replace(/[ .]/g, '')
  return /^\d{10}$/.test(digits) ? (digits.match(/../g) ?? []).join('\u00a0') : (telephone ?? '')
}

/** « 1 400 » of 1400, with no-break spaces that every face has. */
export function nombre(value: number): string {
  return value.toLocaleString('fr-FR').replace(/\s/g, '\u00a0')
}

/** « art. D. 6224-1 » of « art. D6224-1 » or « D6224-1 », as the Code is cited; other words stay as they are. */
export function citation(text: string): string {
  return text
    .replace(/\b([LRD])(?=\d{4}-)/g, '$1.\u00a0')
    .replace(/^(?=[LRD]\.\u00a0)/, 'art.\u00a0')
    .replace(/art\. (?=[LRD]\.)/g, 'art.\u00a0')
}
