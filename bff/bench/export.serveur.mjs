// The server itself, and what its process takes while a message says to look: what `export.bench.ts` runs. In JavaScript, as
// `server.mjs` is, lest what strips types be counted.
import { openSync, readSync } from 'node:fs'
import '../src/server.mjs'

/** Short beside what is looked for, long enough that looking costs nothing. */
const TIC_MS = 5
const SCHEDSTAT = '/proc/self/schedstat'
const bytes = Buffer.alloc(128)
let file
try {
  file = openSync(SCHEDSTAT)
} catch {
  // Another system than Linux: every delay is then said to be ours.
}

/** Milliseconds that this thread has waited for a processor that others held: no block of ours. */
function waited() {
  if (file === undefined) return 0
  const read = readSync(file, bytes, 0, bytes.length, 0)
  return Number(bytes.toString('latin1', 0, read).split(' ')[1]) / 1e6
}

let worst = { rss: 0, blocage: 0, horloge: 0 }
let before = process.cpuUsage()
let watching

function watch() {
  let [last, lastWaited, n] = [performance.now(), waited(), 0]
  watching = setInterval(() => {
    const [now, nowWaited] = [performance.now(), waited()]
    const horloge = now - last
    worst.horloge = Math.max(worst.horloge, horloge)
    worst.blocage = Math.max(worst.blocage, horloge - (nowWaited - lastWaited))
    if (n++ % 4 === 0) worst.rss = Math.max(worst.rss, process.memoryUsage.rss() / 2 ** 20)
    ;[last, lastWaited] = [now, nowWaited]
  }, TIC_MS)
}

process.on('message', (message) => {
  if (message === 'begin') {
    worst = { rss: 0, blocage: 0, horloge: 0 }
    before = process.cpuUsage()
    watch()
  } else {
    clearInterval(watching)
    const { user, system } = process.cpuUsage(before)
    process.send?.({ ...worst, processeur: (user + system) / 1e6 })
  }
})
