import { APPRENTISSAGE, controlerContrat, isNirMasque } from '@mon-espace/domain'
import { aujourdhui } from '../../dossiers/temps/aujourdhui.ts'
import type { Controler } from './controle-vivant.ts'

/**
 * The domain's rules, run in the page: all but those that need the server's reference data, and those of a NIR of which
 * only the mask is known here.
 */
export const createControler =
  (etablissements: readonly string[]): Controler =>
  (contrat) =>
    controlerContrat(APPRENTISSAGE, contrat, {
      aujourdhui: aujourdhui(),
      etablissements,
      nirMasque: isNirMasque(contrat.apprenti.nir ?? ''),
    })
