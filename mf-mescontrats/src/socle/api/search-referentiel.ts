import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** Reference data that a combobox looks up. */
export type NomReferentiel = 'communes' | 'naf' | 'idcc' | 'diplomes' | 'cfa'

/** A postal code that many communes share lists them all: 51300 has 46, the most in France. */
const LIMITES: Partial<Record<NomReferentiel, number>> = { communes: 60 }

/** Elements whose code or words begin with `q`, best first. */
export const searchReferentiel = async (nom: NomReferentiel, q: string, signal?: AbortSignal) => {
  const { elements } = await call(CALLS.searchReferentiel, {
    params: { nom },
    query: { q: q.slice(0, 100), limite: LIMITES[nom] ?? 20 },
    ...(signal ? { signal } : {}),
  })
  return elements
}
