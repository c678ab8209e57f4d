import exemples from './exemples.json' with { type: 'json' }

/** One call of an operation as it was really made on the demo world: its JSON body and its JSON answer. */
export interface Exemple {
  readonly corps?: unknown
  readonly reponse?: unknown
}

/** An example of every operation, written by `npm run exemples -w bff` and checked against the schemas by a test. */
export const EXEMPLES: Readonly<Record<string, Exemple | undefined>> = exemples
