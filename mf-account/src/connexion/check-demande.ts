import { CALLS } from '@mon-espace/domain/api'
import { ApiProblem, call } from '@mon-espace/module-kit/api'
import { forgetDemande } from '../navigation/demande-gardee.ts'

/** True when the demand kept on this browser is for an enterprise of the person signed in; forgotten if it is not. */
export async function checkKeptDemande(id: string): Promise<boolean> {
  try {
    await call(CALLS.readDemande, { params: { id } })
    return true
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) forgetDemande()
    return false
  }
}
