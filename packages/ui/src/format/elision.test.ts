import { expect, it } from 'vitest'
import { de } from './elision.ts'

it.each([
  ['INTERIM DEMO', 'd’INTERIM DEMO'],
  ['Élodie', 'd’Élodie'],
  ['Claire', 'de Claire'],
  ['Hugo', 'de Hugo'],
])('« de » before %s is « %s »', (nom, dit) => expect(de(nom)).toBe(dit))
