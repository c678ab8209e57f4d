import { type EtatDossier, OPERATIONS } from '@mon-espace/domain/api'
import { fromEtatEchange } from '@mon-espace/domain/echange'
import { callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { apprentissagesOf, inEtat } from './apprentissages.ts'
import { depositContrat } from './deposer.ts'
import { commentaires } from './textes.ts'
import { dossierEchange, etatEchange } from './vue.ts'

const PAGE = 100

/** Apprenticeships in the words of the OPCO–CFA exchange. */
export function bindEchange(bind: Bind): void {
  bind(OPERATIONS.listEchange, async (appel) => {
    const { numeroPage: page = 1, etat: mot } = appel.query
    const choisis = inEtat(appel.deps.db, callerOf(appel), mot === undefined ? null : fromEtatEchange(mot))
    const { total } = await choisis
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const rows = await choisis
      .select(['numero', 'etat', 'depot', 'decision'])
      .orderBy('numero')
      .limit(PAGE)
      .offset((page - 1) * PAGE)
      .execute()
    const EtatDossierResult = rows.map(etatEchange)
    return { body: { total: Number(total), count: rows.length, page, EtatDossierResult } }
  })

  bind(OPERATIONS.readEchange, async (appel) => {
    const row = await apprentissagesOf(appel.deps.db, callerOf(appel))
      .selectAll()
      .where('numero', '=', param(appel, 'numero'))
      .executeTakeFirst()
    if (!row) throw refus('introuvable')
    return { body: await dossierEchange(appel.deps, row, commentaires[row.etat as EtatDossier]) }
  })

  bind(OPERATIONS.depositEchange, (appel) =>
    appel.write(async (trx) => ({
      body: await depositContrat(trx, appel.deps, callerOf(appel), appel.corps),
    })),
  )
}
