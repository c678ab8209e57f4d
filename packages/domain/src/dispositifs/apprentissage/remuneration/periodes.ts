import { ageRetenu, dateEffetAge } from '../../../dates/age-retenu.ts'
import { addDays } from '../../../dates/arithmetique.ts'
import type { DateIso } from '../../../dates/date-iso.ts'
import { montantMensuel } from '../../../montants/montant.ts'
import { anneeExecution, debutAnnee } from './annee-execution.ts'
import { grilleAt, seuilsAge, type Tranche, trancheOf } from './grille.ts'
import { plancherAt } from './plancher.ts'
import type { PeriodeRemuneration, RemunerationInput } from './types.ts'

/** Days on which something that sets the pay may change, the first day included, in order. */
function bornes(input: RemunerationInput, seuils: readonly number[]): DateIso[] {
  const { dateNaissance, dateDebut, dateFin } = input
  const jours = seuils.map((age) => dateEffetAge(dateNaissance, age, dateDebut))
  const annees = anneeExecution(dateDebut, dateFin)
  for (let annee = 1; annee <= annees; annee++) jours.push(debutAnnee(dateDebut, annee))
  if (input.prolongation) jours.push(input.prolongation.debut)
  return [...new Set(jours)].filter((jour) => jour >= dateDebut && jour <= dateFin).sort()
}

function sameLine(a: PeriodeRemuneration | undefined, b: PeriodeRemuneration): boolean {
  return a !== undefined && a.annee === b.annee && a.taux === b.taux && a.base === b.base
}

/** The line that one day of the contract is paid by. */
function ligneAt(
  input: RemunerationInput,
  jour: DateIso,
  grille: readonly Tranche[],
  smicMensuelCentimes: number,
): PeriodeRemuneration {
  const age = ageRetenu(input.dateNaissance, input.dateDebut, jour, seuilsAge(grille))
  const { taux, base, baseCentimes } = plancherAt(input, jour, trancheOf(grille, age), smicMensuelCentimes)
  return {
    annee: anneeExecution(input.dateDebut, jour),
    debut: jour,
    fin: input.dateFin,
    age,
    tauxMinimal: taux,
    taux,
    base,
    montantMensuelCentimes: montantMensuel(baseCentimes, taux, input.dureeHebdoMinutes),
  }
}

const grilleOf = ({ dateConclusion, dateDebut }: RemunerationInput) => grilleAt(dateConclusion ?? dateDebut)

/** Minimum monthly pay of the first day, in cents: that of the first period, without the others. */
export const montantEmbauche = (input: RemunerationInput, smicMensuelCentimes: number): number =>
  ligneAt(input, input.dateDebut, grilleOf(input), smicMensuelCentimes).montantMensuelCentimes

/**
 * Periods of minimum pay, from the first day of the contract to the last. Neighbours that would say the same thing are
 * one period; thresholds are at least three years apart, so a year never has more than two (but for a prolongation that
 * starts in the middle of a year).
 * @source art. D6222-26 and D6222-31 C. trav.
 */
export function periodesMinimales(
  input: RemunerationInput,
  smicMensuelCentimes: number,
): PeriodeRemuneration[] {
  const grille = grilleOf(input)
  const jours = bornes(input, seuilsAge(grille))
  const periodes: PeriodeRemuneration[] = []
  for (const [i, debut] of jours.entries()) {
    const suivant = jours[i + 1]
    const periode = ligneAt(input, debut, grille, smicMensuelCentimes)
    if (suivant) periode.fin = addDays(suivant, -1)
    const derniere = periodes.at(-1)
    if (derniere && sameLine(derniere, periode)) derniere.fin = periode.fin
    else periodes.push(periode)
  }
  return periodes
}
