import * as z from 'zod/mini'
import { Adresse } from './adresse.ts'
import { code, date, nombre, ouiNon, texte } from './champs.ts'

/** Where the training is given: the responsible CFA, or the main place when it is another one. */
export const LieuFormation = z.strictObject({
  denomination: texte(),
  uai: code(),
  siret: code(),
  adresse: Adresse,
})
export type LieuFormation = z.infer<typeof LieuFormation>

/** Screen 3, second half: the block FORMATION of Cerfa 10103*14. */
export const Formation = z.strictObject({
  cfaEntreprise: ouiNon(),
  cfa: LieuFormation,
  cfaEstLieuPrincipal: ouiNon(),
  lieu: z.nullable(LieuFormation),
  diplomeVise: code(),
  intitule: texte(),
  codeDiplome: code(),
  /** Digits only. */
  codeRncp: code(),
  dateDebut: date(),
  dateFinEpreuves: date(),
  dureeHeures: nombre(),
  heuresDistance: nombre(),
  attestationPieces: ouiNon(),
  faitA: texte(),
})
export type Formation = z.infer<typeof Formation>
