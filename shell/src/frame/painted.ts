/** A page nobody looks at is not painted: it waits no longer than this. */
const patienceMs = 100

/** Waits until what the server wrote is on the screen: read while the rest of the work is done. */
export function painted(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  // A frame's callbacks run before it is painted, a timer set in one after.
  requestAnimationFrame(() => setTimeout(resolve))
  setTimeout(resolve, patienceMs)
  return promise
}
