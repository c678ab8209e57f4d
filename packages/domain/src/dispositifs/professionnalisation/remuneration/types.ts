import type { DateIso } from '../../../dates/date-iso.ts'
import type { Explication } from '../../../explication.ts'
import type { Smic } from '../../../montants/smic.ts'

/** Everything the minimum pay depends on. Absent and null mean « not the case », or « not known ». */
export interface RemunerationInput {
  dateNaissance: DateIso
  /** First day of execution. */
  dateDebut: DateIso
  /** Last day of the CDD, or of the « action de professionnalisation ». */
  dateFin: DateIso
  /** `cdi`, `cdd` or `travail_temporaire`. */
  nature: string
  /** Code of the list of Cerfa 12434*05, at the conclusion. */
  diplomePlusEleve: string
  /** Of 43 and 49 only: whether the diploma has a professional purpose. */
  diplomeProfessionnel?: boolean | null | undefined
  /** Number or postal code of the place of work: Mayotte has a SMIC of its own. */
  departement?: string | null | undefined
  /** Weekly working time in minutes, 2100 (35 h) by default. */
  dureeHebdoMinutes?: number | null | undefined
  /** Branch minimum of the job for 35 hours a week, in cents; in temporary work, of the job aimed at. */
  minimumConventionnelMensuelCentimes?: number | null | undefined
}

/** Column of the grid that a diploma gives. @source art. D6325-15 C. trav. */
export type Niveau = 'base' | 'majore'

/** One period of pay: same rate, same base. */
export interface PeriodeRemuneration {
  debut: DateIso
  /** Last day, included. */
  fin: DateIso
  /** The age that sets the rate. */
  age: number
  /** Legal floor, in points of `base`. */
  tauxMinimal: number
  /** Rate kept, in points of `base`. */
  taux: number
  /** `SMC` is the branch minimum (« salaire minimum conventionnel »), of which 85 % are due from 26 on. */
  base: 'SMIC' | 'SMC'
  /** Gross monthly pay in cents, on the SMIC in force on the first day of the period. */
  montantMensuelCentimes: number
  /** The same by the hour. */
  montantHoraireCentimes: number
}

/** Minimum pay of a contract: periods in order, from the first day to the last, without gap nor overlap. */
export interface Remuneration {
  periodes: PeriodeRemuneration[]
  /** Gross pay of the first period, in cents, by `unite`. */
  salaireEmbaucheCentimes: number
  /** What the form asks: the month, or the hour in temporary work. */
  unite: 'mois' | 'heure'
  /** SMIC in force on the first day. */
  smic: Smic
  explications: Explication[]
}
