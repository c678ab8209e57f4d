import { useMemo } from 'react'
import { useControle } from '../contexte.ts'

/** How many blocking points are left in the whole contract. */
export function useReste() {
  const tous = useControle((etat) => etat.tous)
  return useMemo(() => tous.filter(({ gravite }) => gravite === 'bloquant'), [tous])
}
