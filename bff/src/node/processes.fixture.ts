import { serveProcess } from './processes.ts'

const filled: unknown[] = []

function deepen(): number {
  return deepen() + 1
}

/** What the process of the test may be told to do; anything else is given back, with the process it comes from and what it knows. */
serveProcess((order: string) => {
  if (order === 'fail') throw new Error('broken')
  if (order === 'fill') for (;;) filled.push(Array.from({ length: 100_000 }, () => ({})))
  if (order === 'deepen') deepen()
  if (order === 'hang') for (;;);
  return { order, pid: process.pid, env: Object.keys(process.env) }
})
