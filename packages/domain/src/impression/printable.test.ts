import { expect, it } from 'vitest'
import { checkPrintable } from './printable.ts'

it('prints the names of Europe and beyond', () => {
  for (const name of [
    'Şahin',
    'Łukasz',
    'Đorđe',
    'Nguyễn',
    'Ольга',
    'Ní Bhriain',
    'O’Neill-D’Arc',
    'Ἀριστοτέλης',
  ])
    expect(checkPrintable(name), name).toEqual([])
})

it('takes letters typed in pieces', () => {
  expect(checkPrintable('Nguye\u0302\u0303n')).toEqual([])
})

it('names each character it cannot print, once', () => {
  expect(checkPrintable('李 Marie 李明 🙂')).toEqual(['李', '明', '🙂'])
  expect(checkPrintable('محمد')).toEqual(['م', 'ح', 'د'])
  expect(checkPrintable('שלום')).toHaveLength(4)
  expect(checkPrintable('გიორგი').length).toBeGreaterThan(0)
})

it('does not mind line ends, tabs and invisible marks, which are not printed', () => {
  expect(checkPrintable('12 rue\tdes Lilas\r\nBât. C\u200b\ufeff')).toEqual([])
})
