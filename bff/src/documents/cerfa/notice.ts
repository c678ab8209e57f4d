import type { ListeCodes } from '@mon-espace/domain'
import { createFlow, type Flow } from '../flow/flow.ts'
import { bold } from '../flow/rich-text.ts'
import { drawTable } from '../flow/table.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'

/** Figures that stand under a heading. */
export interface Tableau {
  readonly titre: string
  /** The first names the lines. */
  readonly colonnes: readonly string[]
  readonly lignes: readonly (readonly string[])[]
  readonly note: string
}

/** One heading of a notice: what to know, then the code lists that go with it. */
export interface Rubrique {
  readonly titre: string
  readonly points: readonly string[]
  /** Names of lists of the kind, each with the box it fills. */
  readonly listes: readonly (readonly [nom: string, titre: string])[]
  readonly tableau?: Tableau
}

/** What explains a form, as we say it. */
export interface Notice {
  readonly titre: string
  readonly sousTitre: string
  readonly introduction: string
  readonly pied: string
  readonly rubriques: readonly Rubrique[]
}

/** Draws a notice, with the code lists of its form, on new pages of a file. */
export function drawNoticePages(
  file: PdfFile,
  notice: Notice,
  listes: Readonly<Record<string, ListeCodes>>,
): void {
  const flow = createFlow(file, notice.pied)
  flow.title(notice.titre)
  flow.paragraph(notice.sousTitre, { size: 11, after: 8 })
  flow.paragraph(notice.introduction, { after: 4 })
  for (const rubrique of notice.rubriques) {
    flow.heading(rubrique.titre)
    flow.list(rubrique.points, { size: 9.5 })
    for (const [nom, titre] of rubrique.listes) {
      const liste = listes[nom]
      if (!liste) throw new Error(`no list ${nom}`)
      drawListe(flow, titre, liste)
    }
    if (rubrique.tableau) drawTableau(flow, rubrique.tableau)
  }
}

const CODE = 'Code'
const SIGNIFICATION = 'Signification'

function drawListe(flow: Flow, titre: string, { elements }: ListeCodes): void {
  drawTable(
    flow,
    [
      { title: CODE, share: 0.12 },
      { title: SIGNIFICATION, share: 0.88 },
    ],
    elements.map(({ code, libelle }) => [[bold(code)], libelle]),
    { size: 8.5, caption: titre },
  )
}

const PREMIERE = 0.24

function drawTableau(
  flow: Flow,
  { titre, colonnes: [premiere = '', ...autres], lignes, note }: Tableau,
): void {
  const share = (1 - PREMIERE) / autres.length
  drawTable(
    flow,
    [
      { title: premiere, share: PREMIERE },
      ...autres.map((title) => ({ title, share, align: 'right' as const })),
    ],
    lignes.map((ligne) => [...ligne]),
    { caption: titre },
  )
  flow.paragraph(note, { size: 8.5 })
}
