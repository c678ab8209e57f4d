import { formatEuros, formatTaux, type PaieContrat } from '@mon-espace/domain'
import { createFlow, type Flow, INK, MARGIN } from '../flow/flow.ts'
import { drawGrid } from '../flow/grid.ts'
import { drawFacts, drawTable } from '../flow/table.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { A4 } from '../pdf/pdf-file.ts'
import { drawQr } from '../pdf/qr.ts'
import { structNode } from '../pdf/structure.ts'
import { capitalized, dateEnLettres } from '../text/format.ts'
import { jour, type RubriqueRecap } from './rubriques.ts'
import { drawSignatures, type Signataire } from './signatures.ts'
import { TEXTES_RECAP as T } from './textes.ts'

/** What the recap for signature says, of a contract of any kind. Secrets are printed as they are given: masked or not. */
export interface RecapInput {
  /** « contrat d’apprentissage » */
  readonly libelle: string
  /** The form that it goes with, « le Cerfa FA 13 »; null where it stands alone. */
  readonly leFormulaire: string | null
  readonly rubriques: readonly RubriqueRecap[]
  /** Who signs, in their order. */
  readonly signataires: readonly Signataire[]
  /** Number of the dossier; null before validation. */
  readonly numero: string | null
  readonly projet: boolean
  readonly remuneration: PaieContrat | null
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
  for (const rubrique of input.rubriques) drawRubrique(flow, rubrique)
  drawRemuneration(flow, input.remuneration)
  drawSignatures(flow, input.signataires)
  if (input.projet) file.stamp('PROJET', first)
}

const QR = 84

function drawEnTete(flow: Flow, { libelle, leFormulaire, numero, date, lien }: RecapInput): void {
  const top = flow.y
  const width = flow.width - QR - 24
  const node = structNode('H1', flow.section)
  flow.paragraph(T.titre, { size: 17, style: 'bold', after: 2, color: INK, width, node })
  flow.paragraph(capitalized(libelle), { size: 11, after: 8, width })
  flow.paragraph(T.introduction(leFormulaire), { size: 9.5, after: 8, width })
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
    drawGrid(flow, faits, sousTitre || undefined)
  }
}

function drawRemuneration(flow: Flow, paie: PaieContrat | null): void {
  if (!paie || paie.periodes.length === 0) return
  flow.heading(T.remuneration, 90)
  drawGrid(flow, [[T.salaire[paie.unite ?? 'mois'], formatEuros(paie.salaireEmbaucheCentimes)]])
  const parAnnee = paie.periodes.some(({ annee }) => annee !== undefined)
  drawTable(
    flow,
    [
      ...(parAnnee ? [{ title: T.annee, share: 0.22 }] : []),
      { title: T.du, share: parAnnee ? 0.22 : 0.33 },
      { title: T.au, share: parAnnee ? 0.22 : 0.33 },
      { title: T.taux, share: 0.34 },
    ],
    paie.periodes.map(({ annee, debut, fin, taux, base }) => [
      ...(annee === undefined ? [] : [T.rang(annee)]),
      jour(debut),
      jour(fin),
      `${formatTaux(taux)} du ${base}`,
    ]),
  )
}
