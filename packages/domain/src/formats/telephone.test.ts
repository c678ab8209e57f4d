import { expect, it } from 'vitest'
import { formatTelephone, parseTelephone, telephoneValid } from './telephone.ts'

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

it.each([
  ['+32 2 555 12 12', '+3225551212'],
  ['0032 470/12.34.56', '+32470123456'],
  ['+352 621 123 456', '+352621123456'],
  ['+41 22 123 45 67', '+41221234567'],
  ['+49 (761) 1234567', '+497611234567'],
  ['+508 41 23 45', '+508412345'],
  ['+351 912 345 678', '+351912345678'],
])('« %s » is of another country', (text, number) => {
  expect(parseTelephone(text)).toBe(number)
  expect(telephoneValid(number)).toBe(true)
  expect(formatTelephone(number)).toBe(number)
})

it.each(['+33 1 40', '+32', '00', '+0140000000', '1234567890', '+1234567890123456'])(
  '« %s » is no number',
  (text) => expect(telephoneValid(parseTelephone(text) ?? '')).toBe(false),
)

it('keeps as typed what it does not know', () => {
  expect(parseTelephone('0140')).toBe('0140')
  expect(parseTelephone('  ')).toBeNull()
})

it('writes pairs', () => expect(formatTelephone('0140000000')).toBe('01\u00a040\u00a000\u00a000\u00a000'))
