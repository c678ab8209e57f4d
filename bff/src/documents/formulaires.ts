import { drawCerfaPages, titreCerfa } from './apprentissage/cerfa-10103-14/cerfa.ts'
import type { CerfaInput } from './apprentissage/cerfa-10103-14/contrat-imprime.ts'
import { type Imprime, printImprime } from './apprentissage/cerfa-10103-14/imprime.ts'
import { imprimeOfficiel } from './apprentissage/cerfa-officiel/imprime-officiel.ts'
import { readModele } from './apprentissage/cerfa-officiel/modele.ts'
import { drawNoticePages, TITRE_NOTICE } from './apprentissage/notice/notice.ts'
import {
  drawNoticeOfficielle,
  type NoticeOfficielle,
  readNoticeOfficielle,
} from './apprentissage/notice/notice-officielle.ts'
import type { Typefaces } from './fonts/typefaces.ts'
import type { PdfFile } from './pdf/pdf-file.ts'

/** Official files of the operator, as bytes, in place of what we draw. */
export interface DocumentsOfficiels {
  /** The blank Cerfa FA 13, an edition that we know: it is filled. */
  readonly modele?: Uint8Array | undefined
  /** Its notice: it is given as it is. */
  readonly notice?: Uint8Array | undefined
}

/** A form and its notice, ready to be drawn. */
export interface Formulaire {
  readonly titre: string
  /** Its edition, as bookmarks tell it. */
  readonly edition: string
  readonly imprime: Imprime
  readonly titreNotice: string
  /** The operator's own notice, where there is one. */
  readonly noticeOfficielle: NoticeOfficielle | null
  drawCerfa(file: PdfFile, input: CerfaInput): void
  drawNotice(file: PdfFile): void
}

async function warmFa13(faces: Typefaces, { modele, notice }: DocumentsOfficiels): Promise<Formulaire> {
  const imprime = modele ? imprimeOfficiel(await readModele(modele), faces) : printImprime(faces)
  const officielle = notice ? await readNoticeOfficielle(notice) : null
  return {
    titre: titreCerfa(imprime.edition),
    edition: imprime.edition,
    imprime,
    titreNotice: TITRE_NOTICE,
    noticeOfficielle: officielle,
    drawCerfa: (file, input) => drawCerfaPages(file, imprime, input),
    drawNotice: (file) => (officielle ? drawNoticeOfficielle(file, officielle) : drawNoticePages(file)),
  }
}

/** What draws each form, by the name that a dossier keeps of the one it was entered on: a form is a line here. */
const FORMULAIRES = new Map([['10103*14', warmFa13]])

/** The forms that can be drawn. */
export const NOMS_FORMULAIRES: readonly string[] = [...FORMULAIRES.keys()]

/**
 * Prints the blank forms, or opens the official ones, once (some 50 ms).
 * @throws ModeleRefuse when an official file cannot serve
 */
export async function warmFormulaires(
  faces: Typefaces,
  officiels: DocumentsOfficiels,
): Promise<ReadonlyMap<string, Formulaire>> {
  const chauds = [...FORMULAIRES].map(async ([nom, warm]) => [nom, await warm(faces, officiels)] as const)
  return new Map(await Promise.all(chauds))
}
