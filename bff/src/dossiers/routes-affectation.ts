import { OPERATIONS } from '@mon-espace/domain/api'
import { listGuichets } from '../entreprises/guichets.ts'
import { callerOf } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { leaving } from './appel-dossier.ts'
import { assignDossier, listGestionnaires } from './assign.ts'
import { countFile } from './comptes-file.ts'

/** Who instructs what: assignment, officers, desks. */
export function bindAffectation(bind: Bind): void {
  bind(
    OPERATIONS.assignDossier,
    leaving((trx, { deps, corps }, acteur, vue) => assignDossier(trx, deps, acteur, { ...vue, ...corps })),
  )

  bind(OPERATIONS.listGestionnaires, async ({ deps }) => ({
    body: { elements: await listGestionnaires(deps.db) },
  }))

  bind(OPERATIONS.countFile, async (appel) => ({
    body: await countFile(appel.deps.db, callerOf(appel), appel.query),
  }))

  bind(OPERATIONS.listGuichets, async ({ deps }) => ({ body: { elements: listGuichets(deps.donnees) } }))
}
