import type { DateIso } from '../../../dates/date-iso.ts'
import type { Echeance } from '../../../echeancier.ts'
import type { Explication } from '../../../explication.ts'

/** What a funding is asked by, of a contract that may not exist yet. */
export interface DemandePriseEnCharge {
  codeDiplome?: string | null | undefined
  codeRncp?: string | null | undefined
  idcc: string
  dateConclusion: DateIso
  dateDebut: DateIso
  dateFin: DateIso
  rqth?: boolean | null | undefined
  heures?: number | null | undefined
  heuresDistance?: number | null | undefined
  /** Employees of a private employer: the explanations then tell, for information, of the hiring aid of the State. */
  effectif?: number | null | undefined
}

/** A funding, in cents; amounts are null where no level is known. */
export interface PriseEnCharge {
  npecAnnuelCentimes: number | null
  origine: 'branche' | 'carence' | 'amorcage' | 'indeterminee'
  versionReferentiel: string
  montantTotalCentimes: number | null
  participationEmployeurCentimes: number | null
  echeancier: Echeance[]
  explications: Explication[]
}
