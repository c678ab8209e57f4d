import { describe, expect, it } from 'vitest'
import { createTampon } from './tampon.ts'
import { escapeXml } from './texte.ts'

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('a text written in place', () => {
  it.each(['AP2026', 'Nguyễn-Lefèvre', 'O’Neill & fils', 'R&D <3', '&nbsp;', '<b>"é"</b>', '=1+1', 'Ольга'])(
    'is what XML says of it: %j',
    (text) => {
      const tampon = createTampon(4)
      expect(tampon.simple(text)).toBe(true)
      expect(read(tampon.take())).toBe(escapeXml(text))
    },
  )

  it.each([' a', 'a ', 'a  b', 'a\nb', 'a\u000bb', '_x0041_', '😀', '\ud800', '\ufffe'])(
    'is left to more care: %j',
    (text) => {
      const tampon = createTampon(64)
      tampon.figures('12')
      expect(tampon.simple(text)).toBe(false)
      expect(read(tampon.take())).toBe('12')
    },
  )

  it('stays as it is while the next is written', () => {
    const tampon = createTampon(2)
    tampon.text('premier, plus long que la place')
    const first = tampon.take()
    tampon.text('second')
    const second = tampon.take()
    expect([first, second].map(read)).toEqual(['premier, plus long que la place', 'second'])
  })
})
