import { OPERATIONS } from '@mon-espace/domain/api'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { listGuichets } from '../entreprises/guichets.ts'
import { callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { acteurOf } from './acteur.ts'
import { leaving } from './appel-dossier.ts'
import { assignDossier, listGestionnaires } from './assign.ts'
import { countFile } from './comptes-file.ts'
import { handOver } from './hand-over.ts'

/** Who instructs what, and who follows what: assignment, officers, desks, dossiers handed over. */
export function bindAffectation(bind: Bind): void {
  bind(
    OPERATIONS.assignDossier,
    leaving((trx, { deps, corps }, acteur, vue) => assignDossier(trx, deps, acteur, { ...vue, ...corps })),
  )

  bind(OPERATIONS.handOverDossiers, async (appel) => {
    const { deps, corps } = appel
    const etablissement = await findEtablissement(deps.db, param(appel, 'siret'))
    if (!etablissement) throw refus('introuvable')
    const acteur = acteurOf(callerOf(appel), etablissement)
    return appel.write(async (trx) => ({
      body: await handOver(trx, deps, acteur, etablissement.siren, corps),
    }))
  })

  bind(OPERATIONS.listGestionnaires, async ({ deps }) => ({
    body: { elements: await listGestionnaires(deps.db) },
  }))

  bind(OPERATIONS.countFile, async (appel) => ({
    body: await countFile(appel.deps.db, callerOf(appel), appel.query),
  }))

  bind(OPERATIONS.listGuichets, async ({ deps }) => ({ body: { elements: listGuichets(deps.donnees) } }))
}
