import type { DateIso } from '../dates/date-iso.ts'

/** A certification one can prepare as an apprentice, at one moment of the repertoire. */
export interface CertificationReferentiel {
  /** RNCP digits. */
  codeRncp: string
  /** « Codes diplôme » (CFD) that lead to it: several options may share one RNCP sheet. */
  codesDiplome: readonly string[]
  intitule: string
  /** RNCP level, 3 to 8; null when the sheet has none. */
  niveau: number | null
  /** Code of the list « diplômes et titres » of the Cerfa. */
  diplomeCerfa: string | null
  /** Last day of its registration; null when not known. */
  finEnregistrement: DateIso | null
  /** Open to apprenticeship. @source art. L6211-1 C. trav. */
  apprentissage: boolean
  /** Listed by arrêté: the distance cut does not apply. @source art. D6332-82-1 II C. trav. */
  exempteDistance?: boolean | undefined
}

/** A branch (CPNE) and the collective agreements that belong to it. */
export interface CpneReferentiel {
  code: string
  libelle: string
  /** Four digits each. */
  idcc: readonly string[]
}

/** One annual level of funding (NPEC). @source art. D6332-78 C. trav. */
export interface NpecReferentiel {
  codeRncp: string
  /** The branch, or all those that set the same amount. */
  codeCpne: string | readonly string[]
  /** Annual amount in cents; null when the referential says that no level is set yet (« NC », « NR »). */
  montantCentimes: number | null
  /** `branche`: set by the CPNE (statuses CPNE and R); `carence`: set by decree (A, formerly D). */
  origine: 'branche' | 'carence'
  /** First day of conclusion it applies to. */
  depuis: DateIso
  /** Levels of before September 2022 are known by « code diplôme » instead. */
  codeDiplome?: string | undefined
}

/** What a branch pays for an hour of a « contrat de professionnalisation ». @source art. D6332-85 C. trav. */
export interface ForfaitProfessionnalisation {
  /** The branch, or all those that set the same amount. */
  readonly codeCpne: string | readonly string[]
  readonly montantHoraireCentimes: number
  /** For a « public prioritaire »; null where the branch makes no difference. */
  readonly montantPrioritaireCentimes: number | null
  /** First day of conclusion it applies to. */
  readonly depuis: DateIso
}

/** A diploma of the BCN, known by its « code diplôme ». */
export interface DiplomeReferentiel {
  code: string
  intitule: string
  /** RNCP level, 3 to 8; null when it has none. */
  niveau: number | null
  /** Last day it was open; null while it is. */
  fermeture: DateIso | null
}

/**
 * Reference data at one date, as rules need them. A large referential lives in a store: hand over the rows that concern
 * the contract, the rules are the same.
 */
export interface PackReferentiel {
  /** Printed with every result, example « demo-2026-09 ». */
  version: string
  /** Day the data were true: what is newer is unknown rather than wrong. */
  date: DateIso
  /** Same for the certifications, where they come from another file; `date` when absent. */
  dateCertifications?: DateIso | undefined
  /** True when `certifications` is the whole repertoire: what it lacks does not exist. `officiel` when absent. */
  repertoireComplet?: boolean | undefined
  /** False for invented figures, which every result then calls « exemple, non officiel ». */
  officiel: boolean
  certifications: readonly CertificationReferentiel[]
  cpne: readonly CpneReferentiel[]
  npec: readonly NpecReferentiel[]
  /** What branches pay for « contrats de professionnalisation »; without it the legal amounts stand. */
  professionnalisation?: readonly ForfaitProfessionnalisation[] | undefined
  /** Diplomas of the BCN, where they were imported: they tell the level of a code that no sheet has. */
  diplomes?: readonly DiplomeReferentiel[] | undefined
}
