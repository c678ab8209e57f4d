/** Long work gives the thread back now and then (SQLite answers without ever doing so): what else waits runs. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
