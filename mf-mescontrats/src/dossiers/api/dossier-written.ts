import type { Dossier } from '@mon-espace/domain/api'
import { useQueryClient } from '@tanstack/react-query'
import { keys } from './keys.ts'

/** After a write that answers the dossier: it replaces the one in the cache, lists and history are read again. */
export function useDossierWritten() {
  const cache = useQueryClient()
  return (dossier: Dossier) => {
    cache.setQueryData(keys.dossier(dossier.id), dossier)
    void cache.invalidateQueries({ queryKey: keys.historique(dossier.id) })
    void cache.invalidateQueries({ queryKey: keys.controle(dossier.id) })
    void cache.invalidateQueries({ queryKey: keys.dossiers })
  }
}
