import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Bytes } from '../tableur/ecriture/gzip.ts'
import { gzipOnThread } from './gzip.ts'

async function* parts(count: number, onEnd: () => void): AsyncGenerator<Bytes> {
  try {
    for (let i = 0; i < count; i += 1) yield new TextEncoder().encode(`ligne ${i} `.repeat(4000))
  } finally {
    onEnd()
  }
}

describe('compressing on a thread', () => {
  it.each([0, 1, 40])('gives one stream that any reader opens: %i parts', async (count) => {
    const read: Uint8Array[] = []
    for await (const chunk of gzipOnThread(parts(count, () => undefined))) read.push(chunk)
    const whole = Array.from({ length: count }, (_, i) => `ligne ${i} `.repeat(4000)).join('')
    expect(gunzipSync(Buffer.concat(read)).toString()).toBe(whole)
  })

  it('stops its source when the reader leaves', async () => {
    let stopped = false
    for await (const _ of gzipOnThread(
      parts(1000, () => {
        stopped = true
      }),
    ))
      break
    expect(stopped).toBe(true)
  })
})
