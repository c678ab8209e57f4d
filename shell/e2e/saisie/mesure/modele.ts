import type { Compte } from '../dactylo.ts'

/**
 * Seconds of each gesture, after the Keystroke-Level Model (Card, Moran and Newell, 1980): a typist of 40 words a minute,
 * a mouse, and a thought before each answer.
 */
export const GESTES = { touche: 0.28, clic: 1.3, trajet: 0.4, pensee: 1.35 } as const

/** Seconds to read a question and find its answer in one's papers, the first time; nothing more once one knows. */
export const LECTURE_PREMIERE_FOIS = 3

/** What a run takes, in seconds. */
export interface Duree {
  frappe: number
  pointage: number
  pensee: number
  lecture: number
  attente: number
  total: number
}

/** The time that somebody would take, by the model; the product's own waits are those of the run. */
export function estimate(compte: Compte, { premiereFois }: { premiereFois: boolean }): Duree {
  const frappe = compte.touches * GESTES.touche
  const pointage = compte.clics * GESTES.clic + compte.trajets * GESTES.trajet
  const pensee = compte.questions.size * GESTES.pensee
  const lecture = premiereFois ? compte.questions.size * LECTURE_PREMIERE_FOIS : 0
  const attente = compte.attente / 1000
  return { frappe, pointage, pensee, lecture, attente, total: frappe + pointage + pensee + lecture + attente }
}
