import * as z from 'zod/mini'

/** Longest text a draft accepts in any field, dates included. */
const LONGUEUR_MAX = 500

/**
 * The leaves of a contract. They say the shape only (text, yes/no, number): what a text must look like is
 * for the rules of `controles/`, so that a draft keeps whatever was typed.
 */
export const texte = () =>
  z.nullable(z.string().check(z.maxLength(LONGUEUR_MAX, `Saisissez au plus ${LONGUEUR_MAX} caractères.`)))
/** A plain date `YYYY-MM-DD`, or in a draft what was typed instead. */
export const date = () => texte()
/** A code of the Cerfa, as printed on the form. */
export const code = () => texte()
export const ouiNon = () => z.nullable(z.boolean())
export const nombre = () => z.nullable(z.number())
/** Money in integer euro cents. */
export const centimes = () => z.nullable(z.int())
