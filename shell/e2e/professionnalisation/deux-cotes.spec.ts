import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dossierComplet } from '../instruction/dossiers.ts'
import { lancerMonde } from '../lancer.ts'
import { AUJOURDHUI, expect, listenToPage, test } from '../monde.ts'
import { demanderDepuisLePortail, seConnecter } from '../parcours/compte.ts'
import { accepter, ouvrirAInstruire } from '../parcours/instruction.ts'
import { deposerLesPieces, telechargerLesDocuments, telechargerPdf } from '../parcours/pieces.ts'
import { numeroDe } from '../parcours/saisie.ts'
import { appeler, EMPLOYEUR, GESTIONNAIRE, ouvrirSession, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'
import { createDactylo } from '../saisie/dactylo.ts'
import { surEcran } from '../saisie/gestes.ts'
import { jouerContrat, jouerEmployeur, jouerSalarie } from './jouer.ts'

const PIECES = ['Cerfa EJ 20 signé', 'Annexe sur la formation (programme, organisation, évaluation)']

test('a « contrat de professionnalisation », from the portal’s demand to a granted funding', async ({
  page,
  monde,
  somebodyElse,
}) => {
  await test.step('the portal hands the demand over, which sign-in opens', async () => {
    await demanderDepuisLePortail(page, 'Contrat de professionnalisation')
    await seConnecter(page, EMPLOYEUR)
    await page.waitForURL(/\/saisie\/employeur/)
  })
  await test.step('the six screens', async () => {
    const d = createDactylo(page, { souris: true })
    await jouerEmployeur(page, d)
    await jouerSalarie(page, d)
    await jouerContrat(page, d)
    await surEcran(page, 'recapitulatif')
    await d.presser('Valider et générer le Cerfa EJ 20')
    await surEcran(page, 'cerfa')
    await telechargerLesDocuments(page, 'Cerfa EJ 20')
    await deposerLesPieces(page, PIECES)
  })
  const numero = await numeroDe(page)
  expect(numero).toMatch(/^CP2026-/)
  await test.step('the case officer judges each document, and grants the funding', async () => {
    const gestionnaire = await somebodyElse()
    await ouvrirAInstruire(gestionnaire, numero, 'Żeromska')
    await verifier(gestionnaire, 'desk of the second kind')
    await accepter(gestionnaire, PIECES)
    await gestionnaire.context().close()
  })
  await test.step('the employer reads it, and downloads the agreement', async () => {
    await page.getByRole('link', { name: 'Voir le dossier dans Gestion des contrats' }).click()
    await expect(page.getByText('Prise en charge acceptée').first()).toBeVisible()
    for (const piece of PIECES)
      await expect(
        page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: piece }) }),
      ).toContainText('Pièce conforme')
    await telechargerPdf(page, /accord de prise en charge/i)
    await monde.courriel(EMPLOYEUR, new RegExp(`^Dossier ${numero}.*accept`))
    await verifier(page, 'granted, second kind')
  })
})

test('the 21st day without an answer: accepted by silence, once, told to both sides', async ({ browser }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mon-espace-e2e-'))
  const avant = await lancerMonde({ dataDir, horloge: AUJOURDHUI })
  const port = Number(new URL(avant.url).port)
  const page = await browser.newPage({ baseURL: avant.url, locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  const id = await dossierComplet(page, avant, 'professionnalisation')
  const jour = (n: number) => new Date(Date.parse(AUJOURDHUI) + n * 86_400_000).toISOString()
  const etat = async (monde = avant) =>
    (await (await appeler(page, monde, 'GET', `/dossiers/${id}`)).json()).etat
  expect(await etat()).toBe('en_cours_instruction')
  await avant.arreter()
  const apres = await lancerMonde({ dataDir, horloge: jour(21), port })
  try {
    const complaints = await listenToPage(page)
    await page.clock.setSystemTime(jour(21))
    await ouvrirSession(page, apres, EMPLOYEUR)
    await expect.poll(() => etat(apres)).toBe('prise_en_charge_acceptee')
    await page.goto(`/mes-contrats/dossiers/${id}`)
    await titre(page, /Żeromska/)
    await expect(page.getByText(/réputée acceptée depuis le 15\sseptembre\s2026/)).toBeVisible()
    await verifier(page, 'accepted by silence')
    await telechargerPdf(page, /accord de prise en charge/i)
    await page.goto('/mes-contrats?type=professionnalisation')
    // Drafts of the same name come before it.
    const ligne = page.getByRole('listitem').filter({ has: page.locator(`a[href$="/dossiers/${id}"]`) })
    await expect(ligne).toContainText('Zoë Żeromska')
    await expect(ligne).toContainText('Prise en charge acceptée')

    await ouvrirSession(page, apres, GESTIONNAIRE)
    await page.goto(`/mes-contrats/instruction?dossier=${id}`)
    await titre(page, /Żeromska/)
    await expect(page.getByText('La prise en charge est réputée acceptée').first()).toBeVisible()
    await verifier(page, 'desk of a dossier accepted by silence')
    for (const [qui, sujet] of [
      [EMPLOYEUR, /accept/i],
      [GESTIONNAIRE, /accept/i],
    ] as const)
      await apres.courriel(qui, sujet)
    expect(complaints).toEqual([])
  } finally {
    await page.close()
    await apres.arreter()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
