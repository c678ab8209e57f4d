/**
 * Runs an action once what has just been typed is painted, a single time however often it is asked for meanwhile: a key
 * waits for nothing but its own letter. A page that nobody sees paints nothing: there, at once.
 */
export function afterPaint(action: () => void) {
  const channel = new MessageChannel()
  let frame: number | undefined
  channel.port1.onmessage = () => {
    if (frame === undefined) return
    frame = undefined
    action()
  }
  return {
    call() {
      if (frame !== undefined) return
      if (document.visibilityState === 'hidden') return action()
      // The frame paints after this callback; what the port receives comes after the frame.
      frame = requestAnimationFrame(() => channel.port2.postMessage(null))
    },
    /** What waits runs now. */
    flush() {
      if (frame === undefined) return
      cancelAnimationFrame(frame)
      frame = undefined
      action()
    },
  }
}
