import { formatTaux, periodesCerfa } from '@mon-espace/domain'
import type {
  ContratImprime,
  PeriodeImprimee,
  RemunerationImprimee,
} from '../cerfa-10103-14/contrat-imprime.ts'
import { representantSigne } from '../cerfa-10103-14/representant.ts'
import { createFlow, type Flow, INK, MARGIN } from '../flow/flow.ts'
import { drawGrid } from '../flow/grid.ts'
import { drawFacts, drawTable } from '../flow/table.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { A4 } from '../pdf/pdf-file.ts'
import { drawQr } from '../pdf/qr.ts'
import { structNode } from '../pdf/structure.ts'
import { dateEnLettres } from '../text/format.ts'
import { contratRecap, remunerationRecap } from './contrat.ts'
import { formationRecap } from './formation.ts'
import { apprentiRecap, employeurRecap, maitresRecap } from './parties.ts'
import { jour, type RubriqueRecap } from './reponses.ts'
import { drawSignatures } from './signatures.ts'
import { TEXTES_RECAP as T } from './textes.ts'

/** What the recap for signature says. The NIR is printed as it is given: in clear or masked, the caller decides. */
export interface RecapInput {
  readonly contrat: ContratImprime
  /** Number of the dossier; null before validation. */
  readonly numero: string | null
  readonly projet: boolean
  readonly remuneration: RemunerationImprimee | null
  /** Address that opens the dossier; it holds no personal data. */
  readonly lien: string
  /** Day of the recap, `YYYY-MM-DD`. */
  readonly date: string
}

/** Title of the document; it names nobody. */
export const TITRE_RECAP = T.titre

/** Draws on new pages of a file all that was entered, then a place to sign for each party. */
export function drawRecapPages(file: PdfFile, input: RecapInput): void {
  const first = file.pageCount
  const flow = createFlow(file, T.pied(input.numero))
  drawEnTete(flow, input)
  const { employeur, apprenti, maitres, contrat, formation } = input.contrat
  drawRubrique(flow, employeurRecap(employeur ?? {}))
  drawRubrique(flow, apprentiRecap(apprenti ?? {}))
  drawRubrique(flow, maitresRecap(maitres ?? {}))
  drawRubrique(flow, contratRecap(contrat ?? {}))
  drawRubrique(flow, remunerationRecap(contrat ?? {}, input.remuneration?.salaireEmbaucheCentimes ?? null))
  drawPeriodes(flow, input.remuneration)
  drawRubrique(flow, formationRecap(formation ?? {}))
  drawSignatures(flow, input.contrat, representantSigne(input.contrat))
  if (input.projet) file.stamp('PROJET', first)
}

const QR = 84

function drawEnTete(flow: Flow, { numero, date, lien }: RecapInput): void {
  const top = flow.y
  const width = flow.width - QR - 24
  const node = structNode('H1', flow.section)
  flow.paragraph(T.titre, { size: 17, style: 'bold', after: 2, color: INK, width, node })
  flow.paragraph(T.sousTitre, { size: 11, after: 8, width })
  flow.paragraph(T.introduction, { size: 9.5, after: 8, width })
  drawFacts(flow, [
    [T.dossier, numero ?? T.sansNumero],
    [T.etabliLe, dateEnLettres(date)],
  ])
  const figure = structNode('Figure', flow.section, { alt: T.qrAlt(lien) })
  drawQr(flow.sheet, figure, lien, { x: A4.width - MARGIN - QR, y: top - QR - 2, size: QR })
  const font = flow.file.font('regular')
  const legende = structNode('P', flow.section)
  flow.sheet.text(legende, font, 7.5, A4.width - MARGIN - QR, top - QR - 13, T.qr, [0.3, 0.32, 0.36])
  flow.paragraph(
    [
      { text: T.lien, style: 'regular' },
      { text: lien, style: 'bold' },
    ],
    { size: 8.5, after: 2 },
  )
}

function drawRubrique(flow: Flow, { titre, groupes }: RubriqueRecap): void {
  flow.heading(titre, 90)
  const remplis = groupes.filter(({ faits }) => faits.some(([, valeur]) => valeur !== ''))
  if (remplis.length === 0) flow.paragraph(T.vide, { size: 9.5 })
  for (const { sousTitre, faits } of remplis) {
    drawGrid(flow, faits, sousTitre)
  }
}

function drawPeriodes(flow: Flow, remuneration: RemunerationImprimee | null): void {
  const periodes = remuneration?.periodes ?? []
  if (periodes.length === 0) return
  // In the order of the form, and no more of them than it holds.
  const lignes = periodesCerfa(periodes).flatMap((ligne) =>
    ligne.filter((one): one is PeriodeImprimee => one !== null),
  )
  drawTable(
    flow,
    [
      { title: T.annee, share: 0.22 },
      { title: T.du, share: 0.22 },
      { title: T.au, share: 0.22 },
      { title: T.taux, share: 0.34 },
    ],
    lignes.map(({ annee, debut, fin, taux, base }) => [
      T.rang(annee),
      jour(debut),
      jour(fin),
      `${formatTaux(taux)} du ${base}`,
    ]),
    { caption: T.remuneration },
  )
}
