import { expect, it } from 'vitest'
import { accepts } from './accepts.ts'

it.each([
  [undefined, 'a.exe', '', true],
  ['.pdf', 'Contrat.PDF', '', true],
  ['.pdf, image/*', 'scan', 'image/png', true],
  ['application/pdf', 'a.pdf', 'application/pdf', true],
  ['.pdf,image/*', 'a.docx', 'application/msword', false],
])('%s and %s %s: %s', (accept, name, type, fits) => expect(accepts(accept, { name, type })).toBe(fits))
