/** Seconds before each new try; the last one repeats. */
const RECULS = [2, 5, 10, 30]

/** Milliseconds to wait before the try number `essai` (0 first), at least what the service asks for. */
export function backOff(essai: number, demande = 0): number {
  return Math.max(RECULS[Math.min(essai, RECULS.length - 1)] ?? 30, demande) * 1000
}

/** A timer that is restarted by each call, but fires at the latest `max` after the first. */
export function createDebounce(action: () => void, delai: number, max: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let premier = 0
  return {
    call() {
      if (timer === undefined) premier = Date.now()
      clearTimeout(timer)
      timer = setTimeout(
        () => {
          timer = undefined
          action()
        },
        Math.max(0, Math.min(delai, premier + max - Date.now())),
      )
    },
    /** Fires at once what is waiting; nothing where nothing is. */
    flush() {
      if (timer === undefined) return
      clearTimeout(timer)
      timer = undefined
      action()
    },
    cancel() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
