import { cleanText, formatPeriode } from '@mon-espace/domain'
import type { ContratPresente } from '../contrat-presente.ts'
import type { Flow } from '../flow/flow.ts'
import { drawFacts } from '../flow/table.ts'
import { lignesAdresse } from '../text/adresse.ts'
import { capitalized, dateEnLettres, siretEspace } from '../text/format.ts'
import { TEXTES_DECISION as T } from './textes.ts'

/** What every decision says: of which dossier, who took it, when. */
export interface DecisionInput {
  readonly numero: string
  /** Number the contract is deposited under, where it was given: amendments name it. */
  readonly numeroDepot?: string | null
  /** Day of the decision, `YYYY-MM-DD`. */
  readonly decideLe: string
  readonly organisme: string
  /** True where silence decided. */
  readonly tacite?: boolean
  /** Name of the case officer, where the operator shows it. */
  readonly gestionnaire: string | null
  readonly contrat: ContratPresente
}

/** Title, dossier, day, who decided, then the parties and the training. */
export function drawTete(flow: Flow, titre: string, input: DecisionInput): void {
  flow.title(titre)
  flow.paragraph(capitalized(input.contrat.libelle), { size: 11, after: 10 })
  drawFacts(flow, [
    [T.dossier, input.numero],
    [T.depot, input.numeroDepot ?? ''],
    [input.tacite ? T.tacite : T.decision, dateEnLettres(input.decideLe)],
    [T.organisme, input.organisme === T.organisme ? '' : cleanText(input.organisme)],
    [T.gestionnaire, cleanText(input.gestionnaire ?? '')],
  ])
  drawParties(flow, input.contrat)
  drawFormation(flow, input.contrat)
}

/** Who employs, who is employed, who trains. */
function drawParties(flow: Flow, { mots, employeur, personne, centre }: ContratPresente): void {
  flow.heading(T.parties)
  drawFacts(flow, [
    [T.employeur, employeur.denomination],
    [T.siret, siretEspace(employeur.siret)],
    [T.adresse, lignesAdresse(employeur.adresse).join(', ')],
    [mots.personne, personne],
    [mots.centre?.titre ?? '', centre?.denomination ?? ''],
    [T.siret, siretEspace(centre?.siret)],
    [T.uai, centre?.uai ?? ''],
  ])
}

function drawFormation(flow: Flow, { centre, formation, resume }: ContratPresente): void {
  flow.heading(centre ? T.formation : T.contrat)
  drawFacts(flow, [
    [T.intitule, cleanText(resume.diplome ?? '')],
    [T.rncp, cleanText(resume.codeRncp ?? '')],
    [T.diplome, cleanText(resume.codeDiplome ?? '')],
    ...formation,
    [T.contrat, formatPeriode(resume.dateDebut, resume.dateFin)],
    [T.conclusion, dateEnLettres(resume.dateConclusion)],
  ])
}

/** Who grants, and when: the last lines of a decision. */
export function drawFin(flow: Flow, { organisme, gestionnaire, decideLe }: DecisionInput): void {
  flow.keep(70)
  flow.space(12)
  const right = { indent: 270, after: 1 }
  flow.paragraph(T.faitLe(dateEnLettres(decideLe)), right)
  flow.paragraph(T.pour(cleanText(organisme)), { ...right, style: 'bold' })
  if (gestionnaire) flow.paragraph(cleanText(gestionnaire), right)
}
