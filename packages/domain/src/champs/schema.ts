import * as z from 'zod/mini'
import type { Champs, Noeud, Section, Sections } from './definition.ts'
import { type Genre, LONGUEUR_MAX } from './genres.ts'
import type { ContratDe, Partiel, ValeursDe } from './valeurs.ts'

/**
 * The fields say the shape only (text, yes/no, number): what a text must look like is for the rules, so that a draft keeps
 * whatever was typed.
 */
function leafOf(genre: Genre): z.core.$ZodType {
  if (genre === 'ouiNon') return z.boolean()
  if (genre === 'entier' || genre === 'taux') return z.number()
  if (genre === 'montant') return z.int()
  return z.string().check(z.maxLength(LONGUEUR_MAX, `Saisissez au plus ${LONGUEUR_MAX} caractères.`))
}

type Lire = (champs: Champs) => z.core.$ZodType

function nodeOf(noeud: Noeud, lire: Lire): z.core.$ZodType {
  if (noeud.genre === 'liste')
    return z.nullable(z.array(whole(noeud.champs)).check(z.maxLength(noeud.max, noeud.tropLongue)))
  if (noeud.genre === 'bloc') return noeud.facultatif ? z.nullable(lire(noeud.champs)) : lire(noeud.champs)
  return z.nullable(leafOf(noeud.genre))
}

const whole: Lire = (champs) =>
  z.strictObject(
    Object.fromEntries(Object.entries(champs).map(([cle, noeud]) => [cle, nodeOf(noeud, whole)])),
  )

const partial: Lire = (champs) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(champs).map(([cle, noeud]) => [cle, z.optional(nodeOf(noeud, partial))]),
    ),
  )

/** Every key there, none besides. */
export const schemaOf = <C extends Champs>(champs: C): z.ZodMiniType<ValeursDe<C>> =>
  whole(champs) as z.ZodMiniType<ValeursDe<C>>

/** The same object with every key optional, at every depth, and still no unknown key. */
export const partialSchemaOf = <C extends Champs>({
  champs,
}: Section<C>): z.ZodMiniType<Partiel<ValeursDe<C>>> =>
  partial(champs) as z.ZodMiniType<Partiel<ValeursDe<C>>>

/** A whole contract. */
export const contratSchemaOf = <S extends Sections>(sections: S): z.ZodMiniType<ContratDe<S>> =>
  z.strictObject(
    Object.fromEntries(Object.entries(sections).map(([nom, { champs }]) => [nom, whole(champs)])),
  ) as unknown as z.ZodMiniType<ContratDe<S>>
