/** Somebody else holds a row or a table (`lock_timeout`), or waits for us as we do for them. */
const CEDE = new Set(['55P03', '40P01'])

/** Did a step give way to whoever holds what it asked for? */
export const isCede = (fault: unknown): boolean => CEDE.has(String((fault as { code?: unknown }).code))

/** Before it asks again, in milliseconds. */
export const RECUL_MS = 1000
