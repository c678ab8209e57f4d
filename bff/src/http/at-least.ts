/**
 * Answers or refuses after a whole number of steps of `ms`, one at least: what the work costs in one case or another (an
 * e-mail known or not) is not told by the clock, on a busy machine either, where a fixed least time would be outrun.
 */
export async function atLeast<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  try {
    return await work()
  } finally {
    const took = performance.now() - started
    const left = ms > 0 ? Math.max(1, Math.ceil(took / ms)) * ms - took : 0
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
  }
}
