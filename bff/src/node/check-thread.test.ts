import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { smallPdf } from '../epreuve/petit-pdf.ts'
import { FichierRefuse } from '../pieces/fichier-refuse.ts'
import { createCheckThread } from './check-thread.ts'

const thread = createCheckThread()
afterAll(() => thread.close())

/** A PDF whose one object stream swells a thousandfold when it is read. */
function bomb(megabytes: number): Uint8Array {
  const stream = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20), { level: 9 })
  const head = `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${stream.length}>>\nstream\n`
  return Buffer.concat([
    Buffer.from(head),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'),
  ])
}

describe('the thread that checks files', () => {
  it('says what a file is, or why it is refused, whoever asks first', async () => {
    const asked = await Promise.allSettled([
      thread.check(await smallPdf()),
      thread.check(new TextEncoder().encode('bonjour')),
      thread.check(await smallPdf('autre')),
    ])
    expect(asked.map((a) => a.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(asked[1]).toMatchObject({ reason: expect.any(FichierRefuse) })
  })

  it('gives up a file that takes too long, and checks the next one', async () => {
    const short = createCheckThread(1500)
    await short.check(await smallPdf())
    await expect(short.check(bomb(400))).rejects.toBeInstanceOf(FichierRefuse)
    expect(await short.check(await smallPdf())).toBe('application/pdf')
    await short.close()
  }, 60_000)
})
