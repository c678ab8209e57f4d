import { expect, test } from '../monde.ts'
import { totalOf, usableEntry, weigh } from '../poids.ts'

const LIMITE_SAISIE = 165_000

test('the JavaScript to a usable entry weighs at most 165 kB gzip, the viewer of PDF apart', async ({
  page,
  monde,
}) => {
  const weights = await weigh(monde, await usableEntry(page, monde))
  const detail = Array.from(weights, ([path, size]) => `${size} ${path}`).join('\n')
  const total = totalOf(weights)
  test.info().annotations.push({ type: 'gzip', description: `${total} bytes, ${weights.size} scripts` })
  expect(total, detail).toBeLessThanOrEqual(LIMITE_SAISIE)
  expect(detail).not.toMatch(/pdf/i)
})
