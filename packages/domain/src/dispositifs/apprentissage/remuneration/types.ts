import type { DateIso } from '../../../dates/date-iso.ts'
import type { Explication } from '../../../explication.ts'
import type { Smic } from '../../../montants/smic.ts'

/** What a rate is a percentage of: the SMIC, or the branch minimum (« salaire minimum conventionnel »). */
export type BaseRemuneration = 'SMIC' | 'SMC'

/** The contract that came before. @source art. D6222-29 C. trav. */
export interface PrecedentRemuneration {
  memeEmployeur?: boolean | null | undefined
  /** Only a contract that led to the diploma binds the next one. */
  diplomeObtenu?: boolean | null | undefined
  /** Last rate, in points: received (same employer) or that could be claimed (another one). */
  dernierTaux?: number | null | undefined
  /** Last gross monthly pay, in cents; binds the same employer only. */
  dernierSalaireCentimes?: number | null | undefined
}

/** Training that goes on past its term: from `debut` the year of pay no longer moves. */
export interface Prolongation {
  /** `echec` D6222-28; `cycle` D6222-28-2 (contract longer than the cycle); `rqth` R6222-48 (+15 points). */
  motif: 'echec' | 'cycle' | 'rqth'
  debut: DateIso
}

/** Everything the minimum pay depends on. Absent and null mean « not the case ». */
export interface RemunerationInput {
  dateNaissance: DateIso
  /** First day of execution. */
  dateDebut: DateIso
  dateFin: DateIso
  /** Sets the grid (before or since 2019); the first day of execution when absent. */
  dateConclusion?: DateIso | null | undefined
  /** Number or postal code of the place of work: Mayotte has a SMIC of its own. */
  departement?: string | null | undefined
  /** Weekly working time in minutes, 2100 (35 h) by default. */
  dureeHebdoMinutes?: number | null | undefined
  base: BaseRemuneration
  /** Branch minimum for 35 hours a week, in cents; needed with base `SMC`. */
  smcMensuelCentimes?: number | null | undefined
  /** Years of the cycle already done, or deemed so. @source art. D6222-28-1 C. trav. */
  anneesDejaEffectuees?: number | null | undefined
  precedent?: PrecedentRemuneration | null | undefined
  /** +15 points. @source art. D6222-30 C. trav. */
  majoration15?: boolean | null | undefined
  /** Licence professionnelle. @source art. D6222-32 C. trav. */
  licencePro?: boolean | null | undefined
  rqth?: boolean | null | undefined
  prolongation?: Prolongation | null | undefined
}

/** One period of pay: same year of execution, same rate, same base. */
export interface PeriodeRemuneration {
  /** Year of execution of this contract, 1 first: the line of the Cerfa. */
  annee: number
  debut: DateIso
  /** Last day, included. */
  fin: DateIso
  /** The age that sets the rate. */
  age: number
  /** Legal floor, in points of `base`. */
  tauxMinimal: number
  /** Rate kept, in points of `base`; never under the floor. */
  taux: number
  base: BaseRemuneration
  /** Gross monthly pay in cents, on the SMIC (or SMC) in force on the first day of the contract. */
  montantMensuelCentimes: number
}

/** Minimum pay of a contract: periods in order, from the first day to the last, without gap nor overlap. */
export interface Remuneration {
  periodes: PeriodeRemuneration[]
  /** Gross monthly pay of the first period, in cents. */
  salaireEmbaucheCentimes: number
  /** SMIC in force on the first day. */
  smic: Smic
  explications: Explication[]
}
