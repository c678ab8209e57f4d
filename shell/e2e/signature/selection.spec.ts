import { validerExemple } from '../instruction/dossiers.ts'
import { expect, test } from '../monde.ts'
import { appeler, nouveauNom, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'
import { CFA, ouvrir, signer } from './signataire.ts'

test('a selection is sent to be signed in one go, its signatories are invited, and nothing goes twice', async ({
  page,
  monde,
  somebodyElse,
}, info) => {
  const nom = nouveauNom('Rentree')
  const ids = [
    await validerExemple(page, monde, 'apprentissage', { nom }),
    await validerExemple(page, monde, 'apprentissage', { nom }),
  ]
  await page.goto('/mes-contrats?etat=en_attente_pieces&auteur=moi&tri=maj')
  await titre(page, 'Gestion des contrats')
  await page.getByRole('searchbox', { name: 'Chercher un dossier' }).fill(nom)
  const cases = page.getByRole('checkbox', { name: /^Sélectionner/ })
  await expect(cases).toHaveCount(2)
  await cases.nth(0).check()
  await cases.nth(1).check()
  await verifier(page, 'validated contracts ticked')
  await page.screenshot({ path: info.outputPath('selection.png') })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.screenshot({ path: info.outputPath('selection-telephone.png') })
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('button', { name: 'Envoyer à la signature' }).click()
  await titre(page, 'Envoyer à la signature')
  await expect(page.getByText(/2 à compléter/)).toBeVisible()
  await verifier(page, 'who signs each')
  await page.screenshot({ path: info.outputPath('envoi.png'), fullPage: true })
  for (const rang of [0, 1]) {
    await page.getByLabel('Prénom et nom (CFA)').nth(rang).fill('Łucja Ștefănescu')
    await page.getByLabel('Adresse e-mail (CFA)').nth(rang).fill(CFA)
  }
  await page.setViewportSize({ width: 360, height: 740 })
  await verifier(page, 'a selection that is ready, on a telephone')
  await page.screenshot({ path: info.outputPath('pret-telephone.png') })
  await page.getByRole('button', { name: /^Envoyer 2.contrats à la signature$/ }).click()
  await expect(page.getByText(/2.contrats envoyés à la signature/)).toBeVisible()
  await verifier(page, 'a selection sent')
  await page.screenshot({ path: info.outputPath('envoyes.png'), fullPage: true })
  for (const id of ids) {
    const { etat, signataires } = await (
      await appeler(page, monde, 'GET', `/dossiers/${id}/signature`)
    ).json()
    expect([etat, signataires.length]).toEqual(['en_cours', 4])
  }

  const telephone = await somebodyElse()
  await telephone.setViewportSize({ width: 360, height: 740 })
  await ouvrir(telephone, monde, CFA)
  await signer(telephone, monde, CFA)

  await page.reload()
  await expect(page.getByText('Il est déjà à la signature.')).toHaveCount(2)
  await page.setViewportSize({ width: 360, height: 740 })
  await verifier(page, 'a selection that is at the signature')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: info.outputPath('deja-telephone-sombre.png'), fullPage: true })
})
