import { CALLS, type Session } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** Signs in. @throws {ApiProblem} `identifiants_invalides`, `compte_non_confirme`, `compte_non_active`, `trop_de_tentatives` */
export function openSession(email: string, motDePasse: string): Promise<Session> {
  return call(CALLS.openSession, { body: { email, motDePasse } })
}
