import { type AccordInput, drawAccordPages, TITRE_ACCORD } from './accord/accord.ts'
import { drawCerfaPages, titreCerfa } from './cerfa-10103-14/cerfa.ts'
import type { CerfaInput } from './cerfa-10103-14/contrat-imprime.ts'
import { type Imprime, printImprime } from './cerfa-10103-14/imprime.ts'
import { imprimeOfficiel } from './cerfa-officiel/imprime-officiel.ts'
import { readModele } from './cerfa-officiel/modele.ts'
import { type CourrierInput, drawCourrierPages, TITRE_COURRIER } from './courrier/courrier.ts'
import { type FontBytes, parseTypefaces, type Typefaces } from './fonts/typefaces.ts'
import { drawLiassePages, type LiasseInput, TITRE_LIASSE } from './liasse/liasse.ts'
import { drawNoticePages, TITRE_NOTICE } from './notice/notice.ts'
import { type NoticeOfficielle, readNoticeOfficielle } from './notice/notice-officielle.ts'
import { createPdfFile, type PdfFile } from './pdf/pdf-file.ts'
import { drawRecapPages, type RecapInput, TITRE_RECAP } from './recap/recap.ts'

/** Official files of the operator, as bytes, in place of what we draw. */
export interface DocumentsOfficiels {
  /** The blank Cerfa FA 13, an edition that we know: it is filled. */
  readonly modele?: Uint8Array | undefined
  /** Its notice: it is given as it is. */
  readonly notice?: Uint8Array | undefined
}

/** What is kept warm between documents: the parsed faces, the printed blank, the official notice when there is one. */
export interface Press {
  readonly faces: Typefaces
  readonly imprime: Imprime
  readonly notice: NoticeOfficielle | null
}

/**
 * Parses the fonts and prints the blank form, or opens the official one, once (some 50 ms).
 * @throws ModeleRefuse when an official file cannot serve
 */
export async function warmPress(
  fonts: FontBytes,
  { modele, notice }: DocumentsOfficiels = {},
): Promise<Press> {
  const faces = parseTypefaces(fonts)
  return {
    faces,
    imprime: modele ? imprimeOfficiel(await readModele(modele), faces) : printImprime(faces),
    notice: notice ? await readNoticeOfficielle(notice) : null,
  }
}

async function draw({ faces }: Press, title: string, pages: (file: PdfFile) => void): Promise<Uint8Array> {
  const file = createPdfFile(faces)
  pages(file)
  return file.finish(title)
}

/** The Cerfa FA 13 (10103*14): two pages, and an annex for what has no box. Takes any draft. */
export const drawCerfa = (press: Press, input: CerfaInput) =>
  draw(press, titreCerfa(press.imprime.edition), (file) => drawCerfaPages(file, press.imprime, input))

/** The cover letter to the desk of the OPCO. */
export const drawCourrier = (press: Press, input: CourrierInput) =>
  draw(press, TITRE_COURRIER, (file) => drawCourrierPages(file, input))

/** The notice, with the code lists; the operator's own, untouched, when there is one. */
export const drawNotice = async (press: Press) =>
  press.notice ? press.notice.bytes.slice() : draw(press, TITRE_NOTICE, drawNoticePages)

/** Letter, Cerfa and notice in one file with bookmarks. */
export const drawLiasse = (press: Press, input: LiasseInput) =>
  draw(press, TITRE_LIASSE, (file) => drawLiassePages(file, press, input))

/** The funding agreement. */
export const drawAccord = (press: Press, input: AccordInput) =>
  draw(press, TITRE_ACCORD, (file) => drawAccordPages(file, input))

/** All that was entered, with a place to sign for each party and a code that opens the dossier. */
export const drawRecap = (press: Press, input: RecapInput) =>
  draw(press, TITRE_RECAP, (file) => drawRecapPages(file, input))
