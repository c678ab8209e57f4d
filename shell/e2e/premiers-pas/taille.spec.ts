import { expect, test } from '../monde.ts'
import { totalOf, usableSignIn, weigh } from '../poids.ts'

const LIMITE_CONNEXION = 112_000

test('the JavaScript to a usable sign-in weighs at most 112 kB gzip', async ({ page, monde }) => {
  const weights = await weigh(monde, await usableSignIn(page))
  const detail = Array.from(weights, ([path, size]) => `${size} ${path}`).join('\n')
  const total = totalOf(weights)
  test.info().annotations.push({ type: 'gzip', description: `${total} bytes, ${weights.size} scripts` })
  expect(total, detail).toBeLessThanOrEqual(LIMITE_CONNEXION)
})
