import type { Bloc, Champ, Champs, Liste, Sections } from './definition.ts'
import type { ValeurDuGenre } from './genres.ts'

/** What a field, a block or a list holds: null where nothing was entered. */
type ValeurDe<N> =
  N extends Champ<infer G>
    ? ValeurDuGenre[G] | null
    : N extends Bloc<infer C, infer F>
      ? ValeursDe<C> | (F extends true ? null : never)
      : N extends Liste<infer C>
        ? ValeursDe<C>[] | null
        : never

/** The object that fields describe: every key there. */
export type ValeursDe<C extends Champs> = { -readonly [K in keyof C]: ValeurDe<C[K]> }

/** The contract that sections describe. */
export type ContratDe<S extends Sections> = { -readonly [N in keyof S]: ValeursDe<S[N]['champs']> }

/** Every key of `T` and of the objects inside may be absent; what is there keeps its type. */
export type Partiel<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Partiel<T[K]> | undefined }
    : T

/** Paths of the fields and blocks below some fields. */
type CheminsDe<C extends Champs> = {
  [K in keyof C & string]: C[K] extends Bloc<infer E> ? K | `${K}.${CheminsDe<E>}` : K
}[keyof C & string]

/** Path of a field or block of a contract, as `apprenti.adresse.voie`. */
export type CheminDe<S extends Sections> = {
  [N in keyof S & string]: `${N}.${CheminsDe<S[N]['champs']>}`
}[keyof S & string]

/** What stands at a path of `T`; null where a block on the way may be closed. */
export type ValeurA<T, P extends string> = P extends `${infer K}.${infer R}`
  ? K extends keyof NonNullable<T>
    ? ValeurA<NonNullable<T>[K], R>
    : never
  : P extends keyof NonNullable<T>
    ? NonNullable<T>[P]
    : never
