import { cleanText, formatPeriode, type Rupture, tellAuteurRupture } from '@mon-espace/domain'
import type { ContratPresente } from '../contrat-presente.ts'
import { drawExpediteur } from '../courrier/expediteur.ts'
import { createFlow } from '../flow/flow.ts'
import { bold, plain } from '../flow/rich-text.ts'
import { drawFacts } from '../flow/table.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { lignesAdresse } from '../text/adresse.ts'
import { dateEnLettres } from '../text/format.ts'
import { TEXTES_RUPTURE as T } from './textes.ts'

/** What the letter says of the contract and of its end. */
export interface RuptureInput {
  readonly contrat: ContratPresente
  readonly numero: string
  readonly numeroDepot: string | null
  readonly rupture: Omit<Rupture, 'motif'>
}

/** Title of the document; it names nobody. */
export const TITRE_RUPTURE = T.titre

/**
 * Draws the letter by which the employer tells the training centre of a rupture, on new pages of a file. Why it came is
 * for the parties: it is not told.
 * @source art. R6222-21 C. trav.
 */
export function drawRupturePages(
  file: PdfFile,
  { contrat, numero, numeroDepot, rupture }: RuptureInput,
): void {
  const flow = createFlow(file, T.pied(numero))
  const { mots, personne, resume, employeur, centre } = contrat
  drawExpediteur(flow, employeur)
  flow.space(14)
  const right = { indent: 270, size: 9.5, after: 0 }
  flow.paragraph(T.organisme, right)
  const nom = centre?.denomination ?? cleanText(resume.cfa ?? '')
  if (nom) flow.paragraph(nom, { ...right, style: 'bold' })
  for (const line of centre ? lignesAdresse(centre.adresse) : []) flow.paragraph(line, right)
  flow.space(24)
  flow.paragraph([bold(T.objet), plain(T.notification(mots.du, personne))], { after: 8 })
  flow.paragraph(T.bonjour, { after: 8 })
  flow.paragraph(T.corps(mots.du, dateEnLettres(rupture.date)), { after: 10 })
  drawFacts(flow, [
    [mots.personne, personne],
    [T.formation, cleanText(resume.diplome ?? '')],
    [T.contrat, formatPeriode(resume.dateDebut, resume.dateFin)],
    [T.conclusion, dateEnLettres(resume.dateConclusion)],
    [T.dossier, numero],
    [T.depot, numeroDepot ?? ''],
    [T.fin, dateEnLettres(rupture.date)],
    [T.auteur, tellAuteurRupture(rupture.auteur, mots.deLaPersonne)],
    [T.jours, rupture.joursEnEntreprise === null ? '' : String(rupture.joursEnEntreprise)],
  ])
  flow.keep(125)
  flow.space(8)
  flow.paragraph(T.salutations, { after: 14 })
  if (employeur.denomination)
    flow.paragraph(T.pour(employeur.denomination), { ...right, style: 'bold', after: 2 })
  flow.paragraph(T.signature, { indent: 270, size: 9, color: [0.3, 0.32, 0.36] })
}
