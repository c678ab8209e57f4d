import { expect, it } from 'vitest'
import { formatTelephone, parseTelephone } from './telephone.ts'

it.each([
  '0140000000',
  '01 40 00 00 00',
  '01.40.00.00.00',
  '+33 1 40 00 00 00',
  '0033140000000',
  '+33 (0)1 40 00 00 00',
])('« %s » is a French number', (text) => expect(parseTelephone(text)).toBe('0140000000'))

it.each([
  ['+262 262 12 34 56', '0262123456'],
  ['00 262 0639 12 34 56', '0639123456'],
  ['+590 (0)590 12 34 56', '0590123456'],
])('« %s » is one of overseas', (text, figures) => expect(parseTelephone(text)).toBe(figures))

it('keeps as typed what it does not know', () => {
  expect(parseTelephone('+32 2 555 12 12')).toBe('+32 2 555 12 12')
  expect(parseTelephone('0140')).toBe('0140')
  expect(parseTelephone('  ')).toBeNull()
})

it('writes pairs', () => expect(formatTelephone('0140000000')).toBe('01\u00a040\u00a000\u00a000\u00a000'))
