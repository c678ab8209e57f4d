import type { EtatDossier } from '../dossiers/etats.ts'

/**
 * Each of our states in the words of the exchange: the first is what we say, all of them are what we read. A contract that is
 * paid off (SOLDE) is for us one that is funded.
 */
const ETATS = {
  brouillon: ['BROUILLON'],
  en_attente_pieces: ['TRANSMIS'],
  en_cours_instruction: ['EN_COURS_INSTRUCTION'],
  en_attente_pieces_complementaires: ['INCOMPLET'],
  prise_en_charge_acceptee: ['ENGAGE', 'SOLDE'],
  prise_en_charge_refusee: ['REFUSE'],
  annule: ['ANNULE'],
  rompu: ['RUPTURE', 'RUPTU', 'RUTPURE'],
} as const satisfies Readonly<Record<EtatDossier, readonly [string, ...string[]]>>

/** A state of the exchange, as it is said or read. */
export type EtatEchange = (typeof ETATS)[EtatDossier][number]

const entrees = Object.entries(ETATS) as [EtatDossier, readonly [EtatEchange, ...EtatEchange[]]][]

/** Every word that is read. */
export const ETATS_ECHANGE: readonly EtatEchange[] = entrees.flatMap(([, mots]) => mots)

/** What the exchange is told of a state. */
export const toEtatEchange = (etat: EtatDossier): EtatEchange => ETATS[etat][0]

/** Our state of a word of the exchange; null for one that is none. */
export const fromEtatEchange = (mot: string): EtatDossier | null =>
  entrees.find(([, mots]) => mots.some((one) => one === mot))?.[0] ?? null
