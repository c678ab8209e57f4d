import type { Contrat } from '@mon-espace/domain'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'

/** The example contract for an adult in a fixed-term mode: nothing left to complete. */
export function contratComplet(): Contrat {
  const contrat = structuredClone(CONTRAT_EXEMPLE)
  Object.assign(contrat.employeur, { employeurSpecifique: '0', codeIdcc: '1413' })
  Object.assign(contrat.apprenti, {
    nomNaissance: 'Ørsted',
    prenom: 'Nora',
    nir: '2060369123456',
    dateNaissance: '2006-03-09',
    departementNaissance: '69',
    communeNaissance: 'Lyon',
    adresse: {
      numero: '7',
      voie: 'quai des Saules',
      complement: null,
      codePostal: '69003',
      commune: 'Lyon',
      codeInsee: '69383',
    },
    emancipe: null,
    representantLegal: null,
  })
  contrat.maitres.maitre2 = null
  Object.assign(contrat.contrat, { modeContractuel: '1', travailTemporaire: null })
  return contrat
}
