import { emptyAt, SECTIONS } from '@mon-espace/domain'
import { CALLS } from '@mon-espace/domain/api'
import { cutOff, hold, received, refuse, restore } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import type {} from '@vitest/browser-playwright'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { emulate } from '../../testing/emulate.ts'
import { serveCopie, serveDraft, serveValidated, service } from '../../testing/monde.ts'
import { screen } from '../../testing/monter.tsx'
import { erreurDe, fill, openSaisie } from '../testing/open-saisie.tsx'

const { validateDossier } = CALLS
const VALIDER = 'Valider et générer le Cerfa FA 13'

test('shows all that was entered, with a change link per line that leads to its field', async () => {
  await serveDraft(contratComplet())
  await openSaisie('recapitulatif')
  await expect.element(screen.getByText('7 quai des Saules, 69003 Lyon')).toBeVisible()
  await expect.element(screen.getByText('20603********')).toBeVisible()
  const calcule = (terme: string) =>
    [...document.querySelectorAll('.mc-recap dt')].find((dt) => dt.textContent === terme)?.nextElementSibling
  await expect.poll(() => calcule('Durée du contrat')?.textContent).toContain('2\u00a0ans')
  await expect.poll(() => calcule('Code d’activité (APE)')?.textContent).toMatch(/^7820Z – \p{L}{3}/u)
  await expect
    .poll(() => calcule('Convention collective (code IDCC)')?.textContent)
    .toMatch(/^1413 – \p{L}{3}/u)
  const starts = [...document.querySelectorAll('.mc-recap dt')].map((dt) => dt.getBoundingClientRect().left)
  expect(new Set(starts).size).toBe(1)
  await expect.poll(() => calcule('Niveau de prise en charge')?.textContent).toContain('par an')
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('link', { name: 'Modifier Caisse de retraite complémentaire' }).click()
  await expect.poll(() => document.activeElement?.id).toBe('champ-contrat.caisseRetraite')
})

const differe = () => screen.getByRole('region', { name: /^Ce qui change par rapport au contrat d/ })

test('a copied draft begins by what differs from the contract it comes from, each line leading to its field', async () => {
  const copie = await serveCopie(await serveValidated(contratComplet()), 'meme')
  const corps = { caisseRetraite: 'Caisse de la Loire' }
  await service.ask('PUT', `/dossiers/${copie.id}/sections/contrat`, corps, copie.version)
  await openSaisie('recapitulatif')
  await expect.element(differe().getByText('1\u00a0réponse diffère')).toBeVisible()
  await expect.element(differe().getByText('Caisse de la Loire')).toBeVisible()
  await expect
    .element(differe().getByText(contratComplet().contrat.caisseRetraite ?? '', { exact: true }))
    .toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await differe().getByRole('link').click()
  await expect.poll(() => document.activeElement?.id).toBe('champ-contrat.caisseRetraite')
})

test('what differs is folded where there is much of it', async () => {
  await serveCopie(await serveValidated(contratComplet()), 'autre')
  await openSaisie('recapitulatif')
  const compte = differe().getByText(/réponses diffèrent$/)
  await expect.element(compte).toBeVisible()
  expect(differe().getByRole('link').elements()).toEqual([])
  await compte.click()
  await expect.element(differe().getByRole('link').first()).toBeVisible()
})

test('a copy that answers all alike says so, and what it does not compare', async () => {
  const contrat = contratComplet()
  contrat.apprenti.prenom = 'Élise'
  await serveCopie(await serveValidated(contrat), 'meme')
  await openSaisie('recapitulatif')
  await expect.element(differe().getByText(/comparées sont encore celles du contrat copié/)).toBeVisible()
  await expect.element(differe().getByText(/^Non comparé, car masqué.*\(NIR\)\.$/)).toBeVisible()
  await expect
    .element(
      screen.getByRole('heading', { name: /^Ce qui change par rapport au contrat d’Élise .*, dossier / }),
    )
    .toBeVisible()
})

test('a NIR of which only the mask is known is not told to differ', async () => {
  const copie = await serveCopie(await serveValidated(contratComplet()), 'meme')
  await service.ask('PUT', `/dossiers/${copie.id}/sections/apprenti`, { nir: null }, copie.version)
  await openSaisie('recapitulatif')
  await expect.element(differe().getByText(/comparées sont encore celles/)).toBeVisible()
})

test('a code that differs is told with its label', async () => {
  const copie = await serveCopie(await serveValidated(contratComplet()), 'meme')
  await service.ask('PUT', `/dossiers/${copie.id}/sections/employeur`, { codeIdcc: '1486' }, copie.version)
  await openSaisie('recapitulatif')
  await expect.element(differe().getByText(/^1413 – \p{L}{3}/u)).toBeVisible()
  await expect.element(differe().getByText(/^1486 – \p{L}{3}/u)).toBeVisible()
})

test('a draft that was not copied, or from what can be read no more, begins by its answers', async () => {
  await serveCopie(await serveValidated(contratComplet()), 'meme')
  refuse(CALLS.readHistorique, 'introuvable')
  await openSaisie('recapitulatif')
  await expect.element(screen.getByText('7 quai des Saules, 69003 Lyon')).toBeVisible()
  expect(differe().elements()).toEqual([])
})

test('prints what was entered, without the bars, steps and links around it', async () => {
  await serveDraft(contratComplet())
  await openSaisie('recapitulatif')
  const change = screen.getByRole('link', { name: 'Modifier Caisse de retraite complémentaire' })
  await expect.element(change).toBeVisible()
  await emulate({ media: 'print' })
  const printed = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length
  expect(
    ['.me-action-bar', '.mc-cadre__etapes', '.mc-resume', '.me-summary-list__change'].map(printed),
  ).toEqual([0, 0, 0, 0])
  expect(printed('.me-summary-list dt')).toBeGreaterThan(50)
})

test('« Modifier » comes back to the line that it left, not to the step that follows', async () => {
  await serveDraft(contratComplet())
  await openSaisie('recapitulatif')
  await screen.getByRole('link', { name: 'Modifier Effectif total de l’entreprise' }).click()
  await expect.poll(() => document.activeElement?.id).toBe('champ-employeur.effectif')
  await userEvent.fill(document.activeElement as HTMLInputElement, '321')
  await screen.getByRole('button', { name: 'Revenir au récapitulatif' }).click()
  await screen.getByRole('heading', { level: 1, name: 'Récapitulatif' }).findElement()
  await expect.element(screen.getByText('321\u00a0salariés')).toBeVisible()
  await expect.poll(() => document.activeElement?.textContent).toBe('Modifier Effectif total de l’entreprise')
})

test('sends nothing while something is left, and leads to it', async () => {
  const contrat = contratComplet()
  contrat.formation.faitA = null
  await serveDraft(contrat)
  await openSaisie('recapitulatif')
  await screen.getByRole('button', { name: VALIDER }).click()
  expect(received(validateDossier)).toEqual([])
  await screen.getByRole('link', { name: 'Indiquez le lieu de signature du contrat.' }).first().click()
  await expect.poll(() => document.activeElement?.id).toBe('champ-formation.faitA')
})

test('validates once, under one key, and opens the Cerfa', async () => {
  const servi = await serveDraft(contratComplet())
  const { version } = await servi.dossier()
  await openSaisie('recapitulatif')
  await screen.getByRole('button', { name: VALIDER }).click()
  await screen.getByRole('heading', { level: 1, name: 'Cerfa FA 13' }).findElement()
  const [validation] = received(validateDossier)
  expect(validation?.headers.get('if-match')).toBe(`"v${version}"`)
  expect(validation?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
})

test('pressed again while what was typed is being stored, it validates once', async () => {
  await serveDraft(contratComplet())
  const store = hold(CALLS.saveSection)
  await openSaisie('contrat')
  await fill('contrat.caisseRetraite', 'AUTRE CAISSE')
  await screen.getByRole('button', { name: 'Continuer' }).click()
  const valider = screen.getByRole('button', { name: /^Valider et générer/ })
  await valider.click()
  // Not by Playwright, which waits for a button that says it is disabled.
  ;((await valider.findElement()) as HTMLElement).click()
  await expect.element(screen.getByRole('button', { name: `${VALIDER} (en cours)` })).toBeVisible()
  store()
  await screen.getByRole('heading', { level: 1, name: 'Cerfa FA 13' }).findElement()
  expect(received(validateDossier)).toHaveLength(1)
})

test('says that something is not stored for as long as it is not, and no longer', async () => {
  await serveDraft(contratComplet())
  cutOff(CALLS.saveSection)
  await openSaisie('contrat')
  await fill('contrat.caisseRetraite', 'AUTRE CAISSE')
  await screen.getByRole('button', { name: 'Continuer' }).click()
  await screen.getByRole('button', { name: VALIDER }).click()
  const avis = screen.getByText(/ne sont pas encore enregistrées/)
  await expect.element(avis).toBeVisible()
  restore(CALLS.saveSection)
  await expect.element(avis, { timeout: 15_000 }).not.toBeInTheDocument()
})

test('what only the service could refuse is told, with its way to be mended', async () => {
  await serveDraft(contratComplet())
  const erreurs = [
    {
      chemin: 'formation.codeRncp',
      code: 'rncp_inactif',
      message: 'Demandez au CFA un code RNCP en vigueur.',
    },
  ]
  refuse(validateDossier, 'contrat_incomplet', { erreurs })
  await openSaisie('recapitulatif')
  await screen.getByRole('button', { name: VALIDER }).click()
  await expect
    .element(screen.getByRole('link', { name: 'Demandez au CFA un code RNCP en vigueur.' }).first())
    .toBeVisible()
})

test('says before one validates that it locks the entry, and then the number it gave', async () => {
  await serveDraft(contratComplet())
  await openSaisie('recapitulatif')
  await expect
    .element(screen.getByText(/«\sValider\s» verrouille la saisie.*«\sCorriger le contrat\s» la rouvre/))
    .toBeVisible()
  await screen.getByRole('button', { name: VALIDER }).click()
  await expect
    .element(screen.getByText(/^Contrat validé sous le numéro AP\d{4}-\d{6}\. Imprimez/))
    .toBeVisible()
})

test('is read only once the contract is validated', async () => {
  const { numero } = await serveValidated(contratComplet())
  await openSaisie('recapitulatif')
  await expect.element(screen.getByText(`Contrat validé sous le numéro ${numero}.`)).toBeVisible()
  expect(screen.getByRole('link', { name: /^Modifier/ }).elements()).toEqual([])
})

test('a legal representative who is missing is asked for in his own block, which says so', async () => {
  const contrat = contratComplet()
  contrat.apprenti.dateNaissance = '2010-02-14'
  contrat.apprenti.representantLegal = null
  await serveDraft(contrat)
  await openSaisie('recapitulatif')
  await screen
    .getByRole('link', { name: /^Renseignez le représentant légal/ })
    .first()
    .click()
  await expect.poll(() => document.activeElement?.id).toBe('champ-apprenti.representantLegal.nom')
  await expect.poll(() => erreurDe('apprenti.representantLegal.nom')).not.toBe('')
})

test('a point about a maître nobody has chosen yet leads to where one is chosen', async () => {
  const contrat = contratComplet()
  contrat.maitres.maitre1 = emptyAt(SECTIONS, 'maitres.maitre2')
  await serveDraft(contrat)
  await openSaisie('recapitulatif')
  await screen.getByRole('link', { name: /^Sélectionnez le maître/ }).click()
  await expect.poll(() => document.activeElement?.id).toBe('champ-maitres.maitre1.salarieId')
})
