import { CALLS, type NouveauCompte } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** Signs up. @throws {ApiProblem} `siret_inconnu`, `mot_de_passe_faible`, `corps_invalide`, `trop_de_tentatives` */
export async function createCompte({ fonction, ...compte }: NouveauCompte): Promise<void> {
  await call(CALLS.createCompte, { body: fonction ? { ...compte, fonction } : compte })
}
