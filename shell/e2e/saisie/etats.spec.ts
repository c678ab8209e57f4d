import { expect, test } from '../monde.ts'
import { verifier } from '../premiers-pas/qualite.ts'
import { brouillon, champ, ouvrirEcran, suivreBilan } from './gestes.ts'

const ECRANS_SAISIE = ['employeur', 'apprenti', 'contrat'] as const

for (const ecran of ECRANS_SAISIE) {
  test(`${ecran} left empty: each line of the summary leads to its field, and the screen stays accessible`, async ({
    page,
    monde,
  }) => {
    const id = await brouillon(page, monde, 'vide')
    await ouvrirEcran(page, id, ecran)
    if (ecran === 'employeur') {
      for (const chemin of ['denomination', 'telephone', 'courriel', 'adresse.voie', 'adresse.commune'])
        await champ(page, `employeur.${chemin}`).fill('')
    }
    await suivreBilan(page, ecran, 5)
  })
}

test('every screen of a complete contract is accessible, in light, in dark, narrow and enlarged', async ({
  page,
  monde,
}) => {
  const id = await brouillon(page, monde, 'exemple')
  for (const ecran of [...ECRANS_SAISIE, 'recapitulatif', 'cerfa', 'pieces'] as const) {
    await ouvrirEcran(page, id, ecran)
    await page.waitForLoadState('networkidle')
    await verifier(page, `${ecran}, complet`)
  }
  await ouvrirEcran(page, id, 'apprenti')
  await page.getByRole('button', { name: 'Retirer le second maître d’apprentissage' }).click()
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused()
  await verifier(page, 'apprenti, second maître retiré')
  await ouvrirEcran(page, id, 'contrat')
  await page.getByText('Pourquoi ce montant\u00a0?').click()
  await page.getByText('Pourquoi ce niveau\u00a0?').click()
  await page.getByText('Voir les versements au CFA').click()
  await page.getByRole('radio', { name: /^SMC/ }).check()
  await champ(page, 'contrat.smcMensuelCentimes').fill('2 000')
  await expect(champ(page, 'contrat.remuneration.2.taux')).toBeVisible()
  await verifier(page, 'contrat, SMC et explications ouvertes')
})

test('the Cerfa shows in the page once it is asked, and the last screen leads to « Gestion des contrats »', async ({
  page,
  monde,
}) => {
  const id = await brouillon(page, monde, 'exemple')
  await ouvrirEcran(page, id, 'recapitulatif')
  await page.getByRole('button', { name: 'Valider et générer le Cerfa FA 13' }).click()
  await expect(page.locator('.mc-document-vu canvas').first()).toBeVisible()
  await page.getByRole('button', { name: /^Voir ici Notice/ }).click()
  await expect(page.getByRole('button', { name: /^Voir ici Notice/ })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Continuer vers les pièces' }).click()
  await expect(page.getByText('Le contrat est maintenant visible dans Gestion des contrats.')).toBeVisible()
  await page.getByRole('link', { name: 'Gestion des contrats', exact: true }).click()
  await page.waitForURL(/\/mes-contrats$/)
})
