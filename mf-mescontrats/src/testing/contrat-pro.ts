import type { Contrat } from '@mon-espace/domain/professionnalisation'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'

/** The example of the second kind: temporary work, nothing left to complete. */
export const contratPro = (): Contrat => structuredClone(CONTRAT_EXEMPLE)

/** The same as a CDD of an enterprise that is no agency: by the month, with one tutor. */
export function contratProCdd(): Contrat {
  const contrat = contratPro()
  contrat.employeur.codeIdcc = '1413'
  contrat.tuteurs.tuteurUtilisatrice = null
  Object.assign(contrat.contrat, { nature: 'cdd', entrepriseUtilisatrice: null })
  return contrat
}
