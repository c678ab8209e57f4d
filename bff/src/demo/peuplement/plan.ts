import type { EtatDossier } from '@mon-espace/domain/api'
import type { APlanifier } from '../etapes.ts'

interface Part {
  readonly etat: EtatDossier
  /** How many of every hundred dossiers. */
  readonly surCent: number
  /** Days before today at which the youngest and the oldest were entered. */
  readonly ilYA: readonly [number, number]
  readonly avantDebut: number
}

/** A year of an OPCO's desk: most are decided, some wait, a few are late. */
const PARTS: readonly Part[] = [
  { etat: 'brouillon', surCent: 6, ilYA: [1, 30], avantDebut: 30 },
  { etat: 'en_attente_pieces', surCent: 14, ilYA: [2, 25], avantDebut: 10 },
  { etat: 'en_cours_instruction', surCent: 16, ilYA: [3, 24], avantDebut: 9 },
  { etat: 'en_attente_pieces_complementaires', surCent: 8, ilYA: [9, 40], avantDebut: 8 },
  { etat: 'prise_en_charge_acceptee', surCent: 40, ilYA: [35, 330], avantDebut: 14 },
  { etat: 'prise_en_charge_refusee', surCent: 6, ilYA: [40, 300], avantDebut: 14 },
  { etat: 'annule', surCent: 5, ilYA: [25, 250], avantDebut: 20 },
  { etat: 'rompu', surCent: 5, ilYA: [120, 330], avantDebut: 10 },
]

/** A turn of a hundred, the states mixed: whatever the number asked for, its first ones show them all. */
const TOUR: readonly Part[] = PARTS.flatMap((part) =>
  Array.from({ length: part.surCent }, (_, i) => ({ part, place: (i + 0.5) / part.surCent })),
)
  .sort((a, b) => a.place - b.place)
  .map(({ part }) => part)

/** Of four dossiers, one is of the second kind; another of each state at each turn. */
const UN_SUR = 4
/** Of the accepted ones of that kind, one in three was by silence. */
const TACITE_SUR = 3
/** Of that kind, those who wait for longer would all be accepted at once. */
const ATTENTE_MAX = 20

/** What the `i`-th dossier becomes, and when it was entered. */
export function etapeNo(i: number): APlanifier {
  const tour = Math.floor(i / TOUR.length)
  const { etat, ilYA, avantDebut } = TOUR[i % TOUR.length] as Part
  const [youngest, oldest] = ilYA
  const entered = youngest + ((i * 7 + tour * 3) % (oldest - youngest))
  if ((i + tour) % UN_SUR !== UN_SUR - 1) return { type: 'apprentissage', etat, avantDebut, ilYA: entered }
  return {
    type: 'professionnalisation',
    etat,
    avantDebut,
    ilYA: etat === 'en_cours_instruction' ? Math.min(entered, ATTENTE_MAX) : entered,
    tacite: etat === 'prise_en_charge_acceptee' && i % TACITE_SUR === 0,
  }
}
