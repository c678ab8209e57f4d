import { expect, test } from '../monde.ts'
import { AUTRE_EMPLOYEUR, EMPLOYEUR, GESTIONNAIRE, ouvrirSession, titre } from './gens.ts'
import { verifier } from './qualite.ts'

test('what needs the person first, the services, the contacts', async ({ page, monde }) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  await page.goto('/accueil')
  await titre(page, 'Accueil entreprise')
  const dossiers = page.getByRole('region', { name: 'À traiter en premier' }).getByRole('listitem')
  await expect(dossiers).toHaveCount(4)
  const etats = await dossiers.allInnerTexts()
  // What is late first, whatever its state.
  const retards = etats.map((etat) => etat.includes('échéance dépassée'))
  expect(retards[0]).toBe(true)
  expect(retards).toEqual(retards.toSorted((un, autre) => Number(autre) - Number(un)))
  const services = page.getByRole('region', { name: 'Vos services' })
  for (const service of [
    'mesContrats en alternance',
    'mesVersements formation et apprentissage',
    'mesInscriptions clés en main',
    'mesFormations',
  ])
    await expect(services.getByRole('link', { name: service })).toBeVisible()
  // The enterprise, not the agency of its head office.
  await expect(page.getByRole('banner')).toContainText(/INTERIM DEMO(?! AGENCE)/)
  const contacts = page.getByRole('region', { name: /^Vos contacts/ })
  await expect(contacts).toContainText('Conseiller formation')
  // The head office is in Île-de-France.
  await expect(contacts).toContainText('Sanaa TRAD')
  await verifier(page, 'home')
  // A draft goes on with its entry, any other opens its page: which of them are here is for what other journeys left.
  const adresseOf = (etat: string) =>
    etat.includes('Brouillon') ? /\/dossiers\/[^/]+\/saisie$/ : /\/mes-contrats\/dossiers\/[^/]+$/
  for (const [i, etat] of etats.entries())
    await expect(dossiers.nth(i).getByRole('link').first()).toHaveAttribute('href', adresseOf(etat))
  await dossiers.first().getByRole('link').first().click()
  await page.waitForURL(etats[0]?.includes('Brouillon') ? /\/saisie(\/|$)/ : adresseOf(''))
})

test('the demo’s tiles of neighbour services say what they are', async ({ page, monde }) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  await page.goto('/accueil')
  await page.getByRole('link', { name: 'mesFormations' }).click()
  await titre(page, 'mesFormations')
  await expect(page.getByRole('main')).toContainText('ne fait pas partie de la démonstration')
  await verifier(page, 'a neighbour service of the demo')
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click()
  await titre(page, 'Accueil entreprise')
})

test('an enterprise without dossiers is told that nothing waits for it', async ({ page, monde }) => {
  await ouvrirSession(page, monde, AUTRE_EMPLOYEUR)
  await page.goto('/accueil')
  await expect(page.getByRole('region', { name: 'À traiter en premier' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('INTERIM DEMO')
  await verifier(page, 'home of another enterprise')
})

test('the case officer sees what to decide', async ({ page, monde }) => {
  await ouvrirSession(page, monde, GESTIONNAIRE)
  await page.goto('/accueil')
  await expect(page.getByRole('link', { name: 'Instruction des dossiers' })).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'À traiter en premier' }).getByText('En cours d’instruction').first(),
  ).toBeVisible()
  await verifier(page, 'home of the case officer')
})

test('dossiers out of reach take nothing else away', async ({ page, monde }) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  let coupe = true
  await page.route('**/api/dossiers?*', (route) =>
    coupe
      ? route.fulfill({ status: 403, contentType: 'application/problem+json', body: '{}' })
      : route.continue(),
  )
  await page.goto('/accueil')
  await expect(page.getByText('Vos dossiers ne s’affichent pas')).toBeVisible()
  await expect(page.getByRole('link', { name: 'mesContrats en alternance' })).toBeVisible()
  coupe = false
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('region', { name: 'À traiter en premier' }).getByRole('listitem')).toHaveCount(
    4,
  )
})
