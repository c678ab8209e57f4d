import type { Deps } from '../deps.ts'
import type { Appel } from '../http/appel.ts'
import type { Regle } from '../http/limiter.ts'
import type { TableSignataire } from '../store/schema.ts'

const MINUTE = 60
const HEURE = 60 * MINUTE

/**
 * How often a link may be used. By address: a window, since families and offices share one. By signatory: five codes at a
 * time, twenty a day, each good for five tries, make some hundred tries a day of a million.
 */
const LIMITES = {
  lienAdresse: { genre: 'fenetre', secondes: 5 * MINUTE, max: 200 },
  codeSignataire: { genre: 'fenetre', secondes: 10 * MINUTE, max: 5 },
  codeSignataireJour: { genre: 'fenetre', secondes: 24 * HEURE, max: 20 },
  essaiSignataire: { genre: 'fenetre', secondes: 10 * MINUTE, max: 20 },
  relance: { genre: 'fenetre', secondes: HEURE, max: 1 },
} as const satisfies Record<string, Regle>

const essai = (limite: keyof typeof LIMITES, quoi: string) => ({
  regle: LIMITES[limite],
  quoi: `signature ${limite} ${quoi}`,
})

type Qui = Pick<TableSignataire, 'circuit_id' | 'role'>
const nameOf = ({ circuit_id, role }: Qui) => `${circuit_id} ${role}`

/** Counts one use of a link, good or not, by who comes from this address. */
export const throttleLien = ({ deps, adresse }: Pick<Appel, 'deps' | 'adresse'>): Promise<void> =>
  deps.limiter.take(essai('lienAdresse', adresse))

/** Counts one code asked for. */
export const throttleCode = ({ limiter }: Pick<Deps, 'limiter'>, qui: Qui): Promise<void> =>
  limiter.take(essai('codeSignataire', nameOf(qui)), essai('codeSignataireJour', nameOf(qui)))

/** Counts one code tried. */
export const throttleEssai = ({ limiter }: Pick<Deps, 'limiter'>, qui: Qui): Promise<void> =>
  limiter.take(essai('essaiSignataire', nameOf(qui)))

/** Counts one reminder by hand. */
export const throttleRelance = ({ limiter }: Pick<Deps, 'limiter'>, dossierId: string): Promise<void> =>
  limiter.take(essai('relance', dossierId))
