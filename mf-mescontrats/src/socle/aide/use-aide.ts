import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { quiet } from '../temps/quiet.ts'

/**
 * A help, once its code has come in a quiet moment: null where there is none to give, undefined until then and where it
 * does not come. The screen is whole without it.
 * @param nom its own among all that is read
 */
export const useAide = <P extends object>(
  nom: string,
  load: () => Promise<ComponentType<P> | null>,
): ComponentType<P> | null | undefined =>
  useQuery({ queryKey: [nom], queryFn: () => quiet().then(load), staleTime: 'static' }).data
