import { isDateIso } from '../../../dates/date-iso.ts'
import { dureeHebdoTotale } from '../../../montants/duree-hebdo.ts'
import { smicAt } from '../../../montants/smic.ts'
import type { Contrat } from '../champs/sections.ts'
import { travailleurHandicape } from '../questions/handicap.ts'
import { checkRemunerationInput, type ProblemeEntree } from './entree.ts'
import { montantEmbauche } from './periodes.ts'
import { periodesSaisies } from './periodes-saisies.ts'
import { computeRemuneration } from './remuneration.ts'
import type { PeriodeRemuneration, Prolongation, Remuneration, RemunerationInput } from './types.ts'

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

/** Amendments 33 and 34 prolong the contract from their date of effect. @source art. L6222-11 and R6222-48 C. trav. */
function prolongationOf({ type, dateEffetAvenant }: Contrat['contrat']): Prolongation | null {
  if (!isDateIso(dateEffetAvenant)) return null
  if (type === '33') return { motif: 'echec', debut: dateEffetAvenant }
  return type === '34' ? { motif: 'rqth', debut: dateEffetAvenant } : null
}

function readInput({ apprenti, contrat, employeur }: Contrat): RemunerationInput {
  return {
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
}

/** What prevents the pay of a contract from being computed; empty when `remunerationInputOf` gives something. */
export function checkRemunerationContrat(contrat: Contrat): ProblemeEntree[] {
  return checkRemunerationInput(readInput(contrat))
}

/** What the pay of a contract depends on; null while it cannot be computed (dates missing or impossible…). */
export function remunerationInputOf(contrat: Contrat): RemunerationInput | null {
  const input = readInput(contrat)
  return checkRemunerationInput(input).length === 0 ? input : null
}

/**
 * Pay of a contract as entered; null while it cannot be computed. Lines typed by hand that are not complete are left
 * out: `judgeContrat` tells which.
 */
export function remunerationOf(contrat: Contrat): RemunerationContrat | null {
  const input = remunerationInputOf(contrat)
  if (!input) return null
  const minimum = computeRemuneration(input)
  const saisies = contrat.contrat.remuneration
  const periodes = saisies ? periodesSaisies(saisies, input, minimum) : minimum.periodes
  const salaireEmbaucheCentimes =
    contrat.contrat.salaireBrutMensuelCentimes ??
    periodes[0]?.montantMensuelCentimes ??
    minimum.salaireEmbaucheCentimes
  return { minimum, periodes, salaireEmbaucheCentimes, saisie: saisies !== null }
}

/**
 * `salaireEmbaucheCentimes` of `remunerationOf`, without the periods and the reasons: five times as quick, for lists.
 * null while the pay cannot be computed.
 */
export function salaireEmbaucheOf(contrat: Contrat): number | null {
  const { salaireBrutMensuelCentimes, remuneration } = contrat.contrat
  if (remuneration !== null) return remunerationOf(contrat)?.salaireEmbaucheCentimes ?? null
  const input = remunerationInputOf(contrat)
  const smic = input && smicAt(input.dateDebut, input.departement)
  if (!input || !smic) return null
  return salaireBrutMensuelCentimes ?? montantEmbauche(input, smic.mensuelCentimes)
}
