import { type CourrierInput, drawCourrierPages, TITRE_COURRIER } from './courrier/courrier.ts'
import { type AccordInput, drawAccordPages, TITRE_ACCORD } from './decision/accord.ts'
import { drawRefusPages, type RefusInput, TITRE_REFUS } from './decision/refus.ts'
import { type FontBytes, parseTypefaces, type Typefaces } from './fonts/typefaces.ts'
import {
  type DocumentsOfficiels,
  FORMULAIRES,
  type Formulaire,
  type FormulaireInput,
  openOfficiels,
  type WarmFormulaire,
} from './formulaires.ts'
import { drawLiassePages, type LiasseInput, titreLiasse } from './liasse/liasse.ts'
import { drawLotPages, type LotInput, TITRE_LOT } from './lot/lot.ts'
import { createPdfFile, type PdfFile } from './pdf/pdf-file.ts'
import { drawPreuvePages, type PreuveSignature, TITRE_PREUVE } from './preuve/preuve.ts'
import { drawRecapPages, type RecapInput, TITRE_RECAP } from './recap/recap.ts'
import { drawRecepissePages, type RecepisseInput, TITRE_RECEPISSE } from './recepisse/recepisse.ts'
import { drawRupturePages, type RuptureInput, TITRE_RUPTURE } from './rupture/rupture.ts'

/** What is kept warm between documents: the parsed faces, the forms by their names. */
export interface Press {
  readonly faces: Typefaces
  readonly formulaires: ReadonlyMap<string, Formulaire>
}

/** Which notice is asked for: that of a form. */
export interface NoticeInput {
  readonly formulaire: string
}

/**
 * Parses the fonts, and prints the blank forms or opens the official ones, once (some 50 ms).
 * @throws ModeleRefuse when an official file cannot serve
 */
export async function warmPress(
  fonts: FontBytes,
  officiels: DocumentsOfficiels = {},
  formulaires: ReadonlyMap<string, WarmFormulaire> = FORMULAIRES,
): Promise<Press> {
  const faces = parseTypefaces(fonts)
  const ouverts = await openOfficiels(officiels)
  return { faces, formulaires: new Map([...formulaires].map(([nom, warm]) => [nom, warm(faces, ouverts)])) }
}

/** The form of that name. @throws Error where nothing here draws it */
export function formulaireOf({ formulaires }: Press, nom: string): Formulaire {
  const formulaire = formulaires.get(nom)
  if (!formulaire) throw new Error(`no form ${nom}`)
  return formulaire
}

async function draw({ faces }: Press, title: string, pages: (file: PdfFile) => void): Promise<Uint8Array> {
  const file = createPdfFile(faces)
  pages(file)
  return file.finish(title)
}

/** The form that a contract is entered on, filled, and an annex for what has no box. Takes any draft. */
export function drawCerfa(press: Press, input: FormulaireInput): Promise<Uint8Array> {
  const formulaire = formulaireOf(press, input.formulaire)
  return draw(press, formulaire.titre, (file) => formulaire.drawCerfa(file, input))
}

/** Several forms in one file, to be printed at once. */
export const drawLot = (press: Press, input: LotInput) =>
  draw(press, TITRE_LOT, (file) => drawLotPages(file, (nom) => formulaireOf(press, nom), input))

/** The cover letter to the desk of the OPCO. */
export const drawCourrier = (press: Press, input: CourrierInput) =>
  draw(press, TITRE_COURRIER, (file) => drawCourrierPages(file, input))

/** The notice of a form, with its code lists; the operator's own, untouched, when there is one. */
export async function drawNotice(press: Press, input: NoticeInput): Promise<Uint8Array> {
  const { noticeOfficielle, titreNotice, drawNotice } = formulaireOf(press, input.formulaire)
  return noticeOfficielle ? noticeOfficielle.slice() : draw(press, titreNotice, drawNotice)
}

/** Letter, form and notice in one file with bookmarks. */
export const drawLiasse = (press: Press, input: LiasseInput) =>
  draw(press, titreLiasse(input), (file) =>
    drawLiassePages(file, formulaireOf(press, input.cerfa.formulaire), input),
  )

/** The funding agreement. */
export const drawAccord = (press: Press, input: AccordInput) =>
  draw(press, TITRE_ACCORD, (file) => drawAccordPages(file, input))

/** The letter that tells the training centre of a rupture. */
export const drawRupture = (press: Press, input: RuptureInput) =>
  draw(press, TITRE_RUPTURE, (file) => drawRupturePages(file, input))

/** The notification of a refusal. */
export const drawRefus = (press: Press, input: RefusInput) =>
  draw(press, TITRE_REFUS, (file) => drawRefusPages(file, input))

/** The receipt of what was deposited. */
export const drawRecepisse = (press: Press, input: RecepisseInput) =>
  draw(press, TITRE_RECEPISSE, (file) => drawRecepissePages(file, input))

/** All that was entered, with a place to sign for each party and a code that opens the dossier. */
export const drawRecap = (press: Press, input: RecapInput) =>
  draw(press, TITRE_RECAP, (file) => drawRecapPages(file, input))

/** The proof of what was signed on line: who, when, how, and what it is worth. */
export const drawPreuve = (press: Press, input: PreuveSignature) =>
  draw(press, TITRE_PREUVE, (file) => drawPreuvePages(file, input))
