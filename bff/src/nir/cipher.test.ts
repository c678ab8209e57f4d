import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openNodeAesGcm } from '../node/aes-gcm.ts'
import { createNirCipher, type NirKey, openWebAesGcm } from './cipher.ts'

const key = (id: string, byte: number) => ({ id, bytes: new Uint8Array(32).fill(byte) })
const K1 = key('k1', 1)

describe.each([
  ['WebCrypto', openWebAesGcm],
  ['the crypto of Node', openNodeAesGcm],
])('the NIR cipher by %s', (_, openAesGcm) => {
  const open = (...keys: NirKey[]) => createNirCipher(keys, openAesGcm)

  it('opens what it sealed, for that dossier only, and seals differently each time', async () => {
    const cipher = await open(K1)
    const [one, two] = [await cipher.seal('2100275112046', 'a'), await cipher.seal('2100275112046', 'a')]
    expect(one).not.toBe(two)
    expect(await cipher.open(one, 'a')).toBe('2100275112046')
    await expect(cipher.open(one, 'b')).rejects.toThrow()
    await expect(cipher.open(`${one.slice(0, -4)}AAAA`, 'a')).rejects.toThrow()
  })

  it('reads old values after a new key was put first', async () => {
    const sealed = await (await open(K1)).seal('2100275112046', 'a')
    const rotated = await open(key('k2', 2), K1)
    expect(await rotated.open(sealed, 'a')).toBe('2100275112046')
    expect(await rotated.seal('1', 'a')).toMatch(/^k2\./)
    await expect((await open(key('k2', 2))).open(sealed, 'a')).rejects.toThrow('unknown NIR key k1')
  })

  it('opens nothing of which a byte is another, or that was cut short', async () => {
    const cipher = await open(K1)
    const [id, iv, content = ''] = (await cipher.seal('2100275112046', 'a')).split('.')
    const bytes = Buffer.from(content, 'base64')
    for (let n = 0; n < bytes.length; n += 1) {
      const other = bytes.with(n, (bytes[n] ?? 0) ^ 1)
      for (const damaged of [other, bytes.subarray(0, n), bytes.subarray(n + 1)])
        await expect(
          cipher.open([id, iv, Buffer.from(damaged).toString('base64')].join('.'), 'a'),
        ).rejects.toThrow()
    }
    await expect(cipher.open('', 'a')).rejects.toThrow()
  })
})

describe('the NIR cipher of Node and that of pages', () => {
  it('open what the other sealed, whatever it is and whomever it is bound to', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        async (bytes, secret, boundTo) => {
          const keys = [{ id: 'k', bytes }]
          const [node, web] = [await createNirCipher(keys, openNodeAesGcm), await createNirCipher(keys)]
          const [ofNode, ofWeb] = [await node.seal(secret, boundTo), await web.seal(secret, boundTo)]
          expect(ofNode).toHaveLength(ofWeb.length)
          for (const cipher of [node, web])
            for (const sealed of [ofNode, ofWeb]) expect(await cipher.open(sealed, boundTo)).toBe(secret)
          await expect(node.open(ofWeb, `${boundTo}x`)).rejects.toThrow()
          await expect(web.open(ofNode, `${boundTo}x`)).rejects.toThrow()
        },
      ),
      { numRuns: 40 },
    )
  })
})
