import { expect, it } from 'vitest'
import { quand } from './quand.ts'

it.each([
  ['2026-09-03', 'dans 2\u00a0jours', 'proche'],
  ['2026-12-01', 'au plus tard le 1er\u00a0décembre\u00a02026', 'loin'],
  ['2026-08-22', 'échéance dépassée de 10\u00a0jours', 'passee'],
  ['2026-08-21', 'échéance dépassée depuis le 21\u00a0août\u00a02026', 'passee'],
])('%s, seen on 1 September, is « %s »', (echeance, text, urgency) => {
  expect(quand(echeance, '2026-09-01')).toEqual({ text, urgency })
})
