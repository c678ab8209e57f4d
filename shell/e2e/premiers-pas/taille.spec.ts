import { gzipSync } from 'node:zlib'
import { expect, type Monde, test } from '../monde.ts'

const LIMITE_CONNEXION = 140_000

/** Bytes of a script as gzip sends it. */
async function gzipped(monde: Monde, path: string): Promise<number> {
  const answer = await fetch(monde.url + path, { headers: { 'accept-encoding': 'identity' } })
  expect(answer.status, path).toBe(200)
  return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length
}

test('the JavaScript to a usable sign-in weighs at most 140 kB gzip', async ({ page, monde }) => {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname)
  })
  await page.goto('/connexion')
  // Usable: the fields answer, and what sending needs is there.
  await page.getByLabel('Adresse e-mail').fill('claire.petit@interim-demo.example')
  await page.getByLabel('Mot de passe', { exact: true }).fill('un mot de passe')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'non reconnu' })).toBeVisible()
  const sizes = await Promise.all(
    [...scripts].map(async (path) => [path, await gzipped(monde, path)] as const),
  )
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  test.info().annotations.push({ type: 'gzip', description: `${total} bytes, ${sizes.length} scripts` })
  expect(total, sizes.map(([path, size]) => `${size} ${path}`).join('\n')).toBeLessThanOrEqual(
    LIMITE_CONNEXION,
  )
})
