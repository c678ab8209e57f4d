import type { Constat } from '@mon-espace/domain/api'

const CODES: ReadonlySet<string> = new Set(['taux_sous_minimum', 'salaire_sous_minimum'])

/** True for what is said of a pay under the legal minimum: its amount is never shown without it. */
export const isSousMinimum = ({ code }: Constat): boolean => CODES.has(code)
