import { isDateIso } from '../../../dates/date-iso.ts'
import { dureeContrat, exceedsMonths } from '../../../dates/duree.ts'
import { smicAt } from '../../../montants/smic.ts'
import { TEXTES } from './textes.ts'
import type { RemunerationInput } from './types.ts'

/** What prevents a pay from being computed: the field and what to do. */
export interface ProblemeEntree {
  chemin: keyof RemunerationInput
  message: string
}

/** Past this the figures are a typing error, not a contract. */
const ANNEES_MAX = 10
const MINUTES_MAX = 48 * 60

/** Problems of an input, empty when `computeRemuneration` can work. Never throws, whatever the values. */
export function checkRemunerationInput(input: RemunerationInput): ProblemeEntree[] {
  const problemes: ProblemeEntree[] = []
  const add = (chemin: keyof RemunerationInput, message: string) => problemes.push({ chemin, message })
  const dates = (['dateNaissance', 'dateDebut', 'dateFin'] as const).filter((nom) => !isDateIso(input[nom]))
  for (const nom of dates) add(nom, TEXTES.dateAbsente[nom])
  if (dates.length > 0) return problemes

  if (input.dateFin < input.dateDebut) add('dateFin', TEXTES.finAvantDebut)
  else if (exceedsMonths(dureeContrat(input.dateDebut, input.dateFin), ANNEES_MAX * 12))
    add('dateFin', TEXTES.tropLong(ANNEES_MAX))
  if (input.dateNaissance >= input.dateDebut) add('dateNaissance', TEXTES.naissanceApresDebut)
  if (!smicAt(input.dateDebut, input.departement)) add('dateDebut', TEXTES.smicInconnu)
  if (input.dateConclusion && !isDateIso(input.dateConclusion)) add('dateConclusion', TEXTES.dateInvalide)
  if (input.prolongation && !isDateIso(input.prolongation.debut)) add('prolongation', TEXTES.dateInvalide)
  if (!isWithin(input.dureeHebdoMinutes ?? 1, 1, MINUTES_MAX)) add('dureeHebdoMinutes', TEXTES.dureeHebdo)
  if (!isWithin(input.anneesDejaEffectuees ?? 0, 0, ANNEES_MAX))
    add('anneesDejaEffectuees', TEXTES.anneesDejaEffectuees)
  if (input.base === 'SMC' && !isWithin(input.smcMensuelCentimes ?? 0, 1, 100_000_000))
    add('smcMensuelCentimes', TEXTES.smcAbsent)
  const { dernierTaux, dernierSalaireCentimes } = input.precedent ?? {}
  const tauxCorrect = dernierTaux == null || (dernierTaux >= 0 && dernierTaux <= 1000)
  if (!tauxCorrect || !isWithin(dernierSalaireCentimes ?? 0, 0, 100_000_000))
    add('precedent', TEXTES.precedentInvalide)
  return problemes
}

function isWithin(valeur: number, min: number, max: number): boolean {
  return Number.isInteger(valeur) && valeur >= min && valeur <= max
}
