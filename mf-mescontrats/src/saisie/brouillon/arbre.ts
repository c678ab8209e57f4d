/** A plain object of a contract: not a list, which is replaced whole. */
export type Noeud = Readonly<Record<string, unknown>>

/** True for the objects of a contract that are gone through key by key. */
export function isNoeud(valeur: unknown): valeur is Noeud {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}

/** Equality of two values of a contract. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((element, i) => sameValue(element, b[i]))
  if (isNoeud(a) && isNoeud(b)) return Object.keys({ ...a, ...b }).every((cle) => sameValue(a[cle], b[cle]))
  return false
}

/** The value at a path such as `apprenti.adresse.voie`, undefined where the path goes nowhere. */
export function valueAt(racine: unknown, chemin: string): unknown {
  return chemin
    .split('.')
    .reduce<unknown>((valeur, cle) => (valeur as Record<string, unknown> | null | undefined)?.[cle], racine)
}

/** Path of the block that a field stands in. */
export const parentOf = (chemin: string): string => chemin.slice(0, Math.max(0, chemin.lastIndexOf('.')))

/** True when the block that a path stands in is open. */
export const isOpen = (contrat: object, chemin: string): boolean => valueAt(contrat, parentOf(chemin)) != null

/** True for an answer that was not given. */
export const isEmpty = (valeur: unknown): boolean => valeur === null || valeur === undefined || valeur === ''

/** Paths of the leaves where two trees differ; a list or a block that opened or closed is one leaf. */
export function changedPaths(avant: unknown, apres: unknown, prefixe = ''): string[] {
  if (sameValue(avant, apres)) return []
  if (!isNoeud(avant) || !isNoeud(apres)) return [prefixe]
  return Object.keys({ ...avant, ...apres }).flatMap((cle) =>
    changedPaths(avant[cle], apres[cle], prefixe ? `${prefixe}.${cle}` : cle),
  )
}
