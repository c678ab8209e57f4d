/** Milliseconds without a key after which the hands are taken to rest: longer than between two letters of a word. */
const REPOS = 150
/** Longest wait while somebody types without a rest, in milliseconds. */
const PATIENCE = 600

/** What follows what a person does: put off, once for all that ask for it, and run at once on demand. */
export interface Suite {
  /** Something was typed. */
  typed(): void
  /** Something else happened. */
  soon(): void
  /** What waits runs now. */
  flush(): void
}

/**
 * Runs an action behind what it follows: a key waits for nothing but its own letter, and what comes of it shows when the hands rest;
 * what a click brings shows once the click is painted. A page that nobody sees paints nothing: there, at once.
 */
export function createSuite(action: () => void): Suite {
  const channel = new MessageChannel()
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame: number | undefined
  let since = 0

  function run() {
    clearTimeout(timer)
    if (frame !== undefined) cancelAnimationFrame(frame)
    timer = undefined
    frame = undefined
    action()
  }

  channel.port1.onmessage = () => {
    if (frame !== undefined) run()
  }

  function soon() {
    if (frame !== undefined) return
    if (document.visibilityState === 'hidden') return run()
    // The frame paints after this callback; what the port receives comes after the frame.
    frame = requestAnimationFrame(() => channel.port2.postMessage(null))
  }

  return {
    soon,
    typed() {
      if (timer === undefined) since = performance.now()
      clearTimeout(timer)
      timer = setTimeout(soon, Math.max(0, Math.min(REPOS, since + PATIENCE - performance.now())))
    },
    flush() {
      if (timer !== undefined || frame !== undefined) run()
    },
  }
}
