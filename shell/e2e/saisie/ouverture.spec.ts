import { expect, test } from '../monde.ts'
import { seConnecter } from '../parcours/compte.ts'
import { appeler, EMPLOYEUR } from '../premiers-pas/gens.ts'
import { brouillon, champ, ouvrirEcran, surEcran } from './gestes.ts'

test('a screen opened by its address comes drawn with the page, its contract read ahead, once', async ({
  page,
  monde,
}) => {
  const id = await brouillon(page, monde, 'vide')
  const calls: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (request.method() === 'GET' && pathname.startsWith('/api/')) calls.push(pathname)
  })
  const address = `/mes-contrats/dossiers/${id}/saisie/contrat`
  const html = await (await page.request.get(address)).text()
  expect(html).toMatch(/<main.*aria-busy="true".*<h1[^>]*>Données contrat<\/h1>.*<\/main>/s)

  await ouvrirEcran(page, id, 'contrat')
  await expect(champ(page, 'contrat.dateFin')).toBeVisible()
  // A preload that nothing took would make two of one.
  const read = calls.filter((path) => /\/(session|entreprises|controle)$|\/dossiers\/[^/]+$/.test(path))
  expect(read.toSorted()).toEqual(
    ['/api/session', '/api/entreprises', `/api/dossiers/${id}`, `/api/dossiers/${id}/controle`].toSorted(),
  )
  await expect(page.locator('[data-amorce]')).toHaveCount(0)
})

test('who has no session is given no frame, and is led to sign in', async ({ page }) => {
  const address = '/mes-contrats/dossiers/inconnu/saisie/contrat'
  const html = await (await page.request.get(address)).text()
  expect(html).not.toMatch(/aria-busy|\/api\/dossiers/)
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Connexion' })).toBeVisible()
})

test('who comes back with a session that has ended signs in once', async ({ page, monde, context }) => {
  const id = await brouillon(page, monde, 'vide')
  const cookies = await context.cookies()
  await appeler(page, monde, 'DELETE', '/session')
  await context.addCookies(cookies)
  await page.goto(`/mes-contrats/dossiers/${id}/saisie/contrat`)
  await seConnecter(page, EMPLOYEUR)
  await surEcran(page, 'contrat')
  // What the page asked for ahead was refused: nobody is told so any more.
  await expect(champ(page, 'contrat.dateFin')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
