import type { Liste } from './donnees.ts'

/** A row of `@etalab/decoupage-administratif`. */
export interface Commune {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly departement: string
  readonly region: string
  readonly codesPostaux?: readonly string[]
}

const DISTRICT = / \d+e[r]? Arrondissement$/

/**
 * Communes of today and the districts of Paris, Lyon and Marseille; `ville` is what an address says (« Paris » for the
 * 13th). Districts come before the city that has them: a postal code finds its own district first.
 */
export function communesFrom(rows: readonly Commune[], version: string): Liste {
  const kept = rows.filter((c) => c.type === 'commune-actuelle' || c.type === 'arrondissement-municipal')
  const wide = ({ codesPostaux = [] }: Commune) => (codesPostaux.length > 8 ? 1 : 0)
  return {
    version,
    elements: [...kept]
      .sort((a, b) => wide(a) - wide(b))
      .map(({ code, nom, departement, region, codesPostaux = [] }) => ({
        code,
        libelle: nom,
        ville: nom.replace(DISTRICT, ''),
        departement,
        region,
        codesPostaux,
      })),
  }
}
