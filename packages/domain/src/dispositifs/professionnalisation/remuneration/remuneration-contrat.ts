import { dureeHebdoTotale } from '../../../montants/duree-hebdo.ts'
import type { Contrat } from '../champs/sections.ts'
import { checkRemunerationInput, type ProblemeEntree } from './entree.ts'
import { periodeEmbauche } from './periodes.ts'
import { computeRemuneration, montantFormulaire } from './remuneration.ts'
import type { PeriodeRemuneration, Remuneration, RemunerationInput } from './types.ts'

/** Pay of a contract as entered: the floor, and what is paid at hire. */
export interface RemunerationContrat {
  /** Legal minimum, whatever was typed. */
  readonly minimum: Remuneration
  readonly periodes: readonly PeriodeRemuneration[]
  /** Gross pay at hire, in cents, by the month or in temporary work by the hour: typed, or that of the first period. */
  readonly salaireEmbaucheCentimes: number
  readonly unite: Remuneration['unite']
}

const readInput = ({ salarie, contrat, employeur }: Contrat): RemunerationInput => ({
  dateNaissance: salarie.dateNaissance ?? '',
  dateDebut: contrat.dateDebutExecution ?? '',
  dateFin: contrat.dateFin ?? '',
  nature: contrat.nature ?? '',
  diplomePlusEleve: salarie.diplomePlusEleve ?? '',
  diplomeProfessionnel: salarie.diplomeProfessionnel,
  departement: employeur.adresse.codePostal,
  dureeHebdoMinutes: dureeHebdoTotale(contrat),
  minimumConventionnelMensuelCentimes: contrat.minimumConventionnelMensuelCentimes,
})

/** What prevents the pay of a contract from being computed; empty when `remunerationOf` gives something. */
export const checkRemunerationContrat = (contrat: Contrat): ProblemeEntree[] =>
  checkRemunerationInput(readInput(contrat))

/** What the pay of a contract depends on; null while it cannot be computed (dates missing or impossible…). */
function remunerationInputOf(contrat: Contrat): RemunerationInput | null {
  const input = readInput(contrat)
  return checkRemunerationInput(input).length === 0 ? input : null
}

/** Pay of a contract as entered; null while it cannot be computed. */
export function remunerationOf(contrat: Contrat): RemunerationContrat | null {
  const input = remunerationInputOf(contrat)
  if (!input) return null
  const minimum = computeRemuneration(input)
  const { periodes, unite } = minimum
  const salaireEmbaucheCentimes = contrat.contrat.salaireBrutCentimes ?? minimum.salaireEmbaucheCentimes
  return { minimum, periodes, salaireEmbaucheCentimes, unite }
}

/** `salaireEmbaucheCentimes` of `remunerationOf`, without the other periods and the reasons, for lists. */
export function salaireEmbaucheOf(contrat: Contrat): number | null {
  const input = remunerationInputOf(contrat)
  const premiere = input && periodeEmbauche(input)
  if (!premiere) return null
  return contrat.contrat.salaireBrutCentimes ?? montantFormulaire(contrat.contrat.nature, premiere)
}
