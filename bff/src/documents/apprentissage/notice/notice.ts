import { formatTaux, GRILLE_2019, LISTES_CERFA, type ListeCodes, tauxOf } from '@mon-espace/domain'
import { createFlow, type Flow } from '../../flow/flow.ts'
import { bold } from '../../flow/rich-text.ts'
import { drawTable } from '../../flow/table.ts'
import type { PdfFile } from '../../pdf/pdf-file.ts'
import { type Rubrique, TEXTES_NOTICE as T } from './textes.ts'

/** Title of the document. */
export const TITRE_NOTICE = T.titre

/** Draws the notice of the form, with every code list of the domain, on new pages of a file. */
export function drawNoticePages(file: PdfFile): void {
  const flow = createFlow(file, T.pied)
  flow.title(T.titre)
  flow.paragraph(T.sousTitre, { size: 11, after: 8 })
  flow.paragraph(T.introduction, { after: 4 })
  for (const rubrique of T.rubriques) drawRubrique(flow, rubrique)
}

function drawRubrique(flow: Flow, { titre, points, listes, grille }: Rubrique): void {
  flow.heading(titre)
  flow.list(points, { size: 9.5 })
  for (const [nom, heading] of listes) {
    const liste = LISTES_CERFA[nom]
    if (liste) drawListe(flow, heading, liste)
  }
  if (grille) drawGrille(flow)
}

function drawListe(flow: Flow, titre: string, { elements }: ListeCodes): void {
  drawTable(
    flow,
    [
      { title: T.code, share: 0.12 },
      { title: T.signification, share: 0.88 },
    ],
    elements.map(({ code, libelle }) => [[bold(code)], libelle]),
    { size: 8.5, caption: titre },
  )
}

function drawGrille(flow: Flow): void {
  drawTable(
    flow,
    [
      { title: T.annee, share: 0.24 },
      ...GRILLE_2019.map(({ libelle }) => ({ title: libelle, share: 0.19, align: 'right' as const })),
    ],
    T.annees.map((annee, i) => [
      annee,
      ...GRILLE_2019.map(
        (tranche) => formatTaux(tauxOf(tranche, i + 1)) + (tranche.smcPossible ? T.etoile : ''),
      ),
    ]),
    { caption: T.grille },
  )
  flow.paragraph(T.noteGrille, { size: 8.5 })
}
