import { expect, test } from '../monde.ts'
import { contratAccepte } from '../parcours/accepte.ts'
import { GESTIONNAIRE, ouvrirSession, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

/** As people type a day. */
const enFrancais = (jour: string) => jour.split('-').reverse().join('/')
/** `jours` days after a day, `YYYY-MM-DD`. */
const apres = (jour: string, jours: number) =>
  new Date(Date.parse(jour) + jours * 86_400_000).toISOString().slice(0, 10)

test('an apprentice leaves in the first 45 days: declared by the enterprise, followed by the case officer', async ({
  page,
  monde,
  somebodyElse,
}, info) => {
  const { id, numero, dateDebut } = await contratAccepte(page, monde, 'apprentissage')
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await expect(page.getByRole('heading', { name: 'Versements de l’opérateur de compétences' })).toBeVisible()
  await verifier(page, 'a granted dossier and its schedule')
  await page.getByRole('link', { name: 'Déclarer une rupture' }).click()
  await titre(page, 'Déclarer la rupture du contrat')
  await page.getByRole('button', { name: 'Déclarer la rupture' }).click()
  await expect(page.locator('.me-summary')).toBeFocused()
  await verifier(page, 'a rupture left empty')
  await page.getByRole('radio', { name: 'L’apprenti(e)' }).check()
  await page.getByLabel('Dernier jour du contrat').fill(enFrancais(apres(dateDebut, -400)))
  await page.getByLabel('Jours passés en entreprise').fill('12')
  await page.getByLabel('Pourquoi').fill('Un autre projet.')
  const declarer = async () => {
    await page.getByRole('button', { name: 'Déclarer la rupture' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Déclarer la rupture' }).click()
  }
  await declarer()
  await expect(page.getByRole('link', { name: /jour où le contrat a été conclu/ })).toBeVisible()
  await page.getByLabel('Dernier jour du contrat').fill(enFrancais(apres(dateDebut, 20)))
  await page.screenshot({ path: info.outputPath('declaration.png'), fullPage: true })
  await declarer()
  const rupture = page.getByRole('heading', { name: 'Rupture du contrat' })
  await expect(rupture).toBeVisible()
  await expect(page.getByText(/sans motif ni indemnité/)).toBeVisible()
  await expect(
    page.getByText('Solde après la rupture, sur facture et attestation de réalisation'),
  ).toBeVisible()
  await verifier(page, 'a broken contract')
  await page.screenshot({ path: info.outputPath('rupture.png'), fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: info.outputPath('rupture-sombre.png'), fullPage: true })
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.screenshot({ path: info.outputPath('rupture-360.png'), fullPage: true })
  const lettre = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Télécharger la lettre de notification' }).click()
  expect((await lettre).suggestedFilename()).toContain(`rupture-${numero}`)

  const gestionnaire = await somebodyElse()
  await ouvrirSession(gestionnaire, monde, GESTIONNAIRE)
  await gestionnaire.goto(`/mes-contrats/dossiers/${id}`)
  await expect(gestionnaire.getByText('Rompu', { exact: true }).first()).toBeVisible()
  await expect(gestionnaire.getByText(/Un autre projet/).first()).toBeVisible()
  const { texte } = await monde.courriel(GESTIONNAIRE, new RegExp(`^Dossier ${numero}.*rupture déclarée`))
  expect(texte).not.toContain('Un autre projet')
})

test('a case officer declares one of a contrat de professionnalisation: no days are counted', async ({
  page,
  monde,
}) => {
  const { id, dateDebut } = await contratAccepte(page, monde, 'professionnalisation')
  await ouvrirSession(page, monde, GESTIONNAIRE)
  await page.goto(`/mes-contrats/dossiers/${id}/rupture`)
  await titre(page, 'Déclarer la rupture du contrat')
  await expect(page.getByLabel('Jours passés en entreprise')).toHaveCount(0)
  await page.getByRole('radio', { name: 'Les deux, d’un commun accord' }).check()
  await page.getByLabel('Dernier jour du contrat').fill(enFrancais(apres(dateDebut, 90)))
  await page.getByLabel('Pourquoi').fill('Accord écrit du jour.')
  await page.getByRole('button', { name: 'Déclarer la rupture' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Déclarer la rupture' }).click()
  await expect(page.getByText(/Signalez la rupture à l’Urssaf/)).toBeVisible()
  await expect(page.getByText(/Art\.\sD6325-5/)).toBeVisible()
})
