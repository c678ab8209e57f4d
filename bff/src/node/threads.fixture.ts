import { threadId, workerData } from 'node:worker_threads'
import { serveThread } from './threads.ts'

if (workerData === 'broken') throw new Error('cannot start')

/** What the thread of the test may be told to do; anything else is given back, with the thread it comes from. */
serveThread((order: string) => {
  if (order === 'fail') throw new Error('broken')
  if (order === 'die') process.exit(3)
  if (order === 'hang') for (;;);
  return { order, threadId }
})
