import { describe, expect, it } from 'vitest'
import { createCachedDocumentMaker } from './cached-document-maker.ts'
import type { DocumentMaker } from './document-maker.ts'
import { cerfaInput } from './testing/example.ts'

const NOTICE = { formulaire: '10103*14' }

/** A maker that tells how often it drew; each drawing weighs ten bytes. */
function counting(fail = 0): DocumentMaker & { drawn: string[] } {
  const drawn: string[] = []
  return {
    drawn,
    async make(kind) {
      drawn.push(kind)
      if (drawn.length <= fail) throw new Error('full')
      return new Uint8Array(10).fill(drawn.length)
    },
  }
}

describe('documents kept', () => {
  it('draws once what is asked for twice, one after the other or at once, and gives each their own bytes', async () => {
    const maker = counting()
    const cached = createCachedDocumentMaker(maker)
    const [one, two] = await Promise.all([
      cached.make('notice', NOTICE, 'a'),
      cached.make('notice', NOTICE, 'a'),
    ])
    one.fill(0)
    expect([two[0], (await cached.make('notice', NOTICE, 'a'))[0], maker.drawn]).toEqual([1, 1, ['notice']])
  })

  it('draws again when anything that it is made of has changed', async () => {
    const maker = counting()
    const cached = createCachedDocumentMaker(maker)
    const input = cerfaInput()
    await cached.make('cerfa', input, 'a')
    await cached.make('cerfa', { ...input, projet: !input.projet }, 'a')
    await cached.make('cerfa', structuredClone(input), 'a')
    expect(maker.drawn.length).toBe(2)
  })

  it('keeps no failure', async () => {
    const maker = counting(1)
    const cached = createCachedDocumentMaker(maker)
    await expect(cached.make('notice', NOTICE, 'a')).rejects.toThrow('full')
    expect((await cached.make('notice', NOTICE, 'a'))[0]).toBe(2)
  })

  it('lets the oldest used go first when there are too many bytes', async () => {
    const maker = counting()
    const cached = createCachedDocumentMaker(maker, 25)
    const [a, b, c] = ['1', '2', '3'].map((numero) => ({ ...cerfaInput(), numero }))
    for (const input of [a, b, a, c, a, b])
      await cached.make('cerfa', input as ReturnType<typeof cerfaInput>, 'a')
    expect(maker.drawn.length).toBe(4)
  })
})
