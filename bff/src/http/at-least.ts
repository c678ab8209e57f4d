/**
 * Answers or refuses no sooner than `ms` after it was asked: what the work costs in one case or another (an e-mail known
 * or not) is not told by the clock. Not in steps of `ms`: where the work lasts about as long, a step would turn a
 * millisecond into hundreds.
 */
export async function atLeast<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const until = performance.now() + ms
  try {
    return await work()
  } finally {
    const left = until - performance.now()
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
  }
}
