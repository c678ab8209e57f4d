import { describe, expect, it } from 'vitest'
import { createBuffer } from './buffer.ts'
import { escapeXml } from './texte.ts'

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('a text written in place', () => {
  it.each(['AP2026', 'Nguyễn-Lefèvre', 'O’Neill & fils', 'R&D <3', '&nbsp;', '<b>"é"</b>', '=1+1', 'Ольга'])(
    'is what XML says of it: %j',
    (text) => {
      const buffer = createBuffer(4)
      expect(buffer.simple(text)).toBe(true)
      expect(read(buffer.take())).toBe(escapeXml(text))
    },
  )

  it.each([' a', 'a ', 'a  b', 'a\nb', 'a\u000bb', '_x0041_', '😀', '\ud800', '\ufffe'])(
    'is left to more care: %j',
    (text) => {
      const buffer = createBuffer(64)
      buffer.figures('12')
      expect(buffer.simple(text)).toBe(false)
      expect(read(buffer.take())).toBe('12')
    },
  )

  it('stays as it is while the next is written', () => {
    const buffer = createBuffer(2)
    buffer.text('premier, plus long que la place')
    const first = buffer.take()
    buffer.text('second')
    const second = buffer.take()
    expect([first, second].map(read)).toEqual(['premier, plus long que la place', 'second'])
  })
})
