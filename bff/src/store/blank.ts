/** Stands in a query for a value that is only known when it runs. */
export class Blank {
  readonly name: string
  /** What the value is brought to before it is given to the store. */
  readonly bring: (value: unknown) => unknown

  constructor(name: string, bring: (value: unknown) => unknown = (value) => value) {
    this.name = name
    this.bring = bring
  }
}
