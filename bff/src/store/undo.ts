/**
 * Undoes a transaction. SQLite undoes it alone when the disk is full, and a server that went away has: that there is nothing
 * left to undo must not hide why.
 */
export async function undo(rollback: () => Promise<unknown>): Promise<void> {
  await rollback().catch(() => undefined)
}
