import * as z from 'zod/mini'
import { code, date, ouiNon, texte } from './champs.ts'

/** A « maître d'apprentissage », picked among the known employees (`salarieId`) or created. */
export const Maitre = z.strictObject({
  salarieId: texte(),
  nomNaissance: texte(),
  prenom: texte(),
  dateNaissance: date(),
  courriel: texte(),
  emploi: texte(),
  diplome: texte(),
  niveauDiplome: code(),
})
export type Maitre = z.infer<typeof Maitre>

/** Screen 2, second half: the block MAÎTRE(S) D'APPRENTISSAGE of Cerfa 10103*14. */
export const Maitres = z.strictObject({
  maitre1: Maitre,
  maitre2: z.nullable(Maitre),
  /** « L'employeur atteste sur l'honneur que le maître d'apprentissage répond à l'ensemble des critères d'éligibilité ». */
  attestationEligibilite: ouiNon(),
})
export type Maitres = z.infer<typeof Maitres>
