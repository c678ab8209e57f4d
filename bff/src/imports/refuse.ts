import { type Refus, refus } from '../http/refus.ts'

/** Refuses the file as a whole: nothing of it is imported. */
export const refusFichier = (code: string, message: string): Refus =>
  refus('fichier_refuse', { detail: message, erreurs: [{ chemin: 'fichier', code, message }] })
