import type { Parcours } from '../parcours.ts'
import { APPRENTISSAGE } from './apprentissage/parcours.ts'

/** How each kind of contract is entered, by the `type` of its dossiers; `parcoursOf` makes that of one without screens. */
export const PARCOURS: Map<string, Parcours> = new Map([[APPRENTISSAGE.dispositif.code, APPRENTISSAGE]])
