import { CALLS, type EtatDossier } from '@mon-espace/domain/api'
import { call } from '../api/index.ts'
import { covers, type Session } from '../host-contract/index.ts'

/** Where the service shows its dossiers. */
const page = '/mes-contrats'

/** True for a module that shows dossiers. */
export const showsDossiers = (routes: readonly string[]): boolean =>
  routes.some((route) => covers(route, page))

/** Page of a dossier of the demo in a state, among those the account may see; undefined when there is none. */
export async function findDossier(etat: EtatDossier, role: Session['role']): Promise<string | undefined> {
  const { elements } = await call(CALLS.listDossiers, { query: { etat } })
  const [first] = elements
  if (!first) return undefined
  const id = encodeURIComponent(first.id)
  return role === 'gestionnaire' ? `${page}/instruction?dossier=${id}` : `${page}/dossiers/${id}`
}
