import type { Liste } from './donnees.ts'

/** Where the lists that are not the Cerfa's own come from, by name. */
export type Lecteurs = Readonly<Record<string, () => Promise<Liste>>>

/** Every list of an installation, each read once, when first asked for; null when there is none of that name. */
export function createListes(lecteurs: Lecteurs): (nom: string) => Promise<Liste | null> {
  const loaded = new Map<string, Promise<Liste>>()
  return async (nom) => {
    const known = loaded.get(nom)
    if (known) return known
    const read = Object.hasOwn(lecteurs, nom) ? lecteurs[nom] : undefined
    if (!read) return null
    const reading = read()
    loaded.set(nom, reading)
    // A list that could not be read is asked for again next time.
    reading.catch(() => loaded.delete(nom))
    return reading
  }
}
