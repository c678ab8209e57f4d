import { readFile } from 'node:fs/promises'
import { saisirExemple } from '../ecrans/contrat.ts'
import { expect, test } from '../monde.ts'
import { appeler, EMPLOYEUR, nouveauNom, ouvrirSession, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

test('September: drafts ticked by the keyboard are validated together, and their forms come in one file', async ({
  page,
  monde,
}, info) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  const nom = nouveauNom('Septembre')
  const pret = await saisirExemple(page, monde, 'apprentissage', { nom })
  const incomplet = await saisirExemple(page, monde, 'apprentissage', { nom, sections: 2 })
  await page.goto('/mes-contrats?etat=brouillon&auteur=moi&tri=maj')
  await titre(page, 'Gestion des contrats')
  await page.getByRole('searchbox', { name: 'Chercher un dossier' }).fill(nom)
  const cases = page.getByRole('checkbox', { name: /^Sélectionner/ })
  await expect(cases).toHaveCount(2)
  await cases.nth(0).focus()
  await page.keyboard.press('Space')
  await cases.nth(1).focus()
  await page.keyboard.press('Shift+Space')
  await expect(page.getByText('2 contrats sélectionnés.')).toBeVisible()
  await verifier(page, 'two drafts ticked')
  await page.screenshot({ path: info.outputPath('selection.png') })
  await page.getByRole('button', { name: 'Valider et imprimer' }).click()
  const dialog = page.getByRole('dialog')
  const attendu = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Valider et imprimer' }).click()
  await expect(dialog.getByText('1 contrat validé, 1 à compléter.')).toBeVisible()
  await verifier(page, 'verdicts of a batch')
  await page.screenshot({ path: info.outputPath('verdicts.png') })
  const fichier = await attendu
  expect(fichier.suggestedFilename()).toBe('cerfas-a-signer-2026-08-25.pdf')
  expect((await readFile(await fichier.path())).subarray(0, 5).toString()).toBe('%PDF-')

  const etats = await Promise.all(
    [pret, incomplet].map(
      async (id) => (await (await appeler(page, monde, 'GET', `/dossiers/${id}`)).json()).etat,
    ),
  )
  expect(etats).toEqual(['en_attente_pieces', 'brouillon'])
  await dialog.getByRole('link', { name: /^Compléter/ }).click()
  await page.waitForURL(new RegExp(`/dossiers/${incomplet}/saisie/recapitulatif`))
})

test('the first row of the list is in sight, on a desktop and on a telephone', async ({
  page,
  monde,
}, info) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  for (const [nom, viewport, plusHaut] of [
    ['bureau', { width: 1366, height: 768 }, 480],
    ['telephone', { width: 360, height: 740 }, 700],
  ] as const) {
    await page.setViewportSize(viewport)
    await page.goto('/mes-contrats')
    const ligne = page.locator('.mc-ligne').first()
    await expect(ligne).toBeVisible()
    await expect(page.getByRole('link', { name: /^À faire \d/ })).toBeVisible()
    await page.screenshot({ path: info.outputPath(`${nom}.png`) })
    expect((await ligne.boundingBox())?.y, nom).toBeLessThan(plusHaut)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), nom).toBe(0)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.screenshot({ path: info.outputPath(`${nom}-sombre.png`) })
    await page.emulateMedia({ colorScheme: 'light' })
  }
})
