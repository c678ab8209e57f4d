import { useQueryClient } from '@tanstack/react-query'
import { cles } from '../api/cles.ts'
import { isConflit } from './conflit.ts'

/** What to do with a failed write: when a colleague wrote meanwhile, the dossier is read again and shown as it is now. */
export function useReprise(id: string) {
  const client = useQueryClient()
  return (error: unknown) => {
    if (isConflit(error)) void client.invalidateQueries({ queryKey: cles.dossier(id) })
  }
}
