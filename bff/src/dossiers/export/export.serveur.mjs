// The server itself, and what its process takes while a message says to look: what `export.bench.ts` runs. In JavaScript, as
// `server.mjs` is, lest what strips types be counted.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import '../../server.mjs'

const delay = monitorEventLoopDelay({ resolution: 1 })
let rss = 0
let before = process.cpuUsage()
let watching

process.on('message', (message) => {
  if (message === 'begin') {
    rss = process.memoryUsage.rss()
    before = process.cpuUsage()
    delay.reset()
    delay.enable()
    watching = setInterval(() => {
      rss = Math.max(rss, process.memoryUsage.rss())
    }, 20)
  } else {
    clearInterval(watching)
    delay.disable()
    const { user, system } = process.cpuUsage(before)
    process.send?.({ rss: rss / 2 ** 20, blocage: delay.max / 1e6, processeur: (user + system) / 1e6 })
  }
})
