import type { EtatDossier } from '@mon-espace/domain/api'

/** How far a dossier of the demo has come. Days are counted back from today. */
export interface Etape {
  readonly etat: EtatDossier
  readonly combien: number
  /** Days since the first of them was entered; the next ones are a few days apart. */
  readonly depuis: number
  /** Days from the entry to the start of the contract. */
  readonly avantDebut: number
  /** What amends some of them, by their rank among them, and how far that has come. */
  readonly avenants?: Readonly<Record<number, SuiteAvenant>>
}

/** How far an amendment of the demo has come. */
export type SuiteAvenant = 'en_cours_instruction' | 'prise_en_charge_acceptee'

/** Forty apprenticeship contracts over every state: late and early ones, silence of more than twenty days, files just complete. */
export const ETAPES_DEMO: readonly Etape[] = [
  { etat: 'brouillon', combien: 8, depuis: 1, avantDebut: 30 },
  { etat: 'en_attente_pieces', combien: 8, depuis: 2, avantDebut: 10 },
  { etat: 'en_cours_instruction', combien: 8, depuis: 3, avantDebut: 9 },
  { etat: 'en_attente_pieces_complementaires', combien: 4, depuis: 9, avantDebut: 8 },
  {
    etat: 'prise_en_charge_acceptee',
    combien: 6,
    depuis: 35,
    avantDebut: 14,
    avenants: { 3: 'en_cours_instruction', 5: 'prise_en_charge_acceptee' },
  },
  { etat: 'prise_en_charge_refusee', combien: 2, depuis: 40, avantDebut: 14 },
  { etat: 'annule', combien: 2, depuis: 25, avantDebut: 20 },
  { etat: 'rompu', combien: 2, depuis: 120, avantDebut: 10 },
]

/** One dossier to make, in the order that mixes states: the first few already show several of them. */
export interface APlanifier {
  /** Kind of contract. */
  readonly type: string
  readonly etat: EtatDossier
  /** Days before today at which it was entered. */
  readonly ilYA: number
  readonly avantDebut: number
  /** Sections entered of a draft; by turns when left out. */
  readonly sections?: number
  /** Accepted by the silence of the OPCO, where silence accepts. */
  readonly tacite?: boolean
  /** How far what amends it has come. */
  readonly avenant?: SuiteAvenant | undefined
}

const autre = (
  etat: EtatDossier,
  ilYA: number,
  avantDebut: number,
  precisions: Pick<APlanifier, 'sections' | 'tacite'> = {},
): APlanifier => ({ type: 'professionnalisation', etat, ilYA, avantDebut, ...precisions })

/** Fifteen « contrats de professionnalisation » after them: drafts begun and ready, one whose last day of answer is today. */
const PLAN_PROFESSIONNALISATION: readonly APlanifier[] = [
  autre('brouillon', 2, 30, { sections: 2 }),
  autre('en_attente_pieces', 3, 10),
  autre('en_cours_instruction', 4, 9),
  autre('prise_en_charge_acceptee', 33, 14),
  autre('en_attente_pieces_complementaires', 10, 8),
  autre('prise_en_charge_acceptee', 38, 12, { tacite: true }),
  autre('en_cours_instruction', 21, 16),
  autre('brouillon', 5, 25, { sections: 5 }),
  autre('prise_en_charge_refusee', 44, 14),
  autre('en_attente_pieces', 9, 2),
  autre('en_attente_pieces_complementaires', 14, 12),
  autre('annule', 26, 20),
  autre('rompu', 118, 10),
  autre('brouillon', 9, 28, { sections: 4 }),
  autre('en_cours_instruction', 12, 10),
]

const ECART_JOURS = 4

/** The dossiers of the demo: of the first kind one state after the other in turn, then those of the second. */
export function planDemo(combien: number): APlanifier[] {
  const queues = ETAPES_DEMO.map((e) =>
    Array.from({ length: e.combien }, (_, i) => ({
      type: 'apprentissage',
      etat: e.etat,
      ilYA: e.depuis + i * ECART_JOURS,
      avantDebut: e.avantDebut,
      avenant: e.avenants?.[i],
    })),
  )
  const plan: APlanifier[] = []
  while (queues.some((q) => q.length > 0))
    for (const queue of queues) {
      const next = queue.shift()
      if (next) plan.push(next)
    }
  return [...plan, ...PLAN_PROFESSIONNALISATION].slice(0, combien)
}
