import type { Typefaces } from '../fonts/typefaces.ts'
import type { Formulaire, Officiels } from '../formulaires.ts'
import { drawCerfaPages } from './cerfa.ts'
import { type Forme, nomCerfa, titreCerfa } from './forme.ts'
import { type Imprime, printImprime } from './imprime.ts'
import { drawNoticePages } from './notice.ts'
import { imprimeOfficiel } from './officiel/imprime-officiel.ts'
import { drawNoticeOfficielle } from './officiel/notice-officielle.ts'

/** A form whose blank stands ready under what will fill it. */
export interface FormulaireCerfa extends Formulaire {
  readonly imprime: Imprime
}

/** Prints our blank of a form, or takes the operator's, and its notice. */
export function warmCerfa(forme: Forme, faces: Typefaces, { modeles, notices }: Officiels): FormulaireCerfa {
  const modele = modeles.find(({ carte }) => forme.cartes.includes(carte))
  const notice = notices.get(forme.edition.numero)
  const imprime = modele ? imprimeOfficiel(modele, faces, forme.edition) : printImprime(faces, forme.edition)
  const signet = nomCerfa(forme, imprime.edition)
  return {
    titre: titreCerfa(forme, imprime.edition),
    signet,
    imprime,
    titreNotice: forme.notice.titre,
    noticeOfficielle: notice?.bytes ?? null,
    drawCerfa: (file, input) => drawCerfaPages(file, forme, imprime, input),
    drawNotice: (file) =>
      notice ? drawNoticeOfficielle(file, notice) : drawNoticePages(file, forme.notice, forme.listes),
  }
}
