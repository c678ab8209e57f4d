import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isInstalled } from '../../documents/testing/installed.ts'
import { makeDemoCle } from './autorite-demo.ts'
import { sha256, signCades } from './cms.ts'
import { createHorodateur } from './horodatage.ts'
import { type Horloge, makeHorloge, printCms, verifyToken } from './testing/openssl.ts'
import { serve } from './testing/serve.ts'

const SIGNATURE = new TextEncoder().encode('une signature')

describe.skipIf(!isInstalled('openssl'))('with an authority', () => {
  let horloge: Horloge
  beforeAll(() => {
    horloge = makeHorloge()
  })
  afterAll(() => horloge?.close())

  it('gives a token of what is signed', async () => {
    const token = await createHorodateur(await serve(horloge.answer))(SIGNATURE)
    expect(verifyToken(token, SIGNATURE, horloge.racine)).toContain('Verification: OK')
  })

  it('makes signatures of level B-T', async () => {
    const horodater = createHorodateur(await serve(horloge.answer))
    const cms = await signCades(sha256(SIGNATURE), await makeDemoCle(new Date()), horodater)
    expect(printCms({ cms })).toContain('id-smime-aa-timeStampToken')
  })

  it('takes no token of something else, nor one altered or given twice', async () => {
    const kept: Uint8Array[] = []
    const first = createHorodateur(
      await serve((asked) => {
        kept.push(horloge.answer(asked))
        return kept[0] ?? null
      }),
    )
    await first(SIGNATURE)
    await expect(first(SIGNATURE)).rejects.toThrow('a token of something else')
    const altered = createHorodateur(
      await serve((asked) => {
        const answer = horloge.answer(asked)
        answer[answer.length - 5] = (answer.at(-5) ?? 0) ^ 1
        return answer
      }),
    )
    await expect(altered(SIGNATURE)).rejects.toThrow('not signed')
  })
})

describe('without one', () => {
  it.each([
    ['refuses', () => 503, 'HTTP 503'],
    ['says no', () => Uint8Array.of(0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02), 'status 2'],
    ['answers something else', () => new TextEncoder().encode('<html>'), 'an answer that is no token'],
    ['answers without end', () => new Uint8Array(100_000), 'an answer too large'],
    ['says nothing', () => null, 'timeout'],
  ])('tells what an authority that %s did', async (_, answer, why) => {
    const horodater = createHorodateur(await serve(answer), { delaiMs: 300, octets: 65_536 })
    await expect(horodater(SIGNATURE)).rejects.toMatchObject({
      name: 'HorodatageAbsent',
      message: expect.stringContaining(why),
    })
  })

  it('tells that nobody is there', async () => {
    await expect(createHorodateur('http://127.0.0.1:9/')(SIGNATURE)).rejects.toMatchObject({
      name: 'HorodatageAbsent',
    })
  })
})
