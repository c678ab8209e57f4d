import type { Operation } from '@mon-espace/domain/api'
import type { Answer } from '../http/answer.ts'
import { type Appel, callerOf, dossierOf } from '../http/appel.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { type Acteur, acteurOf } from './acteur.ts'
import { dossierView } from './vue.ts'

/** Who calls, as an actor in the enterprise of the dossier of the path. */
export const acteurDe = (appel: Pick<Appel, 'compte' | 'dossier'>): Acteur =>
  acteurOf(callerOf(appel), dossierOf(appel))

/** Answers with a dossier, as this actor may see it. */
export async function answer(
  db: Store,
  { deps }: Pick<Appel, 'deps'>,
  row: TableDossier,
  acteur: Acteur,
): Promise<Answer> {
  return {
    body: await dossierView(db, deps, row, acteur.role),
    version: row.version,
  }
}

/** Which dossier a write is about, at the version that its caller has seen. */
type Vue = Pick<Appel, 'ifMatch'> & Pick<TableDossier, 'id'>

/** A handler that answers with the dossier that a write leaves. */
export const leaving =
  <O extends Operation>(
    write: (trx: StoreWrite, appel: Appel<O>, acteur: Acteur, vue: Vue) => Promise<TableDossier>,
  ) =>
  (appel: Appel<O>): Promise<Answer> => {
    const vue = { id: dossierOf(appel).id, ifMatch: appel.ifMatch }
    const acteur = acteurDe(appel)
    return appel.write(async (trx) => answer(trx, appel, await write(trx, appel, acteur, vue), acteur))
  }
