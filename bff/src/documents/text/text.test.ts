import { cleanText } from '@mon-espace/domain'
import { describe, expect, it } from 'vitest'
import { lignesAdresse } from './adresse.ts'
import { fitText } from './fit.ts'
import { citation, dateEnLettres, siretEspace, telephoneEspace } from './format.ts'
import { wrap } from './wrap.ts'

/** Half an em for every character. */
const measure = (text: string, size: number) => [...text].length * size * 0.5

describe('fitting a box', () => {
  it('keeps what fits at full size', () => {
    expect(fitText('Paris', 100, measure)).toEqual({ size: 9, lines: ['Paris'], whole: true })
  })

  it('shrinks first', () => {
    const { size, lines, whole } = fitText('x'.repeat(25), 100, measure)
    expect(lines).toHaveLength(1)
    expect(size).toBeLessThan(9)
    expect(measure('x'.repeat(25), size)).toBeLessThanOrEqual(100)
    expect(whole).toBe(true)
  })

  it('then takes two lines', () => {
    const fitted = fitText('un deux trois quatre cinq six sept huit neuf dix onze', 100, measure)
    expect(fitted.lines).toHaveLength(2)
    expect(fitted.whole).toBe(true)
    expect(fitted.lines.join(' ')).toBe('un deux trois quatre cinq six sept huit neuf dix onze')
  })

  it('cuts last of all, and says so', () => {
    const fitted = fitText('x'.repeat(500), 100, measure)
    expect(fitted.whole).toBe(false)
    expect(fitted.lines.at(-1)).toMatch(/…$/)
    for (const line of fitted.lines) expect(measure(line, fitted.size)).toBeLessThanOrEqual(100)
  })
})

describe('wrapping', () => {
  it('breaks after hyphens and @, holds at no-break spaces', () => {
    expect(wrap('prenom.nom@entreprise', 60, 10, measure)).toEqual(['prenom.nom@', 'entreprise'])
    expect(wrap('a b\u00a0c', 15, 10, measure)).toEqual(['a', 'b\u00a0c'])
  })

  it('breaks a word too long for a line', () => {
    expect(wrap('abcdefgh', 20, 10, measure)).toEqual(['abcd', 'efgh'])
  })
})

it('writes dates, numbers and addresses as people do', () => {
  expect(dateEnLettres('2026-09-01')).toBe('1er\u00a0septembre\u00a02026')
  expect(dateEnLettres('2026-12-25')).toBe('25\u00a0décembre\u00a02026')
  expect(dateEnLettres('début septembre')).toBe('début septembre')
  expect(siretEspace('99912345800013')).toBe('999\u00a0123\u00a0458\u00a000013')
  expect(siretEspace('999')).toBe('999')
  expect(telephoneEspace('0140000000')).toBe('01\u00a040\u00a000\u00a000\u00a000')
  expect(telephoneEspace('+33 1')).toBe('+33 1')
  expect(citation('D6224-1')).toBe('art.\u00a0D.\u00a06224-1')
  expect(citation('Le contrat (art. D6224-1 et L6353-1).')).toBe(
    'Le contrat (art.\u00a0D.\u00a06224-1 et L.\u00a06353-1).',
  )
  expect(citation('Sur demande.')).toBe('Sur demande.')
  expect(lignesAdresse({ numero: '3 bis', voie: 'rue X', complement: '', commune: 'Paris' })).toEqual([
    '3 bis rue X',
    'Paris',
  ])
  expect(lignesAdresse(null)).toEqual([])
})

it('composes letters and drops what is not text', () => {
  expect(cleanText(' E\u0301lise\r\nLef\u00e8vre\u200b ')).toBe('Élise Lefèvre')
})
