import type { Typefaces } from '../fonts/typefaces.ts'
import type { DocumentsOfficiels, Formulaire } from '../formulaires.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { drawCerfaPages, nomCerfa, titreCerfa } from './cerfa-10103-14/cerfa.ts'
import { type Imprime, printImprime } from './cerfa-10103-14/imprime.ts'
import type { CerfaInput } from './cerfa-10103-14/valeurs.ts'
import { imprimeOfficiel } from './cerfa-officiel/imprime-officiel.ts'
import { readModele } from './cerfa-officiel/modele.ts'
import { drawNoticePages, TITRE_NOTICE } from './notice/notice.ts'
import { drawNoticeOfficielle, readNoticeOfficielle } from './notice/notice-officielle.ts'

/** The form of apprenticeship. */
export interface FormulaireFa13 extends Formulaire {
  readonly imprime: Imprime
}

/** Prints our blank Cerfa FA 13, or opens the operator's, and its notice. @throws ModeleRefuse when one cannot serve */
export async function warmFa13(
  faces: Typefaces,
  { modele, notice }: DocumentsOfficiels,
): Promise<FormulaireFa13> {
  const imprime = modele ? imprimeOfficiel(await readModele(modele), faces) : printImprime(faces)
  const officielle = notice ? await readNoticeOfficielle(notice) : null
  return {
    titre: titreCerfa(imprime.edition),
    signet: nomCerfa(imprime.edition),
    imprime,
    titreNotice: TITRE_NOTICE,
    noticeOfficielle: officielle?.bytes ?? null,
    drawCerfa: (file: PdfFile, input: CerfaInput) => drawCerfaPages(file, imprime, input),
    drawNotice: (file) => (officielle ? drawNoticeOfficielle(file, officielle) : drawNoticePages(file)),
  }
}
