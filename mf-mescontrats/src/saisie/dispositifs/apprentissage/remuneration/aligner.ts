import { addDays, checkRemuneration, type PeriodeSaisie, type Remuneration } from '@mon-espace/domain'

/** What the lines are aligned on. */
export interface Cadre {
  minimum: Remuneration
  base: string
  smcMensuelCentimes: number | null
  /** The legal periods are those of the last time: no line may move under the person who is typing. */
  inchange: boolean
}

/** Every day of the year is paid by a line, in order. */
function covers(tapees: readonly PeriodeSaisie[], debut: string, fin: string): boolean {
  return (
    tapees[0]?.debut === debut &&
    tapees.at(-1)?.fin === fin &&
    tapees.every((ligne, i) => {
      const suivante = tapees[i + 1]
      return !suivante || (ligne.fin !== null && suivante.debut === addDays(ligne.fin, 1))
    })
  )
}

/**
 * The lines to fill in by hand, year by year. A year cut otherwise than by the law (a raise in spring) keeps its lines,
 * unless the law now cuts it finer and they pay too little. Any other takes the dates of the legal minimum; a rate follows
 * its place in its year, so that moving the dates of the contract erases nothing, and a year typed as one period gives its
 * rate to each of the law's.
 */
export function alignPeriodes(
  saisies: readonly PeriodeSaisie[],
  { minimum, base, smcMensuelCentimes, inchange }: Cadre,
): PeriodeSaisie[] {
  const insuffisantes = new Set(
    checkRemuneration(saisies, minimum, smcMensuelCentimes)
      .filter(({ champ }) => champ === 'taux')
      .map(({ index }) => saisies[index]),
  )
  const annees = Map.groupBy(minimum.periodes, ({ annee }) => annee)
  return Array.from(annees).flatMap(([annee, legales]) => {
    const tapees = saisies.filter((s) => s.annee === annee)
    const garde = inchange || tapees.length > legales.length || !tapees.some((s) => insuffisantes.has(s))
    if (garde && covers(tapees, legales[0]?.debut ?? '', legales.at(-1)?.fin ?? ''))
      return tapees.map((ligne) => ({ ...ligne, base }))
    return legales.map(({ debut, fin }, place) => {
      const couvre = tapees.find((s) => (s.debut ?? '') <= debut && fin <= (s.fin ?? ''))
      return { annee, debut, fin, taux: (tapees[place] ?? couvre)?.taux ?? null, base }
    })
  })
}
