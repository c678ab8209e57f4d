import type { Connecte } from './connecte.ts'

/**
 * What a person may list, each part walked in the order of its own index: all that was validated, an enterprise, or what
 * an enterprise never validated (where the rest of it is among the validated ones); of some of its establishments alone where
 * `sirets` says which. Together they hold the dossiers that
 * {@link verdict} lets the person read, each once.
 */
export type Part =
  | { readonly genre: 'valides' }
  | {
      readonly genre: 'entreprise' | 'jamais-valides'
      readonly siren: string
      readonly sirets: readonly string[] | null
    }

/** The parts of what a person may see; none when they have rights on nothing. */
export function partsOf({ gestionnaire, droits }: Connecte): Part[] {
  const genre = gestionnaire ? 'jamais-valides' : 'entreprise'
  const own = droits.map(({ siren, sirets }) => ({ genre, siren, sirets }) as const)
  return gestionnaire ? [{ genre: 'valides' }, ...own] : own
}
