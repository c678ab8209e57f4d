import { expect, it } from 'vitest'
import { formatRelativeDeadline } from './echeance.ts'

it.each([
  ['2026-08-22', 'dépassée de 10\u00a0jours', 'passee'],
  ['2026-08-21', 'dépassée depuis le 21\u00a0août\u00a02026', 'passee'],
  ['2026-08-30', 'dépassée de 2\u00a0jours', 'passee'],
  ['2026-08-31', 'dépassée de 1\u00a0jour', 'passee'],
  ['2026-09-01', 'aujourd’hui', 'proche'],
  ['2026-09-02', 'demain', 'proche'],
  ['2026-09-08', 'dans 7\u00a0jours', 'proche'],
  ['2026-09-12', 'au plus tard le 12\u00a0septembre\u00a02026', 'loin'],
])('%s, seen on 1 September, is « %s »', (deadline, text, urgency) =>
  expect(formatRelativeDeadline(deadline, '2026-09-01')).toEqual({ text, urgency }),
)
