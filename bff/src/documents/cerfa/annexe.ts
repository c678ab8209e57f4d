import { createFlow, type Flow } from '../flow/flow.ts'
import { drawFacts, drawTable } from '../flow/table.ts'
import type { FormulaireInput } from '../formulaires.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import type { Forme } from './forme.ts'
import type { SansCase } from './pose.ts'
import { TEXTES_ANNEXE as T } from './textes.ts'

/** A label and what is said of it. */
export type Fait = readonly [libelle: string, texte: string]

/** What the annex of one form tells beside the answers that found no box. */
export interface Annexe {
  /** Whose contract it is. */
  readonly parties: readonly Fait[]
  /** What the form does not ask at all; null where there is nothing. */
  readonly complement: {
    readonly titre: string
    readonly faits: readonly Fait[]
    readonly note: string
  } | null
  /** Who signs. */
  readonly signataires: readonly string[]
}

/** An answer given outside the form. */
export interface Reponse {
  readonly libelle: string
  readonly texte: string
}

/** What the form could not take: answers longer than their box, answers that the edition does not ask for. */
export interface HorsFormulaire {
  readonly longues: readonly Reponse[]
  readonly sansCase: readonly Reponse[]
}

/** Answers that an older edition has no box for; a box « Non » left out says nothing. */
export function reponsesSansCase({ sansCase: connues }: Forme, sansCase: readonly SansCase[]): Reponse[] {
  return sansCase.flatMap(({ nom, valeur }) => {
    const libelle = connues.find(([connu]) => connu === nom)?.[1]
    return libelle ? [{ libelle, texte: valeur === true ? T.oui : valeur }] : []
  })
}

/** Draws on further pages what the form has no box for; nothing when there is nothing to say. */
export function drawAnnexe(
  file: PdfFile,
  forme: Forme,
  input: FormulaireInput,
  edition: string,
  { longues, sansCase }: HorsFormulaire,
): void {
  const { parties, complement, signataires } = forme.annexe(input)
  if (complement === null && longues.length === 0 && sansCase.length === 0) return
  const flow = createFlow(file, input.numero ? T.pied(forme.sigle, input.numero) : T.piedProjet(forme.sigle))
  flow.title(T.titre(forme.titre))
  flow.paragraph(T.objet(forme.sigle, edition), { after: 10 })
  drawFacts(flow, parties)
  if (complement !== null) {
    flow.heading(complement.titre)
    drawFacts(flow, complement.faits)
    flow.paragraph(complement.note, { size: 9 })
  }
  drawReponses(flow, T.sansCase(edition), T.reponse, sansCase)
  drawReponses(flow, T.valeursLongues, T.texteEntier, longues)
  flow.heading(T.titreSignatures, 130)
  drawTable(
    flow,
    signataires.map((title) => ({ title, share: 1 / signataires.length })),
    [signataires.map(() => '')],
    { rowHeight: 70 },
  )
}

function drawReponses(flow: Flow, titre: string, colonne: string, reponses: readonly Reponse[]): void {
  if (reponses.length === 0) return
  flow.heading(titre)
  drawTable(
    flow,
    [
      { title: T.case, share: 0.34 },
      { title: colonne, share: 0.66 },
    ],
    reponses.map(({ libelle, texte }) => [libelle, texte]),
  )
}
