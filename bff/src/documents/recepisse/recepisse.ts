import { cleanText, formatPeriode } from '@mon-espace/domain'
import type { EcheanceDossier } from '@mon-espace/domain/api'
import type { ContratPresente } from '../contrat-presente.ts'
import { createFlow } from '../flow/flow.ts'
import { drawFacts, drawTable } from '../flow/table.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { capitalized, citation, dateEnLettres, momentEnLettres, siretEspace } from '../text/format.ts'
import { TEXTES_RECEPISSE as T } from './textes.ts'

/** What was received of a dossier, and when. */
export interface RecepisseInput {
  readonly numero: string
  readonly organisme: string
  readonly contrat: ContratPresente
  readonly recus: readonly {
    readonly libelle: string
    readonly n: number
    /** Instant, ISO 8601. */
    readonly deposeLe: string
    readonly sha256: string
  }[]
  /** Labels of the required documents that are still to come. */
  readonly manquants: readonly string[]
  readonly echeances: readonly Pick<EcheanceDossier, 'libelle' | 'date'>[]
  /** Instant of the receipt, ISO 8601. */
  readonly le: string
}

/** Title of the document; it names nobody. */
export const TITRE_RECEPISSE = T.titre

/** Draws the receipt of what was deposited on new pages of a file. */
export function drawRecepissePages(file: PdfFile, input: RecepisseInput): void {
  const { contrat, recus, manquants } = input
  const flow = createFlow(file, T.pied(input.numero))
  flow.title(T.titre)
  flow.paragraph(capitalized(contrat.libelle), { size: 11, after: 10 })
  drawFacts(flow, [
    [T.dossier, input.numero],
    [T.organisme, input.organisme === T.organisme ? '' : cleanText(input.organisme)],
    [T.employeur, contrat.employeur.denomination],
    [T.siret, siretEspace(contrat.employeur.siret)],
    [contrat.mots.personne, contrat.personne],
    [T.contrat, formatPeriode(contrat.resume.dateDebut, contrat.resume.dateFin)],
  ])
  flow.heading(T.recus)
  drawTable(
    flow,
    [
      { title: T.piece, share: 0.3 },
      { title: T.recu, share: 0.28 },
      { title: T.empreinte, share: 0.42 },
    ],
    recus.map(({ libelle, n, deposeLe, sha256 }) => [
      T.version(cleanText(libelle), n),
      momentEnLettres(deposeLe),
      sha256.replace(/.{32}(?=.)/g, '$& '),
    ]),
    { size: 8.5 },
  )
  if (manquants.length > 0) {
    flow.heading(T.manquants)
    flow.list(manquants.map(cleanText))
    flow.paragraph(T.incomplet)
  } else {
    const dernier = recus.reduce((last, { deposeLe }) => (deposeLe > last ? deposeLe : last), '')
    flow.space(6)
    flow.paragraph(T.complet(momentEnLettres(dernier)))
    flow.list(
      input.echeances.map(({ libelle, date }) => `${citation(libelle)}\u00a0: ${dateEnLettres(date)}`),
    )
  }
  flow.paragraph(T.valeur, { size: 9.5 })
  flow.paragraph(T.etabli(momentEnLettres(input.le)), { size: 9.5 })
}
