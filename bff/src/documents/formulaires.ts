import type { PaieContrat } from '@mon-espace/domain'
import { FA13 } from './apprentissage/fa13.ts'
import type { BlocsSignature } from './cerfa/blocs-signature.ts'
import { type Forme, titreCerfa } from './cerfa/forme.ts'
import { warmCerfa } from './cerfa/formulaire-cerfa.ts'
import type { CarteCerfa } from './cerfa/officiel/carte.ts'
import { type ModeleCerfa, readModele } from './cerfa/officiel/modele.ts'
import { type NoticeOfficielle, readNoticeOfficielle } from './cerfa/officiel/notice-officielle.ts'
import type { Typefaces } from './fonts/typefaces.ts'
import type { PdfFile } from './pdf/pdf-file.ts'
import { EJ20 } from './professionnalisation/ej20.ts'

/** Official files of the operator, as bytes, in place of what we draw. */
export interface DocumentsOfficiels {
  /** Blank forms, of editions that we know: they are filled. */
  readonly modeles?: readonly Uint8Array[]
  /** Notices by the name of their form: they are given as they are. */
  readonly notices?: Readonly<Record<string, Uint8Array>>
}

/** The same, opened. */
export interface Officiels {
  readonly modeles: readonly ModeleCerfa[]
  /** By the name of their form. */
  readonly notices: ReadonlyMap<string, NoticeOfficielle>
}

/** What a form is filled with. */
export interface FormulaireInput {
  /** The form that the dossier is entered on, `10103*14`. */
  readonly formulaire: string
  /** At any stage of its entry, of the kind whose form it is; its secrets in clear. */
  readonly contrat: object
  /** Number of the dossier; null before validation. */
  readonly numero: string | null
  /** How many times the contract was validated, which tells one printed form from the next; null on a project. */
  readonly version: number | null
  /** Number the contract was deposited under, once it was accepted and where it was given. */
  readonly numeroDepot?: string | null
  /** Order of an amendment among those of its contract, from 1; null on a contract that amends no other. */
  readonly rangAvenant?: number | null
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

/** Makes a form ready: prints its blank, or takes the official one. */
export type WarmFormulaire = (faces: Typefaces, officiels: Officiels) => Formulaire

/** A form is a word here. */
const FORMES: readonly Forme[] = [FA13, EJ20]

/** What draws each form, by the name that a dossier keeps of the one it was entered on. */
export const FORMULAIRES: ReadonlyMap<string, WarmFormulaire> = new Map(
  FORMES.map((forme) => [forme.edition.numero, (faces, officiels) => warmCerfa(forme, faces, officiels)]),
)

const BLOCS: ReadonlyMap<string, BlocsSignature> = new Map(
  FORMES.flatMap((forme) =>
    Object.entries(forme.signatures).map(([edition, blocs]) => [titreCerfa(forme, edition), blocs] as const),
  ),
)

/** Where each party signs a file of that title: in the blocks of the form that it is, nowhere when it is none of ours. */
export const blocsSignatureOf = (titre: string): BlocsSignature => BLOCS.get(titre) ?? {}

/** The official blanks that can be filled. */
const CARTES: readonly CarteCerfa[] = FORMES.flatMap(({ cartes }) => cartes)

/** The form that an official blank fills. @throws ModeleRefuse when we know no such blank */
export async function formulaireOfModele(bytes: Uint8Array): Promise<string> {
  const { carte } = await readModele(bytes, CARTES)
  return FORMES.find(({ cartes }) => cartes.includes(carte))?.edition.numero ?? carte.edition
}

/** @throws ModeleRefuse when one of them cannot serve */
export async function openOfficiels({ modeles = [], notices = {} }: DocumentsOfficiels): Promise<Officiels> {
  const lues = Object.entries(notices).map(
    async ([nom, bytes]) => [nom, await readNoticeOfficielle(bytes)] as const,
  )
  return {
    modeles: await Promise.all(modeles.map((bytes) => readModele(bytes, CARTES))),
    notices: new Map(await Promise.all(lues)),
  }
}
