import { expect, test } from '../monde.ts'
import { appeler, EMPLOYEUR, ouvrirSession, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

const NOMS = Array.from({ length: 30 }, (_, i) => `Zarka${String(i).padStart(2, '0')}`)
const TABLE = ['Nom\tPrénom', ...NOMS.map((nom) => `${nom}\tZoé`)].join('\n')

test('thirty contracts from one, stopped on the way and gone on with, none made twice', async ({
  page,
  monde,
}, info) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  const lu = await appeler(page, monde, 'GET', '/dossiers?etat=prise_en_charge_acceptee&type=apprentissage')
  const { elements } = (await lu.json()) as { elements: { id: string; avenant: object | null }[] }
  const modele = elements.find(({ avenant }) => avenant === null)
  await page.goto(`/mes-contrats/dossiers/${modele?.id}`)
  await page.getByRole('link', { name: 'Copier pour plusieurs personnes' }).click()
  await titre(page, 'Copier pour plusieurs personnes')
  await page.getByLabel('Tableau des personnes').fill(TABLE)
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

  const trouves = await appeler(page, monde, 'POST', '/dossiers/recherche', { q: 'zarka', limite: 100 })
  const personnes = ((await trouves.json()).elements as { personne: string }[]).map(
    ({ personne }) => personne,
  )
  expect(personnes.sort()).toEqual(NOMS.map((nom) => `Zoé ${nom}`))
})
