import { cleanText, formatDate, formatEuros } from '@mon-espace/domain'
import type { PriseEnCharge } from '@mon-espace/domain/api'
import type { ContratImprime } from '../apprentissage/cerfa-10103-14/contrat-imprime.ts'
import { createFlow, type Flow } from '../flow/flow.ts'
import { bold, plain } from '../flow/rich-text.ts'
import { drawFacts, drawTable } from '../flow/table.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { lignesAdresse } from '../text/adresse.ts'
import { citation, dateEnLettres, nombre, siretEspace } from '../text/format.ts'
import { TEXTES_ACCORD as T } from './textes.ts'

/** What was granted. Every amount is computed by the domain and given. */
export interface AccordInput {
  readonly numero: string
  /** Day of the decision, `YYYY-MM-DD`. */
  readonly decideLe: string
  readonly organisme: string
  /** Name of the case officer, where the operator shows it. */
  readonly gestionnaire: string | null
  readonly contrat: ContratImprime
  readonly priseEnCharge: PriseEnCharge
  /** Conditions of the operator; ours where none is given. */
  readonly conditions?: readonly string[]
}

/** Title of the document; it names nobody. */
export const TITRE_ACCORD = T.titre

/** Draws the funding agreement on new pages of a file. */
export function drawAccordPages(file: PdfFile, input: AccordInput): void {
  const flow = createFlow(file, T.pied(input.numero))
  flow.title(T.titre)
  flow.paragraph(T.sousTitre, { size: 11, after: 10 })
  drawFacts(flow, [
    [T.dossier, input.numero],
    [T.decision, dateEnLettres(input.decideLe)],
    [T.organisme, input.organisme === T.organisme ? '' : cleanText(input.organisme)],
    [T.gestionnaire, cleanText(input.gestionnaire ?? '')],
  ])
  drawParties(flow, input.contrat)
  drawFormation(flow, input.contrat)
  drawMontants(flow, input)
  drawEcheancier(flow, input.priseEnCharge)
  flow.heading(T.conditions)
  flow.list(input.conditions ?? T.listeConditions, { size: 9.5 })
  drawExplications(flow, input.priseEnCharge)
  drawFin(flow, input)
}

/** Who grants, and when: the last lines of a decision. */
function drawFin(flow: Flow, { organisme, gestionnaire, decideLe }: AccordInput): void {
  flow.keep(70)
  flow.space(12)
  const right = { indent: 270, after: 1 }
  flow.paragraph(T.faitLe(dateEnLettres(decideLe)), right)
  flow.paragraph(T.pour(cleanText(organisme)), { ...right, style: 'bold' })
  if (gestionnaire) flow.paragraph(cleanText(gestionnaire), right)
}

function drawParties(flow: Flow, { employeur, apprenti, formation }: ContratImprime): void {
  flow.heading(T.parties)
  drawFacts(flow, [
    [T.employeur, cleanText(employeur?.denomination ?? '')],
    [T.siret, siretEspace(employeur?.siret)],
    [T.adresse, lignesAdresse(employeur?.adresse).join(', ')],
    [T.apprenti, cleanText(`${apprenti?.prenom ?? ''} ${apprenti?.nomNaissance ?? ''}`)],
    [T.cfa, cleanText(formation?.cfa?.denomination ?? '')],
    [T.siret, siretEspace(formation?.cfa?.siret)],
    [T.uai, cleanText(formation?.cfa?.uai ?? '')],
  ])
}

function drawFormation(flow: Flow, { formation, contrat }: ContratImprime): void {
  flow.heading(T.formation)
  const heures = formation?.dureeHeures
  const distance = formation?.heuresDistance
  drawFacts(flow, [
    [T.intitule, cleanText(formation?.intitule ?? '')],
    [T.rncp, cleanText(formation?.codeRncp ?? '')],
    [T.diplome, cleanText(formation?.codeDiplome ?? '')],
    [
      T.periodeFormation,
      T.duAu(dateEnLettres(formation?.dateDebut), dateEnLettres(formation?.dateFinEpreuves)),
    ],
    [
      T.heures,
      typeof heures === 'number' ? T.nombreHeures(nombre(heures), distance ? nombre(distance) : '') : '',
    ],
    [T.contrat, T.duAu(dateEnLettres(contrat?.dateDebutExecution), dateEnLettres(contrat?.dateFin))],
    [T.conclusion, dateEnLettres(contrat?.dateConclusion)],
  ])
}

function drawMontants(flow: Flow, { priseEnCharge, contrat }: AccordInput): void {
  flow.heading(T.montants)
  const participation = priseEnCharge.participationEmployeurCentimes
  drawFacts(flow, [
    [T.npec, montant(priseEnCharge.npecAnnuelCentimes)],
    [T.total, montant(priseEnCharge.montantTotalCentimes)],
    [T.participation, participation ? formatEuros(participation) : ''],
    [T.subrogation, contrat.contrat?.subrogation === false ? T.subrogationNon : T.subrogationOui],
    [T.referentiel, cleanText(priseEnCharge.versionReferentiel)],
  ])
}

function drawEcheancier(flow: Flow, { echeancier }: PriseEnCharge): void {
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

function drawExplications(flow: Flow, { explications }: PriseEnCharge): void {
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
