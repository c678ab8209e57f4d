const files = new Map<string, Promise<unknown>>()

/**
 * Runs what is done about one thing one after the other, in this process. Other processes are told apart by what they find
 * written: this only spares work that would be done again.
 */
export async function oneByOne<T>(quoi: string, work: () => Promise<T>): Promise<T> {
  const before = files.get(quoi) ?? Promise.resolve()
  const mine = before.then(work, work)
  files.set(quoi, mine)
  try {
    return await mine
  } finally {
    if (files.get(quoi) === mine) files.delete(quoi)
  }
}
