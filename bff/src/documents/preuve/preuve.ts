import { cleanText, QUALITES_SIGNATAIRES, type RoleSignataire } from '@mon-espace/domain'
import { createFlow, type Flow } from '../flow/flow.ts'
import { drawFacts } from '../flow/table.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { momentEnLettres } from '../text/format.ts'
import { TEXTES_PREUVE as T } from './textes.ts'

/** What one person did, and what shows it. Instants in ISO 8601; digests in hexadecimal. */
export interface ActePreuve {
  readonly role: RoleSignataire
  readonly nom: string
  /** When it was signed. */
  readonly le: string
  /** Address that the code was sent to. */
  readonly courriel: string
  readonly vuLe: string
  readonly codeEnvoyeLe: string
  readonly codeVerifieLe: string
  readonly horodatee: boolean
  readonly sha256Avant: string
  readonly sha256Apres: string
  /** The words that were ticked, as they stood then. */
  readonly consentement: string
  /** Digest of the act in the chained journal of the dossier. */
  readonly empreinteActe: string
}

/** A signed document, and what it was signed with. */
export interface DocumentProuve {
  /** What it is, « Cerfa FA 13 n° 10103*14 ». */
  readonly document: string
  /** In the order in which they signed. */
  readonly actes: readonly ActePreuve[]
}

/** What the documents of a dossier were signed with. */
export interface PreuveSignature {
  readonly numero: string
  readonly organisme: string
  readonly documents: readonly DocumentProuve[]
  /** Instant of the proof. */
  readonly le: string
}

/** Title of the document; it names nobody. */
export const TITRE_PREUVE = T.titre

/** Draws the proof of a signature on new pages of a file. */
export function drawPreuvePages(file: PdfFile, preuve: PreuveSignature): void {
  const { numero, organisme, documents, le } = preuve
  const flow = createFlow(file, T.pied(numero))
  flow.title(T.titre)
  drawFacts(flow, [
    [T.dossier, numero],
    [T.organisme, cleanText(organisme)],
  ])
  flow.paragraph(T.heure, { size: 9.5 })
  for (const document of documents) drawDocument(flow, document)
  flow.heading(T.valeur, 120)
  for (const texte of T.valeurTextes) flow.paragraph(texte, { size: 9.5 })
  flow.paragraph(T.journal, { size: 9.5 })
  flow.paragraph(T.etabli(momentEnLettres(le)), { size: 9.5 })
}

/** Room for the title of a document, what it is, and its first signature. */
const HAUTEUR_DOCUMENT = 330

function drawDocument(flow: Flow, { document, actes }: DocumentProuve): void {
  flow.heading(cleanText(document), HAUTEUR_DOCUMENT)
  drawFacts(flow, [
    [T.document, cleanText(document)],
    [T.avant, enDeux(actes[0]?.sha256Avant ?? '')],
    [T.apres, enDeux(actes.at(-1)?.sha256Apres ?? '')],
  ])
  for (const acte of actes) drawActe(flow, acte)
}

/** Room for the facts of one person, so that they stand on one page. */
const HAUTEUR_ACTE = 230

function drawActe(flow: Flow, acte: ActePreuve): void {
  flow.heading(cleanText(acte.nom), HAUTEUR_ACTE)
  drawFacts(flow, [
    [T.qualite, QUALITES_SIGNATAIRES[acte.role]],
    [T.adresse, cleanText(acte.courriel)],
    [T.lu, aLaSeconde(acte.vuLe)],
    [T.codeEnvoye, aLaSeconde(acte.codeEnvoyeLe)],
    [T.codeVerifie, aLaSeconde(acte.codeVerifieLe)],
    [T.signe, aLaSeconde(acte.le)],
    [T.horodate, acte.horodatee ? T.horodatee : T.nonHorodatee],
    [T.consentement, cleanText(acte.consentement)],
    [T.empreinteAvant, enDeux(acte.sha256Avant)],
    [T.empreinteApres, enDeux(acte.sha256Apres)],
    [T.empreinteActe, enDeux(acte.empreinteActe)],
  ])
}

/** A digest in two pieces, between which a line may break. */
const enDeux = (sha256: string) => sha256.replace(/.{32}(?=.)/, '$& ')

/** « 29 novembre 2026 à 11 h 02 min 51 s » */
const aLaSeconde = (instant: string) =>
  T.secondes(momentEnLettres(instant), String(new Date(instant).getUTCSeconds()).padStart(2, '0'))
