import { cleanText, formatDate, formatPeriode } from '@mon-espace/domain'
import type { Contact, EcheanceDossier, Piece } from '@mon-espace/domain/api'
import type { ContratPresente } from '../contrat-presente.ts'
import { createFlow, type Flow } from '../flow/flow.ts'
import { bold, plain } from '../flow/rich-text.ts'
import { drawFacts, drawTable } from '../flow/table.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { citation, dateEnLettres, telephoneEspace } from '../text/format.ts'
import { drawExpediteur } from './expediteur.ts'
import { TEXTES_COURRIER as T } from './textes.ts'

/** What the cover letter says. The documents and dates are computed by the domain and given. */
export interface CourrierInput {
  readonly contrat: ContratPresente
  readonly numero: string | null
  readonly projet: boolean
  /** The desk it goes to; `contact` null where no desk is known, no line of `adresse` where the operator gave none. */
  readonly destinataire: {
    readonly organisme: string
    readonly adresse: readonly string[]
    readonly contact: Contact | null
  }
  readonly pieces: readonly Pick<Piece, 'libelle' | 'raison' | 'obligatoire' | 'echeance'>[]
  readonly echeances: readonly Pick<EcheanceDossier, 'libelle' | 'date'>[]
  /** Day of the letter, `YYYY-MM-DD`. */
  readonly date: string
}

/** Title of the document; it names nobody. */
export const TITRE_COURRIER = T.titre

/** Draws the cover letter to the desk of the OPCO on new pages of a file. */
export function drawCourrierPages(file: PdfFile, input: CourrierInput): void {
  const first = file.pageCount
  const flow = createFlow(file, T.pied(input.numero))
  drawParties(flow, input)
  drawObjet(flow, input)
  drawPieces(flow, input)
  drawFin(flow, input.contrat.employeur.denomination)
  if (input.projet) file.stamp('PROJET', first)
}

/** How much lower the recipient begins: where the window of an envelope is. Points. */
const DECALAGE = 44

function drawParties(flow: Flow, { contrat, destinataire, date }: CourrierInput): void {
  const { employeur, lieu } = contrat
  const top = flow.y
  drawExpediteur(flow, employeur)
  const under = flow.y
  flow.y = top - DECALAGE
  const right = { indent: 270, size: 9.5, after: 0 }
  flow.paragraph(destinataire.organisme, { ...right, style: 'bold' })
  for (const line of destinataire.adresse) flow.paragraph(line, right)
  if (destinataire.contact) {
    const { nom, telephone, courriel } = destinataire.contact
    flow.paragraph(`${T.destinataire} ${nom}`, right)
    flow.paragraph(T.assistant(telephoneEspace(telephone)), right)
    flow.paragraph(courriel, right)
  }
  flow.y = Math.min(under, flow.y)
  flow.space(8)
  flow.paragraph(T.faitA(lieu, dateEnLettres(date)), { indent: 270, after: 8 })
}

function drawObjet(flow: Flow, { contrat, numero }: CourrierInput): void {
  const { mots, personne, resume, centre, subrogation } = contrat
  flow.paragraph([bold(T.objet), plain(T.envoi(mots, personne))], { after: 2 })
  if (numero) flow.paragraph([bold(T.reference), plain(T.dossier(numero))], { after: 2 })
  flow.space(6)
  flow.paragraph(T.bonjour, { after: 8 })
  flow.paragraph(T.introduction(mots), { after: 8 })
  drawFacts(flow, [
    [mots.personne, personne],
    [T.formation, cleanText(resume.diplome ?? '')],
    [mots.centre?.titre ?? '', centre?.denomination ?? ''],
    [T.contrat, formatPeriode(resume.dateDebut, resume.dateFin)],
    [T.subrogation, subrogation && mots.centre ? T.directement(mots.centre.au) : ''],
  ])
}

function drawPieces(flow: Flow, { pieces, echeances, date }: CourrierInput): void {
  // A day that has passed is nothing to be kept to: ISO days sort as they come.
  const aVenir = echeances.filter((echeance) => echeance.date >= date)
  const demandees = pieces.filter(({ obligatoire }) => obligatoire)
  const facultatives = pieces.filter(({ obligatoire }) => !obligatoire)
  if (pieces.length > 0) flow.heading(T.pieces)
  if (demandees.length > 0) {
    drawTable(
      flow,
      [
        { title: T.piece, share: 0.3 },
        { title: T.raison, share: 0.53 },
        { title: T.echeance, share: 0.17 },
      ],
      demandees.map(({ libelle, raison, echeance }) => [
        [bold(cleanText(libelle))],
        citation(raison),
        echeance && echeance >= date ? formatDate(echeance) : T.desQuePossible,
      ]),
    )
  }
  if (facultatives.length > 0) {
    const noms = facultatives.map(({ libelle }) => cleanText(libelle)).join(T.separateur)
    flow.paragraph([bold(T.facultatifs), plain(noms)], { size: 9, after: 10 })
  }
  if (aVenir.length > 0) {
    flow.heading(T.echeances)
    flow.list(
      aVenir.map((echeance) =>
        T.auPlusTard(citation(cleanText(echeance.libelle)), dateEnLettres(echeance.date)),
      ),
    )
  }
}

function drawFin(flow: Flow, employeur: string): void {
  // The closing, the name and room to sign stay together.
  flow.keep(125)
  flow.space(2)
  flow.paragraph(T.disponible)
  flow.paragraph(T.salutations, { after: 14 })
  if (employeur !== '') flow.paragraph(T.pour(employeur), { indent: 270, after: 2, style: 'bold' })
  flow.paragraph(T.signature, { indent: 270, size: 9, color: [0.3, 0.32, 0.36] })
}
