/** Signs the person in again where they are; true once done, false when they gave up. */
export type SessionLostHandler = () => Promise<boolean>

let handler: SessionLostHandler | undefined
let underWay: Promise<boolean> | undefined

/**
 * Says what to do when the session ended under somebody's hands. A call refused for that reason waits for the
 * handler, and is made again if it answers true: nothing typed is lost. Calls refused together ask once.
 * @returns what takes the handler away, and answers false to the calls that still wait for it
 */
export function onSessionLost(next: SessionLostHandler): () => void {
  const left = Promise.withResolvers<boolean>()
  const mine = () => Promise.race([next(), left.promise])
  handler = mine
  return () => {
    if (handler === mine) handler = undefined
    left.resolve(false)
  }
}

/** Asks the handler, if there is one; false when nobody can sign the person in again. */
export function resumeSession(): Promise<boolean> {
  if (!handler) return Promise.resolve(false)
  underWay ??= handler().finally(() => {
    underWay = undefined
  })
  return underWay
}
