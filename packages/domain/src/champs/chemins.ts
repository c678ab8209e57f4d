/** The value at a path such as `apprenti.adresse.voie`; null where nothing is, or where a block on the way is closed. */
export function valueAt(racine: unknown, chemin: string | readonly string[]): unknown {
  let valeur = racine
  for (const cle of typeof chemin === 'string' ? chemin.split('.') : chemin) {
    if (valeur === null || typeof valeur !== 'object') return null
    valeur = (valeur as Record<string, unknown>)[cle]
  }
  return valeur ?? null
}

/** The same tree with another value at a path; blocks that are closed on the way are opened. */
export function withValueAt<T>(racine: T, chemin: string | readonly string[], valeur: unknown): T {
  const [cle = '', ...reste] = typeof chemin === 'string' ? chemin.split('.') : chemin
  const noeud = (racine ?? {}) as Record<string, unknown>
  const suite = reste.length > 0 ? withValueAt(noeud[cle], reste, valeur) : valeur
  if (Array.isArray(racine)) return racine.with(Number(cle), suite) as T
  return { ...noeud, [cle]: suite } as T
}

/** Only these paths of a tree, in the blocks where they stand. */
export const pickPaths = (racine: unknown, chemins: readonly string[]): unknown =>
  chemins.reduce<unknown>((partie, chemin) => withValueAt(partie, chemin, valueAt(racine, chemin)), {})
