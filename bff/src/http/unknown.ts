import type { Operation } from '@mon-espace/domain/api'
import { newId } from '../store/id.ts'
import type { Api } from './api.ts'
import { problemResponse, refus } from './refus.ts'

/** After every operation: another method at a known path is 405, anything else 404. */
export function bindUnknown(app: Api, operations: readonly Operation[]): void {
  const methods = new Map<string, string[]>()
  for (const { chemin, methode } of operations) methods.set(chemin, [...(methods.get(chemin) ?? []), methode])
  for (const [chemin, allowed] of methods)
    app.all(chemin, () => {
      throw refus('methode_refusee', { entetes: { allow: allowed.join(', ') } })
    })
  app.notFound((c) => problemResponse(refus('introuvable'), c.get('requestId') ?? newId()))
}
