import type { Liste } from './donnees.ts'
import { searchCommunes, type Ville } from './recherche-communes.ts'

/** A row of `@etalab/decoupage-administratif`. */
export interface Commune {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly departement: string
  readonly region: string
  readonly codesPostaux?: readonly string[]
  readonly population?: number
  /** The city of a district. */
  readonly commune?: string
}

const DISTRICT = / \d+e[r]? Arrondissement$/

/**
 * Communes of today and the districts of Paris, Lyon and Marseille, the most peopled first; `ville` is what an address
 * says (« Paris » for the 13th).
 */
export function communesFrom(rows: readonly Commune[], version: string): Liste {
  const districts = rows.filter((c) => c.type === 'arrondissement-municipal')
  const divided = new Set(districts.map(({ commune }) => commune))
  const villes: Ville[] = [...rows.filter((c) => c.type === 'commune-actuelle'), ...districts]
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .map(({ code, nom, departement, region, codesPostaux = [] }) => {
      const ville = nom.replace(DISTRICT, '')
      const element = { code, libelle: nom, ville, departement, region, codesPostaux: [...codesPostaux] }
      return { element, divided: divided.has(code) }
    })
  return {
    version,
    elements: villes.map(({ element }) => element),
    search: searchCommunes(villes),
  }
}
