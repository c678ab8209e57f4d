import { ageRetenu, dateEffetAge } from '../../../dates/age-retenu.ts'
import { addDays } from '../../../dates/arithmetique.ts'
import type { DateIso } from '../../../dates/date-iso.ts'
import { smicAt } from '../../../montants/smic.ts'
import { grilleOf, niveauOf, seuilsAge, type Tranche, trancheOf } from './grille.ts'
import { duAt, type Montant, montantsOf } from './montants.ts'
import type { PeriodeRemuneration, RemunerationInput } from './types.ts'

/** Days of a contract of one age band. */
interface Etape {
  readonly debut: DateIso
  readonly fin: DateIso
  readonly age: number
  readonly tranche: Tranche
}

/**
 * The bands that a contract goes through: the age reached on the first day counts at once, one reached later from the first
 * of the month that follows. The law says so of 21 (D6325-16); of 26 and, in temporary work, of 18 it is usage.
 */
export function etapesOf(input: RemunerationInput): Etape[] {
  const { dateNaissance, dateDebut, dateFin } = input
  const grille = grilleOf(input.nature)
  const seuils = seuilsAge(grille)
  const effets = seuils.map((age) => dateEffetAge(dateNaissance, age, dateDebut))
  const jours = [dateDebut, ...effets.filter((jour) => jour > dateDebut && jour <= dateFin).sort()]
  return jours.map((debut, i) => {
    const age = ageRetenu(dateNaissance, dateDebut, debut, seuils)
    const suivant = jours[i + 1]
    return { debut, fin: suivant ? addDays(suivant, -1) : dateFin, age, tranche: trancheOf(grille, age) }
  })
}

function periodeOf(input: RemunerationInput, { debut, fin, age, tranche }: Etape): PeriodeRemuneration[] {
  const smic = smicAt(debut, input.departement)
  if (!smic) return []
  const du = duAt(input, tranche, niveauOf(input.diplomePlusEleve, input.diplomeProfessionnel), smic)
  return [{ debut, fin, age, tauxMinimal: du.taux, ...du }]
}

/** Periods of minimum pay, from the first day of the contract to the last: one for each rate. @source art. D6325-15, D6325-16 */
export const periodesMinimales = (input: RemunerationInput): PeriodeRemuneration[] =>
  etapesOf(input).flatMap((etape) => periodeOf(input, etape))

/** Minimum pay of the first day, without the other periods; null where its SMIC is not known. */
export function periodeEmbauche(input: RemunerationInput): PeriodeRemuneration | null {
  const [premiere] = etapesOf(input)
  return (premiere && periodeOf(input, premiere)[0]) ?? null
}

/** Every amount that will be due, cut at each rate and each known rise of the SMIC. */
export const montantsMinimaux = (input: RemunerationInput): Montant[] =>
  etapesOf(input).flatMap((etape) =>
    montantsOf(input, etape, etape.tranche, niveauOf(input.diplomePlusEleve, input.diplomeProfessionnel)),
  )
