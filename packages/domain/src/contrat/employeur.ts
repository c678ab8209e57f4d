import * as z from 'zod/mini'
import { Adresse } from './adresse.ts'
import { code, nombre, ouiNon, texte } from './champs.ts'

/** Screen 1 « Données employeur »: the block EMPLOYEUR of Cerfa 10103*14. */
export const Employeur = z.strictObject({
  prive: ouiNon(),
  denomination: texte(),
  /** Establishment where the contract is carried out. */
  siret: code(),
  adresse: Adresse,
  telephone: texte(),
  courriel: texte(),
  typeEmployeur: code(),
  employeurSpecifique: code(),
  codeApe: code(),
  /** Employees of the whole enterprise, not of the establishment (notice 51649#09). */
  effectif: nombre(),
  codeIdcc: code(),
  /** Public employers only: voluntary adhesion to the unemployment insurance. */
  regimeAssuranceChomage: ouiNon(),
  /** Another address to write to; giving one sends a mail to the « service collecte ». */
  autreAdresse: z.nullable(Adresse),
})
export type Employeur = z.infer<typeof Employeur>
