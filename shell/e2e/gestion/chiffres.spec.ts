import { expect, test } from '../monde.ts'
import { ADMIN, GESTIONNAIRE, ouvrirSession } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

test('an enterprise and an officer read their figures, narrow them, and take them away', async ({
  page,
  somebodyElse,
  monde,
}) => {
  await ouvrirSession(page, monde, ADMIN)
  await page.goto('/mes-contrats')
  await page.getByRole('link', { name: 'Vos chiffres' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vos chiffres' })).toBeVisible()
  const total = page.getByText(/^\d+ dossiers?$/)
  await expect(total).toBeVisible()
  await verifier(page, 'the figures of an enterprise')
  const before = await total.textContent()
  await page.getByLabel('Contrats', { exact: true }).selectOption('Professionnalisation')
  await expect(page).toHaveURL(/type=professionnalisation/)
  await expect(total).not.toHaveText(before ?? '')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Exporter vers Excel' }).click()
  expect((await download).suggestedFilename()).toMatch(/^chiffres-.*\.xlsx$/)

  const autre = await somebodyElse()
  await ouvrirSession(autre, monde, GESTIONNAIRE)
  await autre.goto('/mes-contrats/instruction')
  await autre.getByRole('link', { name: 'Chiffres', exact: true }).click()
  await expect(autre.getByRole('table', { name: /^Délai de décision/ })).toBeVisible()
  await expect(autre.getByRole('table', { name: /par guichet$/ })).toBeVisible()
  await verifier(autre, 'the figures of the OPCO')
})
