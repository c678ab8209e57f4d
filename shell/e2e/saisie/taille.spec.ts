import { gzipSync } from 'node:zlib'
import { expect, type Monde, test } from '../monde.ts'
import { brouillon, champ, enregistre, ouvrirEcran } from './gestes.ts'

const LIMITE_SAISIE = 250_000

async function gzipped(monde: Monde, path: string): Promise<number> {
  const answer = await fetch(monde.url + path, { headers: { 'accept-encoding': 'identity' } })
  expect(answer.status, path).toBe(200)
  return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length
}

test('the JavaScript to a usable entry weighs at most 250 kB gzip, the viewer of PDF apart', async ({
  page,
  monde,
}) => {
  const id = await brouillon(page, monde, 'vide')
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname)
  })
  await ouvrirEcran(page, id, 'employeur')
  // Usable: a field answers, its rules speak, and it is stored.
  await champ(page, 'employeur.telephone').fill('01')
  await champ(page, 'employeur.telephone').blur()
  await expect(page.locator('[id="champ-employeur.telephone-erreur"]')).toBeVisible()
  await enregistre(page)
  const sizes = await Promise.all(
    [...scripts].map(async (path) => [path, await gzipped(monde, path)] as const),
  )
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  test.info().annotations.push({ type: 'gzip', description: `${total} bytes, ${sizes.length} scripts` })
  const detail = sizes.map(([path, size]) => `${size} ${path}`).join('\n')
  expect(total, detail).toBeLessThanOrEqual(LIMITE_SAISIE)
  expect(detail).not.toMatch(/pdf/i)
})
