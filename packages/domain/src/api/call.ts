import type { z } from 'zod'
import type { Methode, Operation } from './operation.ts'

declare const operation: unique symbol

/** What a page knows of a call: where to send it, and the types of what it takes and answers; no schema. */
export interface Call<O extends Operation = Operation> {
  readonly methode: Methode
  /** Below `/api`, parameters as `:nom`. */
  readonly chemin: string
  /** For the types alone: there is never anything in it. */
  readonly [operation]?: O
}

type OperationOf<C extends Call> = C extends Call<infer O> ? O : never
type Given<S> = [S] extends [z.ZodType] ? z.input<S> : never
type Answered<S> = [S] extends [z.ZodType] ? z.output<S> : never

/** Type of the JSON body that a call takes. */
export type CorpsDe<C extends Call> = Given<OperationOf<C>['corps']>
/** Type of the query that a call takes. */
export type RequeteDe<C extends Call> = Given<OperationOf<C>['requete']>
/** Type of the JSON that a call answers. */
export type ReponseDe<C extends Call> = Answered<OperationOf<C>['reponse']>

/** The address of a call below `/api`, its parameters filled in and escaped. */
export function callPath(call: Call, parametres: Readonly<Record<string, string>> = {}): string {
  return call.chemin.replace(/:([A-Za-z]+)/g, (_, nom: string) => {
    const valeur = parametres[nom]
    if (valeur === undefined) throw new Error(`missing path parameter ${nom} of ${call.chemin}`)
    return encodeURIComponent(valeur)
  })
}
