import type { NomSection, SectionPartielle } from '@mon-espace/domain'
import type { FormulaireInput } from '../../formulaires.ts'

/** A contract at any stage of its entry: any section or leaf may be missing. The NIR is in clear here only. */
export type ContratImprime = { readonly [S in NomSection]?: SectionPartielle<S> | null | undefined }

/** What the Cerfa is filled with. */
export interface CerfaInput extends FormulaireInput {
  readonly contrat: ContratImprime
}
