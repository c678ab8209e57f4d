/**
 * The field a problem is told at, among those on the screen: itself, the first field inside it (a block not filled in),
 * or the first of the nearest block around it. Undefined where the screen has nothing of it.
 */
export function anchorOf(chemin: string, champs: readonly string[]): string | undefined {
  if (champs.includes(chemin)) return chemin
  const parts = chemin.split('.')
  for (let taille = parts.length; taille > 0; taille--) {
    const bloc = parts.slice(0, taille).join('.')
    const trouve = champs.find((champ) => champ === bloc || champ.startsWith(`${bloc}.`))
    if (trouve) return trouve
  }
  return undefined
}
