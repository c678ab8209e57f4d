/** Longest wait for a quiet moment, in milliseconds. */
const PATIENCE_MS = 2_000

/** Resolves once the page has nothing better to do; where browsers do not tell, after a while. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS })
    else setTimeout(resolve, PATIENCE_MS)
  })
}
