import { dossierAccepte } from '../instruction/dossiers.ts'
import { expect, test } from '../monde.ts'
import { appeler, nouveauNom, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

test('thirty contracts from one, stopped on the way and gone on with, none made twice', async ({
  page,
  monde,
}, info) => {
  const famille = nouveauNom('Zarka')
  const noms = Array.from({ length: 30 }, (_, i) => famille + String(i).padStart(2, '0'))
  const table = ['Nom\tPrénom', ...noms.map((nom) => `${nom}\tZoé`)].join('\n')
  const modele = await dossierAccepte(page, monde, 'apprentissage')
  await page.goto(`/mes-contrats/dossiers/${modele}`)
  await page.getByRole('link', { name: 'Copier pour plusieurs personnes' }).click()
  await titre(page, 'Copier pour plusieurs personnes')
  await page.getByLabel('Tableau des personnes').fill(table)
  await page.getByRole('button', { name: 'Vérifier le tableau' }).press('Enter')
  const creer = page.getByRole('button', { name: 'Créer 30 brouillons' })
  await expect(creer).toBeVisible()

  // The first call waits, so that there is time to see it and to stop.
  const { promise: suite, resolve: laisser } = Promise.withResolvers<void>()
  let envois = 0
  await page.route(/\/copies\?attestations=/, async (route) => {
    envois += 1
    if (envois === 1) await suite
    await route.continue()
  })
  await creer.press('Enter')
  await page.getByRole('button', { name: 'Interrompre la création' }).press('Enter')
  laisser()
  await expect(page.getByText(/^25\scontrats préparés sur 30/)).toBeVisible()
  const reprendre = page.getByRole('button', { name: 'Reprendre la création' })
  await expect(reprendre).toBeFocused()
  await verifier(page, 'the making stopped')
  await page.screenshot({ path: info.outputPath('arret.png') })
  await reprendre.press('Enter')
  await expect(page.getByRole('heading', { name: '30 brouillons créés' })).toBeFocused()
  expect(envois).toBe(2)

  const trouves = await appeler(page, monde, 'POST', '/dossiers/recherche', { q: famille, limite: 100 })
  const personnes = ((await trouves.json()).elements as { personne: string }[]).map(
    ({ personne }) => personne,
  )
  expect(personnes.sort()).toEqual(noms.map((nom) => `Zoé ${nom}`))
})
