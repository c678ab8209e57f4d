import { breathe } from '../breathe.ts'
import { createIndex } from './index-def.ts'
import { isInParts, type Part, type Step } from './step.ts'
import { noteTaken } from './steps-taken.ts'
import type { StoreWrite } from './store.ts'

/** Takes steps in the transaction that it is given: on SQLite, and where nobody can be reading a store that is not made yet. */
export async function takeWhole(
  trx: StoreWrite,
  steps: readonly (readonly [name: string, step: Step])[],
): Promise<void> {
  for (const [name, step] of steps) {
    if (isInParts(step)) {
      for (const part of step.parts) await takePart(trx, part)
      await step.finish(trx)
    } else await step.up(trx)
    await noteTaken(trx, name)
  }
}

async function takePart(trx: StoreWrite, part: Part): Promise<void> {
  if ('up' in part) return part.up(trx)
  if ('indexes' in part) {
    for (const def of part.indexes(trx)) await createIndex(trx, def)
    return
  }
  for (let apres: string | null = ''; apres !== null; ) {
    apres = await part.lot(trx, apres)
    await breathe()
  }
}
