const firstOf = (bloc: string, champs: readonly string[]) =>
  champs.find((champ) => champ === bloc || champ.startsWith(`${bloc}.`))

/**
 * The field a problem is told at, among those on the screen: itself, the first field inside it (a block not filled in),
 * the question that opens it, or the first of the nearest block around it. Undefined where the screen has nothing of it.
 * @param repondants the field that answers for a block without one of its own, by path
 */
export function anchorOf(
  chemin: string,
  champs: readonly string[],
  repondants: Readonly<Record<string, string>> = {},
): string | undefined {
  const parts = chemin.split('.')
  for (let taille = parts.length; taille > 0; taille--) {
    const bloc = parts.slice(0, taille).join('.')
    const repondant = repondants[bloc]
    const trouve = firstOf(bloc, champs) ?? (repondant && firstOf(repondant, champs))
    if (trouve) return trouve
  }
  return undefined
}
