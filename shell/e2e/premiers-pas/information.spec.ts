import { expect, test } from '../monde.ts'
import { titre } from './gens.ts'
import { verifier } from './qualite.ts'

test('« Coordonnées »: the three desks, open to all', async ({ page }) => {
  await page.goto('/coordonnees')
  await titre(page, 'Coordonnées des assistants de gestion')
  for (const [qui, telephone, email, pour] of [
    ['Sanaa TRAD', '01 78 37 14 98', 'sanaa.trad@akto.fr', 'Île-de-France'],
    ['Magali FAUCHET', '01 78 37 15 04', 'magali.fauchet@akto.fr', 'Toutes les autres régions'],
    ['Rabah BERKANE', '01 78 37 15 82', 'rabah.berkane@akto.fr', 'MANPOWER'],
  ] as const) {
    const ligne = page.getByRole('row').filter({ hasText: qui })
    await expect(ligne).toContainText(pour)
    await expect(ligne.getByRole('link', { name: email })).toBeVisible()
    expect((await ligne.innerText()).replaceAll(/\s/g, ' ')).toContain(telephone)
  }
  await verifier(page, 'desks')
})

for (const [chemin, nom, dit] of [
  ['/mentions-legales', 'Mentions légales', /publication/],
  ['/donnees-personnelles', 'Données personnelles', /CNIL/],
  ['/accessibilite', 'Accessibilité', /axe-core/],
  ['/statut', 'État du service', /Fonctionne[\s\S]*La première aura lieu cette nuit/],
] as const) {
  test(`« ${nom} » is a click away from any page`, async ({ page }) => {
    await page.goto('/connexion')
    const lien = page.getByRole('contentinfo').getByRole('link', { name: nom })
    await lien.click()
    await page.waitForURL(new RegExp(`${chemin}$`))
    await titre(page, nom)
    await expect(page.getByRole('main')).toContainText(dit)
    await verifier(page, nom)
  })
}

test('an address that leads nowhere says so', async ({ page }) => {
  await page.goto('/nulle-part')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await verifier(page, 'nowhere')
})
