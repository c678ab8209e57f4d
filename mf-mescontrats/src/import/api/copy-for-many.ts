import { CALLS, type ResultatImport } from '@mon-espace/domain/api'
import { upload } from '@mon-espace/module-kit/api'
import type { Port } from '../use-import.ts'
import { type EnvoiImport, formOf, useDrafts } from './import-contrats.ts'

/** Lines made in one call: a second or so each, so that one sees it go on, and that stopping is soon. */
const PAR_LOT = 25

/**
 * Contracts of the people of a table, each from this dossier.
 * @param attestees what is sworn in the dossier is sworn for each
 */
export function useCopies(id: string, attestees: boolean): Port {
  const send = (
    { fichier, signal, onProgress }: EnvoiImport,
    options: { query?: { simulation: 'true' }; idempotencyKey?: string },
  ): Promise<ResultatImport> =>
    upload(CALLS.copyDossierForMany, {
      params: { id },
      form: formOf(fichier),
      signal,
      ...options,
      query: { ...options.query, attestations: attestees ? 'true' : 'false' },
      ...(onProgress ? { onProgress } : {}),
    })
  return {
    parLot: PAR_LOT,
    simulate: (envoi) => send(envoi, { query: { simulation: 'true' } }),
    create: useDrafts((envoi, cle) => send(envoi, { idempotencyKey: cle })),
  }
}
