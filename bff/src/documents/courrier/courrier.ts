import { cleanText, formatDateFr } from '@mon-espace/domain'
import type { Contact, EcheanceDossier, Piece } from '@mon-espace/domain/api'
import type { ContratImprime } from '../cerfa-10103-14/contrat-imprime.ts'
import { createFlow, type Flow } from '../flow/flow.ts'
import { bold, plain } from '../flow/rich-text.ts'
import { drawFacts, drawTable } from '../flow/table.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { lignesAdresse } from '../text/adresse.ts'
import { dateEnLettres, siretEspace, telephoneEspace } from '../text/format.ts'
import { TEXTES_COURRIER as T } from './textes.ts'

/** What the cover letter says. The documents and dates are computed by the domain and given. */
export interface CourrierInput {
  readonly contrat: ContratImprime
  readonly numero: string | null
  readonly projet: boolean
  /** The desk it goes to; `contact` null where no desk is known. */
  readonly destinataire: { readonly organisme: string; readonly contact: Contact | null }
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
  drawFin(flow)
  if (input.projet) file.stamp('PROJET', first)
}

function drawParties(flow: Flow, { contrat, destinataire, date }: CourrierInput): void {
  const { employeur } = contrat
  const small = { size: 9.5, after: 0 }
  flow.paragraph(employeur?.denomination ?? '', { size: 11, style: 'bold', after: 1 })
  for (const line of lignesAdresse(employeur?.adresse)) flow.paragraph(line, small)
  if (employeur?.siret) flow.paragraph(T.siret(siretEspace(employeur.siret)), small)
  if (employeur?.telephone) flow.paragraph(T.telephone(telephoneEspace(employeur.telephone)), small)
  if (employeur?.courriel) flow.paragraph(employeur.courriel, small)
  flow.space(2)
  const right = { indent: 270, size: 10, after: 1 }
  flow.paragraph(destinataire.organisme, { ...right, style: 'bold' })
  if (destinataire.contact) {
    const { nom, telephone, courriel } = destinataire.contact
    flow.paragraph(`${T.destinataire} ${nom}`, right)
    flow.paragraph(T.assistant, right)
    flow.paragraph(T.telephone(telephoneEspace(telephone)), right)
    flow.paragraph(courriel, right)
  }
  flow.space(10)
  const lieu = cleanText(contrat.formation?.faitA ?? employeur?.adresse?.commune ?? '')
  flow.paragraph(T.faitA(lieu, dateEnLettres(date)), { indent: 270, after: 12 })
}

function drawObjet(flow: Flow, { contrat, numero }: CourrierInput): void {
  const { apprenti, formation, contrat: donnees } = contrat
  const nom = cleanText(`${apprenti?.prenom ?? ''} ${apprenti?.nomNaissance ?? ''}`)
  flow.paragraph([bold(T.objet), plain(T.envoi(nom))], { after: 2 })
  if (numero) flow.paragraph([bold(T.reference), plain(T.dossier(numero))], { after: 2 })
  flow.space(6)
  flow.paragraph(T.bonjour, { after: 8 })
  flow.paragraph(T.introduction, { after: 8 })
  drawFacts(flow, [
    [T.apprenti, nom],
    [T.formation, cleanText(formation?.intitule ?? '')],
    [T.cfa, cleanText(formation?.cfa?.denomination ?? '')],
    [T.contrat, T.duAu(dateEnLettres(donnees?.dateDebutExecution), dateEnLettres(donnees?.dateFin))],
    [T.subrogation, donnees?.subrogation === true ? T.subrogationOui : ''],
  ])
}

function drawPieces(flow: Flow, { pieces, echeances }: CourrierInput): void {
  if (pieces.length > 0) {
    flow.heading(T.pieces)
    drawTable(
      flow,
      [
        { title: T.piece, share: 0.34 },
        { title: T.raison, share: 0.46 },
        { title: T.echeance, share: 0.2 },
      ],
      pieces.map(({ libelle, raison, obligatoire, echeance }) => [
        [bold(cleanText(libelle)), plain(obligatoire ? '' : T.facultatif)],
        raison,
        echeance ? formatDateFr(echeance) : T.desQuePossible,
      ]),
    )
  }
  if (echeances.length > 0) {
    flow.heading(T.echeances)
    flow.list(echeances.map(({ libelle, date }) => T.auPlusTard(cleanText(libelle), dateEnLettres(date))))
  }
}

function drawFin(flow: Flow): void {
  flow.keep(118)
  flow.space(2)
  flow.paragraph(T.disponible)
  flow.paragraph(T.salutations, { after: 14 })
  flow.paragraph(T.signature, { indent: 270, size: 9, color: [0.3, 0.32, 0.36] })
}
