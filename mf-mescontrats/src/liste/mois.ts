/** Contracts begin a few months ahead, and are looked for a year and a half back. */
const AVANT = 18
const APRES = 6

const NOM = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The months around a day, newest first, as lines of a list; the one that is chosen is there, however far. */
export function moisProches(jour: string, choisi?: string): { value: string; label: string }[] {
  const [annee = 0, mois = 1] = jour.split('-').map(Number)
  const values = Array.from({ length: AVANT + APRES + 1 }, (_, n) =>
    new Date(Date.UTC(annee, mois - 1 + APRES - n, 1)).toISOString().slice(0, 7),
  )
  if (choisi && !values.includes(choisi)) values.push(choisi)
  return values.map((value) => ({ value, label: NOM.format(new Date(`${value}-01`)) }))
}
