import { normalizeSiret, siretValid } from '../../identifiants/siret.ts'
import { bloquant } from '../constat.ts'
import { given } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { RegleEmployeur } from './regle.ts'

/** The contract is carried out in an establishment of the enterprise. @source notice 51649#09, « L’employeur » */
export const etablissement: RegleEmployeur = ({ employeur }, { etablissements }) => {
  const siret = normalizeSiret(given(employeur.siret) ?? '')
  if (!siretValid(siret) || etablissements.includes(siret)) return []
  return [bloquant('siret_hors_entreprise', 'employeur.siret', MESSAGES.siretHorsEntreprise)]
}
