/** What was computed of late, by what it was computed from. Full, it forgets everything: what is met often is soon back. */
export class BoundedMap<K, V> extends Map<K, V> {
  readonly #max: number

  /** @param max entries kept */
  constructor(max: number) {
    super()
    this.#max = max
  }

  override set(key: K, value: V): this {
    if (this.size >= this.#max && !this.has(key)) this.clear()
    return super.set(key, value)
  }
}
