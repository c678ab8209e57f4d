import { serveProcess } from './processes.ts'

/** What a file could make of the process that checks it, told by its first byte. */
serveProcess((bytes: Uint8Array) => {
  const kept: Uint8Array[] = []
  switch (bytes[0]) {
    case 1:
      for (;;) kept.push(new Uint8Array(8 * 1024 * 1024).fill(1))
    case 2:
      for (;;) kept.length = 0
    case 3:
      // biome-ignore lint/suspicious/noConsole: what a library would do
      for (let n = 0; n < 300_000; n++) console.warn(`object ${n} is missing`)
  }
  return { mime: 'application/pdf' }
})
