import * as z from 'zod/mini'
import { Adresse } from './adresse.ts'
import { code, date, ouiNon, texte } from './champs.ts'

/** Asked for an apprentice who is a minor and not emancipated. */
export const RepresentantLegal = z.strictObject({
  nom: texte(),
  prenom: texte(),
  adresse: Adresse,
  courriel: texte(),
})
export type RepresentantLegal = z.infer<typeof RepresentantLegal>

/** Screen 2, first half: the block APPRENTI(E) of Cerfa 10103*14. */
export const Apprenti = z.strictObject({
  nomNaissance: texte(),
  nomUsage: texte(),
  prenom: texte(),
  /** 13 characters without the key; masked everywhere but in the call that reveals it. */
  nir: code(),
  sexe: code(),
  dateNaissance: date(),
  departementNaissance: code(),
  communeNaissance: texte(),
  nationalite: code(),
  regimeSocial: code(),
  adresse: Adresse,
  telephone: texte(),
  courriel: texte(),
  sportifHautNiveau: ouiNon(),
  rqth: ouiNon(),
  equivalenceJeunes: ouiNon(),
  extensionBoe: ouiNon(),
  projetCreation: ouiNon(),
  situationAvantContrat: code(),
  dernierDiplomePrepare: code(),
  derniereClasse: code(),
  intituleDernierDiplome: texte(),
  diplomePlusEleve: code(),
  emancipe: ouiNon(),
  representantLegal: z.nullable(RepresentantLegal),
})
export type Apprenti = z.infer<typeof Apprenti>
