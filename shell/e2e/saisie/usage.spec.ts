import { expect, test } from '../monde.ts'
import { nouveauNom, titre } from '../premiers-pas/gens.ts'
import { brouillon, champ, ouvrirEcran, stored, surEcran } from './gestes.ts'

test('what people really type, change their mind about, and come back to', async ({ page, monde }) => {
  const nom = nouveauNom('Lavoir')
  const id = await brouillon(page, monde, 'exemple', 'apprentissage', nom)
  const continuer = page.getByRole('button', { name: 'Continuer' })
  await ouvrirEcran(page, id, 'contrat')

  await test.step('units are read; what is not stays as typed, with what to do, through a reload', async () => {
    await champ(page, 'contrat.salaireBrutMensuelCentimes').fill('1504 euros')
    await champ(page, 'contrat.dureeHebdoHeures').fill('34h30')
    await champ(page, 'formation.heuresDistance').fill('vingt')
    await champ(page, 'formation.faitA').focus()
    await expect(champ(page, 'contrat.dureeHebdoHeures')).toHaveValue(/^34\sh\s30$/)
    await expect(champ(page, 'formation.heuresDistance')).toHaveAttribute('aria-invalid', 'true')
    await expect
      .poll(async () => (await stored(page, monde, id)).contrat)
      .toMatchObject({ salaireBrutMensuelCentimes: 150_400, dureeHebdoHeures: 34, dureeHebdoMinutes: 30 })
    // It cannot be stored as a number: nothing says that it was.
    await expect(page.getByText(/^Enregistré à/)).toHaveCount(0)
    page.on('dialog', (dialog) => dialog.accept())
    await page.reload()
    await expect(champ(page, 'formation.heuresDistance')).toHaveValue('vingt')
    await continuer.click()
    await expect(page.locator('.me-summary')).toContainText('Indiquez un nombre')
    await champ(page, 'formation.heuresDistance').fill('20 h')
    await champ(page, 'formation.faitA').focus()
    await expect.poll(async () => (await stored(page, monde, id)).formation.heuresDistance).toBe(20)
  })

  await test.step('a field that has left the screen keeps nothing from going on', async () => {
    await champ(page, 'contrat.type').selectOption('36')
    await champ(page, 'contrat.numeroContratPrecedent').fill('AP2026-000033')
    await champ(page, 'contrat.type').selectOption('11')
    await expect(champ(page, 'contrat.numeroContratPrecedent')).toHaveCount(0)
    await continuer.click()
    await surEcran(page, 'recapitulatif')
  })

  await test.step('« Modifier » of the recap comes back to it', async () => {
    await page
      .getByRole('link', { name: /^Modifier.*Téléphone/ })
      .first()
      .click()
    await surEcran(page, 'employeur')
    await page.getByRole('button', { name: 'Revenir au récapitulatif' }).click()
    await surEcran(page, 'recapitulatif')
  })

  await test.step('a minor may work longer on the building site of the user company', async () => {
    const heures = /au plus, hors chantiers de bâtiment/
    await ouvrirEcran(page, id, 'contrat')
    const travaille = async (codeApe: string) => {
      const code = champ(page, 'contrat.travailTemporaire.entrepriseUtilisatrice.codeApe')
      await code.fill(codeApe)
      await page.keyboard.press('Escape')
      await code.blur()
    }
    await champ(page, 'contrat.dureeHebdoHeures').fill('39')
    await travaille('7022Z')
    await expect(page.getByText(heures).first()).toBeVisible()
    await travaille('4120A')
    await expect(page.getByText(heures)).toHaveCount(0)
  })

  await test.step('a centre is found by its town', async () => {
    await champ(page, 'formation.cfa.denomination').fill('Paris')
    await expect(page.getByRole('option', { name: /CFA DEMO DES METIERS/ }).first()).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('a wrong key of the NIR is told, and the address is offered before it is typed', async () => {
    await ouvrirEcran(page, id, 'apprenti')
    await page.getByRole('button', { name: 'Modifier', exact: true }).click()
    await champ(page, 'apprenti.nir').fill('210027511204699')
    await champ(page, 'apprenti.nir').blur()
    await expect(page.getByText(/^(?:Erreur\s: )?Relisez le NIR/).first()).toBeVisible()
    const reprendre = await page
      .getByRole('button', { name: 'Reprendre l’adresse de l’apprenti(e)' })
      .boundingBox()
    const voie = await champ(page, 'apprenti.representantLegal.adresse.voie').boundingBox()
    expect(reprendre?.y).toBeLessThan(voie?.y ?? 0)
  })

  await test.step('who signs is not taken for whom the person works for', async () => {
    await ouvrirEcran(page, id, 'employeur')
    await expect(page.getByText(/en travail temporaire, votre agence/)).toBeVisible()
    await expect(page.locator('main')).not.toContainText('travaillera')
    await ouvrirEcran(page, id, 'contrat')
    await expect(page.getByText(/Le client chez qui l’apprenti\(e\) travaillera/)).toBeVisible()
    await ouvrirEcran(page, id, 'apprenti')
  })

  await test.step('the home page offers the draft, where it was left', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: new RegExp(nom) }).click()
    await surEcran(page, 'apprenti')
  })

  await test.step('the draft is taken up where it was left', async () => {
    await page.goto(`/mes-contrats/dossiers/${id}`)
    await titre(page, new RegExp(nom))
    await page.getByRole('link', { name: 'Reprendre la saisie' }).first().click()
    await surEcran(page, 'apprenti')
  })
})
