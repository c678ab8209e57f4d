import { cleanText, type Financement, formatDate, formatEuros } from '@mon-espace/domain'
import { createFlow, type Flow } from '../flow/flow.ts'
import { bold, plain } from '../flow/rich-text.ts'
import { drawFacts, drawTable } from '../flow/table.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { citation } from '../text/format.ts'
import { type DecisionInput, drawFin, drawTete } from './decision.ts'
import { TEXTES_ACCORD as T } from './textes.ts'

/** What was granted. Every amount is computed by the domain and given. */
export interface AccordInput extends DecisionInput {
  readonly priseEnCharge: Financement
  readonly conditions: readonly string[]
}

/** Title of the document; it names nobody. */
export const TITRE_ACCORD = T.titre

/** Draws the funding agreement on new pages of a file. */
export function drawAccordPages(file: PdfFile, input: AccordInput): void {
  const flow = createFlow(file, T.pied(input.numero))
  drawTete(flow, T.titre, input)
  if (input.tacite) flow.paragraph(T.silence, { size: 9.5, after: 6 })
  drawMontants(flow, input)
  drawEcheancier(flow, input.priseEnCharge)
  if (input.conditions.length > 0) {
    flow.heading(T.conditions)
    flow.list(input.conditions, { size: 9.5 })
  }
  drawExplications(flow, input.priseEnCharge)
  drawFin(flow, input)
}

function drawMontants(flow: Flow, { priseEnCharge, contrat: { mots, subrogation } }: AccordInput): void {
  flow.heading(T.montants)
  const participation = priseEnCharge.participationEmployeurCentimes
  const reglement = (au: string) => (subrogation === false ? T.subrogationNon : T.subrogationOui(au))
  drawFacts(flow, [
    [T.npec, montant(priseEnCharge.npecAnnuelCentimes)],
    [T.horaire, montant(priseEnCharge.montantHoraireCentimes ?? null)],
    [T.total, montant(priseEnCharge.montantTotalCentimes)],
    [T.participation, participation ? formatEuros(participation) : ''],
    [T.subrogation, mots.centre ? reglement(mots.centre.au) : ''],
    [T.referentiel, cleanText(priseEnCharge.versionReferentiel)],
  ])
}

function drawEcheancier(flow: Flow, { echeancier }: Financement): void {
  if (echeancier.length === 0) return
  // The schedule is read whole: on one page, under its heading.
  flow.heading(T.echeancier, 70 + 18 * (echeancier.length + 2))
  const total = echeancier.reduce((sum, { montantCentimes }) => sum + montantCentimes, 0)
  drawTable(
    flow,
    [
      { title: T.rang, share: 0.08 },
      { title: T.versement, share: 0.48 },
      { title: T.date, share: 0.22 },
      { title: T.montant, share: 0.22, align: 'right' },
    ],
    [
      ...echeancier.map(({ rang, libelle, date, montantCentimes }) => [
        String(rang),
        libelle,
        formatDate(date),
        formatEuros(montantCentimes),
      ]),
      ['', [bold(T.sommeEcheances)], '', [bold(formatEuros(total))]],
    ],
  )
}

function drawExplications(flow: Flow, { explications }: Financement): void {
  if (explications.length === 0) return
  flow.heading(T.explications)
  for (const { titre, texte, article } of explications) {
    flow.paragraph(
      [
        bold(`${cleanText(titre)}. `),
        plain(article ? T.article(cleanText(texte), citation(article)) : cleanText(texte)),
      ],
      { size: 9, after: 4 },
    )
  }
}

const montant = (centimes: number | null) => (centimes === null ? '' : formatEuros(centimes))
