import { type AccordInput, drawAccordPages, TITRE_ACCORD } from './accord/accord.ts'
import { drawCerfaPages, TITRE_CERFA } from './cerfa-10103-14/cerfa.ts'
import type { CerfaInput } from './cerfa-10103-14/contrat-imprime.ts'
import { type Imprime, printImprime } from './cerfa-10103-14/imprime.ts'
import { type CourrierInput, drawCourrierPages, TITRE_COURRIER } from './courrier/courrier.ts'
import { type FontBytes, parseTypefaces, type Typefaces } from './fonts/typefaces.ts'
import { drawLiassePages, type LiasseInput, TITRE_LIASSE } from './liasse/liasse.ts'
import { drawNoticePages, TITRE_NOTICE } from './notice/notice.ts'
import { createPdfFile, type PdfFile } from './pdf/pdf-file.ts'

/** What is kept warm between documents: the parsed faces and the printed blank. */
export interface Press {
  readonly faces: Typefaces
  readonly imprime: Imprime
}

/** Parses the fonts and prints the blank form, once (some 50 ms). */
export function warmPress(fonts: FontBytes): Press {
  const faces = parseTypefaces(fonts)
  return { faces, imprime: printImprime(faces) }
}

async function draw({ faces }: Press, title: string, pages: (file: PdfFile) => void): Promise<Uint8Array> {
  const file = createPdfFile(faces)
  pages(file)
  return file.finish(title)
}

/** The Cerfa FA 13 (10103*14): two pages, and an annex for what has no box. Takes any draft. */
export const drawCerfa = (press: Press, input: CerfaInput) =>
  draw(press, TITRE_CERFA, (file) => drawCerfaPages(file, press.imprime, input))

/** The cover letter to the desk of the OPCO. */
export const drawCourrier = (press: Press, input: CourrierInput) =>
  draw(press, TITRE_COURRIER, (file) => drawCourrierPages(file, input))

/** The notice, with the code lists. */
export const drawNotice = (press: Press) => draw(press, TITRE_NOTICE, drawNoticePages)

/** Letter, Cerfa and notice in one file with bookmarks. */
export const drawLiasse = (press: Press, input: LiasseInput) =>
  draw(press, TITRE_LIASSE, (file) => drawLiassePages(file, press.imprime, input))

/** The funding agreement. */
export const drawAccord = (press: Press, input: AccordInput) =>
  draw(press, TITRE_ACCORD, (file) => drawAccordPages(file, input))
