import { travailleurHandicape } from '../apprenti/handicap.ts'
import type { Contrat } from '../contrat/index.ts'
import { isDateIso } from '../dates/date-iso.ts'
import { checkRemunerationInput } from './entree.ts'
import { MINUTES_35H, montantMensuel } from './montant.ts'
import { computeRemuneration } from './remuneration.ts'
import type {
  BaseRemuneration,
  PeriodeRemuneration,
  Prolongation,
  Remuneration,
  RemunerationInput,
} from './types.ts'

/** Pay of a contract as entered: the floor, and what is kept of it or typed over it. */
export interface RemunerationContrat {
  /** Legal minimum, whatever was typed. */
  minimum: Remuneration
  /** What the Cerfa prints: typed by hand, or the minimum. */
  periodes: PeriodeRemuneration[]
  /** Gross monthly pay at hire, in cents: typed by hand, or that of the first period. */
  salaireEmbaucheCentimes: number
  /** True when the periods were typed by hand. */
  saisie: boolean
}

/** Weekly working time of a contract in minutes; 35 hours while it is not entered. */
export function dureeHebdoTotale(contrat: Contrat['contrat']): number {
  if (contrat.dureeHebdoHeures === null) return MINUTES_35H
  return contrat.dureeHebdoHeures * 60 + (contrat.dureeHebdoMinutes ?? 0)
}

/** Amendments 33 and 34 prolong the contract from their date of effect. @source art. L6222-11 and R6222-48 C. trav. */
function prolongationOf({ type, dateEffetAvenant }: Contrat['contrat']): Prolongation | null {
  if (!isDateIso(dateEffetAvenant)) return null
  if (type === '33') return { motif: 'echec', debut: dateEffetAvenant }
  return type === '34' ? { motif: 'rqth', debut: dateEffetAvenant } : null
}

/** What the pay of a contract depends on; null while it cannot be computed (dates missing or impossible…). */
export function remunerationInputOf({ apprenti, contrat, employeur }: Contrat): RemunerationInput | null {
  const input: RemunerationInput = {
    dateNaissance: apprenti.dateNaissance ?? '',
    dateDebut: contrat.dateDebutExecution ?? '',
    dateFin: contrat.dateFin ?? '',
    dateConclusion: isDateIso(contrat.dateConclusion) ? contrat.dateConclusion : null,
    departement: employeur.adresse.codePostal,
    dureeHebdoMinutes: dureeHebdoTotale(contrat),
    base: contrat.base === 'SMC' ? 'SMC' : 'SMIC',
    smcMensuelCentimes: contrat.smcMensuelCentimes,
    anneesDejaEffectuees: contrat.anneesDejaEffectuees,
    precedent: contrat.precedent,
    majoration15: contrat.majoration15,
    licencePro: contrat.licencePro,
    rqth: travailleurHandicape(apprenti),
    prolongation: prolongationOf(contrat),
  }
  return checkRemunerationInput(input).length === 0 ? input : null
}

/**
 * Pay of a contract as entered; null while it cannot be computed. Lines typed by hand that are not complete are left
 * out: `controlerContrat` tells which.
 */
export function remunerationOf(contrat: Contrat): RemunerationContrat | null {
  const input = remunerationInputOf(contrat)
  if (!input) return null
  const minimum = computeRemuneration(input)
  const saisies = contrat.contrat.remuneration
  const periodes = saisies ? typedPeriods(saisies, input, minimum) : minimum.periodes
  const salaireEmbaucheCentimes =
    contrat.contrat.salaireBrutMensuelCentimes ??
    periodes[0]?.montantMensuelCentimes ??
    minimum.salaireEmbaucheCentimes
  return { minimum, periodes, salaireEmbaucheCentimes, saisie: saisies !== null }
}

function typedPeriods(
  saisies: NonNullable<Contrat['contrat']['remuneration']>,
  input: RemunerationInput,
  minimum: Remuneration,
): PeriodeRemuneration[] {
  return saisies.flatMap(({ annee, debut, fin, taux, base }) => {
    if (annee === null || taux === null || !isDateIso(debut) || !isDateIso(fin)) return []
    if (!Number.isFinite(taux) || taux < 0 || taux > 1000) return []
    const legale = minimum.periodes.findLast((periode) => periode.debut <= debut) ?? minimum.periodes[0]
    const baseRetenue: BaseRemuneration = base === 'SMC' ? 'SMC' : 'SMIC'
    const baseCentimes =
      baseRetenue === 'SMC' ? (input.smcMensuelCentimes ?? 0) : minimum.smic.mensuelCentimes
    return [
      {
        annee,
        debut,
        fin,
        age: legale?.age ?? 0,
        tauxMinimal: legale?.tauxMinimal ?? 0,
        taux,
        base: baseRetenue,
        montantMensuelCentimes: montantMensuel(baseCentimes, taux, input.dureeHebdoMinutes ?? undefined),
      },
    ]
  })
}
