import { expect, test } from '../monde.ts'
import { appeler, GESTIONNAIRE, nouveauNom, ouvrirSession, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'
import { dossierComplet } from './dossiers.ts'

test('one type of document is judged over a selection, each after it was seen; the enterprise reads the reason', async ({
  page,
  monde,
  somebodyElse,
}, info) => {
  const nom = nouveauNom('Rentree')
  const ids = [
    await dossierComplet(page, monde, 'apprentissage', { nom }),
    await dossierComplet(page, monde, 'apprentissage', { nom }),
  ]
  const officer = await somebodyElse()
  await ouvrirSession(officer, monde, GESTIONNAIRE)
  await officer.setViewportSize({ width: 1366, height: 768 })
  await officer.goto('/mes-contrats/instruction')
  // Looked for: other journeys leave more than a page of what is due sooner.
  await officer.getByRole('searchbox', { name: 'Chercher un dossier' }).fill(nom)
  const cocher = async () => {
    for (const id of ids)
      await officer
        .locator('.mc-ligne')
        .filter({ has: officer.locator(`a[href*="${id}"]`) })
        .getByRole('checkbox')
        .check()
  }
  await cocher()
  await verifier(officer, 'dossiers ticked in the queue')
  await officer.screenshot({ path: info.outputPath('file.png') })

  await officer.getByRole('button', { name: 'Confier à…' }).click()
  const dialogue = officer.getByRole('dialog')
  await dialogue.getByRole('button', { name: 'Confier', exact: true }).click()
  await expect(dialogue.getByText(/2.dossiers confiés/)).toBeVisible()
  await verifier(officer, 'a selection assigned')
  await officer.screenshot({ path: info.outputPath('confies.png') })
  await dialogue.getByRole('button', { name: 'Fermer' }).last().click()
  await cocher()

  await officer.getByRole('button', { name: 'Vérifier un document' }).click()
  await titre(officer, 'Vérifier un type de document')
  await expect(officer.getByText(/2.documents à vérifier/).first()).toBeVisible()
  await officer.screenshot({ path: info.outputPath('types.png') })
  await officer.getByRole('link', { name: /^Cerfa/ }).click()
  await expect(officer.getByText(/1 sur 2/)).toBeVisible()
  await expect(officer.getByRole('button', { name: /^Conforme/ })).toBeVisible()
  await verifier(officer, 'a document of a series')
  await officer.screenshot({ path: info.outputPath('document.png') })
  await officer.keyboard.press('c')
  await expect(officer.getByText(/2 sur 2/)).toBeVisible()
  await expect(officer.getByRole('button', { name: /^Conforme/ })).toBeVisible()
  await officer.setViewportSize({ width: 360, height: 740 })
  await verifier(officer, 'a document of a series, on a telephone')
  await officer.emulateMedia({ colorScheme: 'dark' })
  await officer.screenshot({ path: info.outputPath('document-telephone-sombre.png'), fullPage: true })
  await officer.keyboard.press('n')
  await officer.getByLabel('Motif, tel que l’entreprise le lira').fill('Il manque la signature du CFA.')
  await officer.getByRole('button', { name: /^Déclarer non conforme/ }).click()
  await titre(officer, 'Vérification terminée')
  await verifier(officer, 'the end of a series')

  const etats = await Promise.all(
    ids.map(async (id) => {
      const { pieces } = await (await appeler(page, monde, 'GET', `/dossiers/${id}`)).json()
      return pieces.find(({ type }: { type: string }) => type === 'cerfa_signe').etat
    }),
  )
  expect(etats.toSorted()).toEqual(['conforme', 'non_conforme'])
  const refuse = ids[etats.indexOf('non_conforme')]
  await page.goto(`/mes-contrats/dossiers/${refuse}`)
  await expect(page.getByText('Il manque la signature du CFA.').first()).toBeVisible()
})
