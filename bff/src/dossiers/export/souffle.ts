/** Lets what else waits run: SQLite answers without ever giving the thread back. */
export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve))
