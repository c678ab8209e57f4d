import { OPERATIONS } from '@mon-espace/domain/api'
import { listGuichets } from '../entreprises/guichets.ts'
import { callerOf, dossierOf } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { acteurOf } from './acteur.ts'
import { assignDossier, listGestionnaires } from './affecter.ts'
import { dossierView } from './vue.ts'

/** Who instructs what: assignment, officers, desks. */
export function bindAffectation(bind: Bind): void {
  bind(OPERATIONS.assignDossier, (appel) => {
    const { deps, ifMatch, corps } = appel
    const { id, siren } = dossierOf(appel)
    const acteur = acteurOf(callerOf(appel), siren)
    return appel.write(async (trx) => {
      const row = await assignDossier(trx, deps, acteur, { id, ifMatch, ...corps })
      return { body: await dossierView(trx, deps.clock, row, acteur.role), version: row.version }
    })
  })

  bind(OPERATIONS.listGestionnaires, async ({ deps }) => ({
    body: { elements: await listGestionnaires(deps.db) },
  }))

  bind(OPERATIONS.listGuichets, async ({ deps }) => ({ body: { elements: listGuichets(deps.donnees) } }))
}
