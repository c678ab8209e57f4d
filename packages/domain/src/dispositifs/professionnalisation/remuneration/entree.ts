import { isDateIso } from '../../../dates/date-iso.ts'
import { dureeContrat, exceedsMonths } from '../../../dates/duree.ts'
import { smicAt } from '../../../montants/smic.ts'
import { NATURES } from '../codes/contrat.ts'
import { DIPLOMES } from '../codes/diplomes.ts'
import { ENTREE } from './textes.ts'
import type { RemunerationInput } from './types.ts'

/** What prevents a pay from being computed: the field and what to do. */
export interface ProblemeEntree {
  chemin: keyof RemunerationInput
  message: string
}

/** Past this the figures are a typing error, not a contract. */
const ANNEES_MAX = 10
const MINUTES_MAX = 48 * 60
const MINIMUM_MAX = 100_000_000

/** Problems of an input, empty when `computeRemuneration` can work. Never throws, whatever the values. */
export function checkRemunerationInput(input: RemunerationInput): ProblemeEntree[] {
  const problemes: ProblemeEntree[] = []
  const add = (chemin: keyof RemunerationInput, message: string) => problemes.push({ chemin, message })
  const dates = (['dateNaissance', 'dateDebut', 'dateFin'] as const).filter((nom) => !isDateIso(input[nom]))
  for (const nom of dates) add(nom, ENTREE.dateAbsente[nom])
  if (!NATURES.has(input.nature)) add('nature', ENTREE.nature)
  if (!DIPLOMES.has(input.diplomePlusEleve)) add('diplomePlusEleve', ENTREE.diplome)
  if (dates.length > 0) return problemes

  if (input.dateFin < input.dateDebut) add('dateFin', ENTREE.finAvantDebut)
  else if (exceedsMonths(dureeContrat(input.dateDebut, input.dateFin), ANNEES_MAX * 12))
    add('dateFin', ENTREE.tropLong(ANNEES_MAX))
  if (input.dateNaissance >= input.dateDebut) add('dateNaissance', ENTREE.naissanceApresDebut)
  if (!smicAt(input.dateDebut, input.departement)) add('dateDebut', ENTREE.smicInconnu)
  if (!isWithin(input.dureeHebdoMinutes ?? 1, 1, MINUTES_MAX)) add('dureeHebdoMinutes', ENTREE.dureeHebdo)
  if (!isWithin(input.minimumConventionnelMensuelCentimes ?? 0, 0, MINIMUM_MAX))
    add('minimumConventionnelMensuelCentimes', ENTREE.minimum)
  return problemes
}

function isWithin(valeur: number, min: number, max: number): boolean {
  return Number.isInteger(valeur) && valeur >= min && valeur <= max
}
