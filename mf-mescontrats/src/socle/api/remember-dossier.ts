import type { Dossier } from '@mon-espace/domain/api'
import type { QueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Puts the dossier that a write answered where it is read from, and has what depends on it asked again. */
export async function rememberDossier(client: QueryClient, dossier: Dossier): Promise<void> {
  // A reading already on its way is older than what was written: told later, it would take it off the screen.
  await client.cancelQueries({ queryKey: cles.dossier(dossier.id), exact: true })
  client.setQueryData(cles.dossier(dossier.id), dossier)
  await Promise.all([
    client.invalidateQueries({ queryKey: cles.historique(dossier.id) }),
    client.invalidateQueries({ queryKey: cles.controle(dossier.id) }),
    client.invalidateQueries({ queryKey: cles.listes }),
  ])
}
