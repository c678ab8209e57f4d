import type { Acces } from '@mon-espace/domain/api'
import type { Connecte } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import { readSession } from '../sessions/sessions.ts'
import { presentedCle, readCle } from './read-cle.ts'

/** Who calls: by the key they present, which any cookie beside it is nothing to; else by their session. */
export async function readCaller(
  deps: Deps,
  request: Request,
  adresse: string,
  acces: Acces,
): Promise<Connecte | null> {
  const cle = presentedCle(request)
  return cle === null ? readSession(deps, request, acces) : readCle(deps, cle, adresse)
}
