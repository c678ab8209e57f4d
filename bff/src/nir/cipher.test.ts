import { describe, expect, it } from 'vitest'
import { createNirCipher } from './cipher.ts'

const key = (id: string, byte: number) => ({ id, bytes: new Uint8Array(32).fill(byte) })

describe('the NIR cipher', () => {
  it('opens what it sealed, for that dossier only, and seals differently each time', async () => {
    const cipher = await createNirCipher([key('k1', 1)])
    const [one, two] = [await cipher.seal('2100275112046', 'a'), await cipher.seal('2100275112046', 'a')]
    expect(one).not.toBe(two)
    expect(await cipher.open(one, 'a')).toBe('2100275112046')
    await expect(cipher.open(one, 'b')).rejects.toThrow()
    await expect(cipher.open(`${one.slice(0, -4)}AAAA`, 'a')).rejects.toThrow()
  })

  it('reads old values after a new key was put first', async () => {
    const sealed = await (await createNirCipher([key('k1', 1)])).seal('2100275112046', 'a')
    const rotated = await createNirCipher([key('k2', 2), key('k1', 1)])
    expect(await rotated.open(sealed, 'a')).toBe('2100275112046')
    expect(await rotated.seal('1', 'a')).toMatch(/^k2\./)
    await expect((await createNirCipher([key('k2', 2)])).open(sealed, 'a')).rejects.toThrow(
      'unknown NIR key k1',
    )
  })
})
