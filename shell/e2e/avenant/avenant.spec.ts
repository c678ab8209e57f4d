import type { Page } from '@playwright/test'
import { expect, test } from '../monde.ts'
import { contratAccepte } from '../parcours/accepte.ts'
import { accepter, ouvrirAInstruire } from '../parcours/instruction.ts'
import { deposerLesPieces } from '../parcours/pieces.ts'
import { appeler, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

/** As people type a day, so many days after another. */
const apres = (jour: string, jours: number) =>
  new Date(Date.parse(jour) + jours * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/')

test('a maître leaves: an amendment from a granted contract to a granted amendment', async ({
  page,
  monde,
  somebodyElse,
}, info) => {
  const photo = async (qui: Page, nom: string) => {
    await qui.screenshot({ path: info.outputPath(`${nom}.png`), fullPage: true })
  }
  const { id, numero, personne, dateDebut } = await contratAccepte(page, monde, 'apprentissage')
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await page.getByRole('link', { name: 'Déclarer un avenant' }).click()
  await titre(page, 'Déclarer un avenant')
  await page.getByRole('button', { name: 'Commencer l’avenant' }).click()
  await expect(page.locator('.me-summary')).toBeFocused()
  await verifier(page, 'an amendment left empty')
  await page.getByRole('radio', { name: /Autres changements/ }).check()
  await page.getByLabel('Date d’effet').fill(apres(dateDebut, -60))
  await page.getByRole('button', { name: 'Commencer l’avenant' }).click()
  await expect(page.getByRole('link', { name: /début du contrat/ })).toBeVisible()
  await page.getByLabel('Date d’effet').fill(apres(dateDebut, 60))
  await photo(page, 'declaration')
  await page.getByRole('button', { name: 'Commencer l’avenant' }).click()

  // Only the screens that the type opens, and on them what it opens.
  await expect(page).toHaveURL(/saisie\/apprenti$/)
  await expect(page.getByText(`Avenant n°\u00a01 au contrat ${numero}`).first()).toBeVisible()
  await expect(page.getByLabel('Numéro de sécurité sociale')).toHaveCount(0)
  const emploi = page.locator('[id="champ-maitres.maitre1.emploi"]')
  const avant = await emploi.inputValue()
  await emploi.fill('Cheffe d’atelier')
  await emploi.blur()
  await expect(page.getByText(new RegExp(`Emploi occupé.*${avant}`))).toBeVisible()
  await page.getByLabel(/J’atteste sur l’honneur/).check()
  await verifier(page, 'the maîtres of an amendment')
  await photo(page, 'maitres')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page).toHaveURL(/saisie\/contrat$/)
  await page.getByLabel('Date de conclusion').fill(apres(dateDebut, 50))
  await page.getByLabel(/J’atteste disposer/).check()
  await verifier(page, 'the contract of an amendment')
  await photo(page, 'contrat')
  await page.getByRole('button', { name: 'Continuer' }).click()

  await titre(page, 'Récapitulatif')
  await expect(page.getByText('Cheffe d’atelier').first()).toBeVisible()
  await verifier(page, 'the recap of an amendment')
  await photo(page, 'recapitulatif')
  await page.emulateMedia({ colorScheme: 'dark' })
  await photo(page, 'recapitulatif-sombre')
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize({ width: 360, height: 740 })
  await photo(page, 'recapitulatif-360')
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('button', { name: /^Valider et générer/ }).click()
  await titre(page, 'Cerfa FA 13')
  await page
    .getByRole('button', { name: /Continuer|Pièces/ })
    .first()
    .click()
  await titre(page, 'Pièces justificatives')
  await deposerLesPieces(page, ['Cerfa FA 13 signé'])

  const dossier = (await (await appeler(page, monde, 'GET', `/dossiers/${id}/avenants`)).json()) as {
    elements: { id: string; numero: string }[]
  }
  const sien = dossier.elements[1]
  if (!sien) throw new Error('no amendment')
  await page.goto(`/mes-contrats/dossiers/${sien.id}`)
  await expect(page.getByRole('heading', { name: 'Ce que l’avenant change' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Contrats de ce dossier' })).toBeVisible()
  await verifier(page, 'the dossier of an amendment')
  await photo(page, 'dossier')

  const gestionnaire = await somebodyElse()
  await ouvrirAInstruire(gestionnaire, sien.numero, personne)
  await expect(gestionnaire.getByRole('heading', { name: 'Ce que l’avenant change' })).toBeVisible()
  await expect(gestionnaire.getByText('Cheffe d’atelier', { exact: true })).toBeVisible()
  await verifier(gestionnaire, 'an amendment on the desk')
  await photo(gestionnaire, 'bureau')
  await accepter(gestionnaire, ['Cerfa FA 13 signé'])
  // The level of the contract goes on, whatever the referential says today.
  const niveauDe = async (un: string) =>
    (await (await appeler(page, monde, 'GET', `/dossiers/${un}`)).json()).decision.npecAnnuelCentimes
  expect(await niveauDe(sien.id)).toBe(await niveauDe(id))

  await page.goto(`/mes-contrats/dossiers/${id}`)
  const contrats = page.getByRole('list').filter({ hasText: 'Contrat initial' })
  await expect(
    contrats.getByRole('link', { name: new RegExp(`Avenant n°\\s1, dossier ${sien.numero}`) }),
  ).toBeVisible()
  await photo(page, 'dossier-initial')
  await page.setViewportSize({ width: 360, height: 740 })
  await photo(page, 'dossier-initial-360')
})

test('the programme of a contrat de professionnalisation is adapted: one type, up to its Cerfa', async ({
  page,
  monde,
}, info) => {
  const { id, numero, dateDebut } = await contratAccepte(page, monde, 'professionnalisation')
  await page.goto(`/mes-contrats/dossiers/${id}/avenant`)
  await titre(page, 'Déclarer un avenant')
  await expect(page.getByRole('radio', { name: /^Avenant/ })).toBeChecked()
  await page.getByLabel('Date d’effet').fill(apres(dateDebut, 40))
  await page.getByRole('button', { name: 'Commencer l’avenant' }).click()
  await expect(page).toHaveURL(/saisie\/employeur$/)
  await expect(page.getByText(`Avenant n°\u00a01 au contrat ${numero}`).first()).toBeVisible()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page).toHaveURL(/saisie\/salarie$/)
  await expect(page.locator('[id="champ-salarie.nomNaissance"]')).toHaveCount(0)
  await page.getByLabel(/J’atteste sur l’honneur/).check()
  await verifier(page, 'the tutors of an amendment')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page).toHaveURL(/saisie\/contrat$/)
  await page.getByLabel('Date de conclusion').fill(apres(dateDebut, 30))
  const fin = page.locator('[id="champ-formation.dureeEnseignementsHeures"]')
  const avant = await fin.inputValue()
  await fin.fill(String(Number(avant) - 10))
  await fin.blur()
  await expect(page.getByText(new RegExp(`Dans le contrat.*${avant}`))).toBeVisible()
  await page.screenshot({ path: info.outputPath('contrat-pro.png'), fullPage: true })
  await verifier(page, 'the programme of an amendment')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await titre(page, 'Récapitulatif')
  await page.screenshot({ path: info.outputPath('recapitulatif-pro.png'), fullPage: true })
  await page.getByRole('button', { name: /^Valider et générer/ }).click()
  await titre(page, 'Cerfa EJ 20')
})

/** The first screen of each type, and a question on it that the type opens. */
const PREMIERS = [
  ['31', 'employeur', 'employeur.denomination'],
  ['32', 'employeur', 'employeur.siret'],
  ['33', 'contrat', 'contrat.dateFin'],
  ['34', 'apprenti', 'apprenti.rqth'],
  ['35', 'contrat', 'formation.codeDiplome'],
  ['36', 'apprenti', 'maitres.maitre1.emploi'],
  ['37', 'employeur', 'employeur.siret'],
  ['38', 'contrat', 'formation.cfaEstLieuPrincipal'],
] as const

test('each type asks what it opens, and stores it', async ({ page, monde }, info) => {
  const { id, dateDebut } = await contratAccepte(page, monde, 'apprentissage')
  const dateEffet = apres(dateDebut, 90).split('/').reverse().join('-')
  for (const [type, ecran, chemin] of PREMIERS) {
    const cree = await appeler(
      page,
      monde,
      'POST',
      `/dossiers/${id}/avenants`,
      { type, dateEffet },
      { 'idempotency-key': crypto.randomUUID() },
    )
    expect(cree.status(), await cree.text()).toBe(201)
    const avenant = (await cree.json()) as { id: string }
    await page.goto(`/mes-contrats/dossiers/${avenant.id}/saisie`)
    await expect(page).toHaveURL(new RegExp(`saisie/${ecran}$`))
    await expect(page.locator(`[id="champ-${chemin}"]`)).toBeVisible()
    for (const ferme of ['apprenti.nomNaissance', 'contrat.dateDebutExecution', 'contrat.type'])
      await expect(page.locator(`[id="champ-${ferme}"]`)).toHaveCount(0)
    await page.goto(`/mes-contrats/dossiers/${avenant.id}/saisie/contrat`)
    await page.getByLabel('Date de conclusion').fill(apres(dateDebut, 80))
    await page.getByLabel('Date de conclusion').blur()
    await expect(page.getByText(/^Enregistré à/).first()).toBeVisible()
    await page.screenshot({ path: info.outputPath(`contrat-${type}.png`), fullPage: true })
    await page.goto(`/mes-contrats/dossiers/${avenant.id}/saisie/${ecran}`)
    await expect(page.locator(`[id="champ-${chemin}"]`)).toBeVisible()
    await page.screenshot({ path: info.outputPath(`premier-${type}.png`), fullPage: true })
  }
})
