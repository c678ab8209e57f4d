import type { PaieContrat } from '@mon-espace/domain'
import { warmFa13 } from './apprentissage/fa13.ts'
import type { Typefaces } from './fonts/typefaces.ts'
import type { PdfFile } from './pdf/pdf-file.ts'

/** Official files of the operator, as bytes, in place of what we draw. */
export interface DocumentsOfficiels {
  /** The blank form, an edition that we know: it is filled. */
  readonly modele?: Uint8Array | undefined
  /** Its notice: it is given as it is. */
  readonly notice?: Uint8Array | undefined
}

/** What a form is filled with. */
export interface FormulaireInput {
  /** The form that the dossier is entered on, `10103*14`. */
  readonly formulaire: string
  /** At any stage of its entry, of the kind whose form it is; its secrets in clear. */
  readonly contrat: object
  /** Number of the dossier; null before validation. */
  readonly numero: string | null
  /** « PROJET » across each page: everything before validation. */
  readonly projet: boolean
  /** Computed by the domain: nothing is computed again on paper. */
  readonly remuneration: PaieContrat | null
}

/** A form and its notice, ready to be drawn. */
export interface Formulaire {
  readonly titre: string
  /** Its name and edition, as bookmarks tell them. */
  readonly signet: string
  readonly titreNotice: string
  /** The operator's own notice, where there is one. */
  readonly noticeOfficielle: Uint8Array | null
  drawCerfa(file: PdfFile, input: FormulaireInput): void
  drawNotice(file: PdfFile): void
}

/** @throws ModeleRefuse when an official file cannot serve */
export type WarmFormulaire = (faces: Typefaces, officiels: DocumentsOfficiels) => Promise<Formulaire>

/** What draws each form, by the name that a dossier keeps of the one it was entered on: a form is a line here. */
export const FORMULAIRES: ReadonlyMap<string, WarmFormulaire> = new Map([['10103*14', warmFa13]])
