import * as z from 'zod/mini'
import { code, texte } from './champs.ts'

/** A French postal address, as the Cerfa splits it; `codeInsee` is the commune's INSEE code (5 characters). */
export const Adresse = z.strictObject({
  numero: texte(),
  voie: texte(),
  complement: texte(),
  codePostal: code(),
  commune: texte(),
  codeInsee: code(),
})
export type Adresse = z.infer<typeof Adresse>
