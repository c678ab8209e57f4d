import { emptyAt, SECTIONS } from '@mon-espace/domain'
import { CALLS } from '@mon-espace/domain/api'
import { received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../../../../testing/contrat-complet.ts'
import { serveDraft } from '../../../../testing/monde.ts'
import { screen } from '../../../../testing/monter.tsx'
import { asked, champ, erreurDe, fill, openSaisie, select } from '../../../testing/open-saisie.tsx'

/** What the block of a question says of the record. */
const repris = (chemin: string) =>
  [...(champ(chemin).closest('.me-form-section')?.querySelectorAll('.me-field__prefilled') ?? [])].map(
    (dit) => dit.textContent,
  )

const REPRIS = 'repris de votre fiche entreprise'

test('says once for a block what comes from the enterprise’s record, and what of it was changed', async () => {
  await serveDraft(contratComplet())
  await openSaisie('employeur')
  // What the contract of the test answers otherwise than the record does, or alone.
  const autres = 'sauf\u00a0: Employeur spécifique, Convention collective (code IDCC)'
  await expect.poll(() => repris('employeur.codeApe')).toEqual([`${REPRIS}, ${autres}`])
  expect(repris('employeur.siret')).toEqual([REPRIS])
  await fill('employeur.adresse.voie', 'rue des Saules')
  await expect.poll(() => repris('employeur.adresse.voie')).toEqual([`${REPRIS}, sauf\u00a0: Voie`])
})

test('says it at the answer where a block has only one', async () => {
  await serveDraft(contratComplet())
  await openSaisie('employeur')
  await expect.poll(() => repris('employeur.telephone')).toEqual([REPRIS])
  await fill('employeur.telephone', '0199999999')
  await expect.poll(() => champ('employeur.courriel').closest('.me-field')?.textContent).toContain(REPRIS)
  expect(repris('employeur.telephone')).toEqual([REPRIS])
  await fill('employeur.courriel', 'claire@interim-demo.example')
  await expect.poll(() => repris('employeur.telephone')).toEqual([])
})

test('says it of the name and the address without waiting for the record', async () => {
  await serveDraft(contratComplet())
  refuse(CALLS.readEntreprise, 'introuvable')
  await openSaisie('employeur')
  await expect.poll(() => repris('employeur.denomination')).toEqual([REPRIS])
})

test('saves what is typed, and only that', async () => {
  const servi = await serveDraft(contratComplet())
  const { version } = await servi.dossier()
  await openSaisie('employeur')
  await fill('employeur.telephone', '01 99 99 99 99')
  await expect.element(screen.getByText(/^Enregistré à/)).toBeInTheDocument()
  expect(received(CALLS.saveSection).at(-1)?.body).toEqual({ telephone: '0199999999' })
  expect(received(CALLS.saveSection).at(-1)?.headers.get('if-match')).toBe(`"v${version}"`)
  expect((await servi.contrat()).employeur.telephone).toBe('0199999999')
})

test('changes establishment with its name and its address', async () => {
  await serveDraft(contratComplet())
  await openSaisie('employeur')
  await expect.poll(() => champ('employeur.siret').tagName).toBe('SELECT')
  await select('employeur.siret', '99912345800021')
  expect(champ('employeur.denomination').value).toBe('INTERIM DEMO AGENCE DE LYON')
  expect(champ('employeur.adresse.commune').value).toBe('Lyon')
})

test('another establishment brings how to reach it, and leaves what she typed', async () => {
  const contrat = contratComplet()
  Object.assign(contrat.employeur, { telephone: '0140000000', courriel: 'claire@interim-demo.example' })
  const servi = await serveDraft(contrat)
  await openSaisie('employeur')
  await expect.poll(() => champ('employeur.siret').tagName).toBe('SELECT')
  await select('employeur.siret', '99912345800021')
  await expect.poll(async () => (await servi.contrat()).employeur.telephone).toBe('0472000000')
  expect((await servi.contrat()).employeur.courriel).toBe('claire@interim-demo.example')
  await screen.getByRole('button', { name: 'Annuler' }).click()
  await expect.poll(async () => (await servi.contrat()).employeur.telephone).toBe('0140000000')
})

test('another establishment can be taken back, and takes the place of signature along', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('employeur')
  await expect.poll(() => champ('employeur.siret').tagName).toBe('SELECT')
  await select('employeur.siret', '99912345800021')
  await expect.poll(async () => (await servi.contrat()).formation.faitA).toBe('Lyon')
  await screen.getByRole('button', { name: 'Annuler' }).click()
  await expect.poll(() => champ('employeur.denomination').value).toBe('INTERIM DEMO AGENCE DE PARIS')
  expect(champ('employeur.siret').value).toBe('99912345800013')
  await expect.poll(async () => (await servi.contrat()).formation.faitA).toBe('Paris')
})

test('« Autre adresse » opens a block and tells its mail; closed and opened again, it has lost nothing', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('employeur')
  const question = screen.getByRole('radiogroup', { name: /autre adresse/ })
  expect(asked('employeur.autreAdresse.voie')).toBe(false)
  await question.getByRole('radio', { name: 'Oui' }).click()
  await expect
    .element(screen.getByText(/un e-mail est envoyé automatiquement au service collecte/))
    .toBeVisible()
  await fill('employeur.autreAdresse.voie', 'place du Marché')
  await expect.poll(async () => (await servi.contrat()).employeur.autreAdresse?.voie).toBe('place du Marché')
  await question.getByRole('radio', { name: 'Non' }).click()
  await expect.poll(async () => (await servi.contrat()).employeur.autreAdresse).toBeNull()
  await question.getByRole('radio', { name: 'Oui' }).click()
  await expect.poll(() => asked('employeur.autreAdresse.voie')).toBe(true)
  expect(champ('employeur.autreAdresse.voie').value).toBe('place du Marché')
})

test('asks a public employer what a private one is not asked', async () => {
  await serveDraft(contratComplet())
  await openSaisie('employeur')
  expect(asked('employeur.regimeAssuranceChomage')).toBe(false)
  await screen
    .getByRole('radiogroup', { name: 'Employeur privé' })
    .getByRole('radio', { name: 'Non' })
    .click()
  await expect.poll(() => asked('employeur.regimeAssuranceChomage')).toBe(true)
})

test('a problem appears when the field is left, and goes as it is mended', async () => {
  await serveDraft(contratComplet())
  await openSaisie('employeur')
  await fill('employeur.courriel', 'rh@')
  expect(erreurDe('employeur.courriel')).toBe('')
  await userEvent.tab()
  await expect.poll(() => erreurDe('employeur.courriel')).not.toBe('')
  await fill('employeur.courriel', 'rh@interim-demo.example')
  await expect.poll(() => erreurDe('employeur.courriel')).toBe('')
})

test('keeps a number that cannot be read, and says what to do', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('employeur')
  await fill('employeur.effectif', 'une dizaine')
  await userEvent.tab()
  expect(champ('employeur.effectif').value).toBe('une dizaine')
  await expect.poll(() => erreurDe('employeur.effectif')).toContain('en chiffres')
  await expect.poll(async () => (await servi.contrat()).employeur.effectif).toBeNull()
  // The contract has no place for it: it is never called stored, but nothing of it would be lost with the page.
  await expect.element(screen.getByText(/^Une réponse n’est pas enregistrée/)).toBeInTheDocument()
  expect(screen.getByText(/^Enregistré à/).elements()).toEqual([])
  const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  await expect.poll(leave).toBe(true)
  // As many figures as a social-security number are not left in the browser.
  await fill('employeur.effectif', 'NIR 2 06 03 69 123 456')
  await expect.poll(leave).toBe(false)
  await fill('employeur.effectif', '12')
  await expect.poll(async () => (await servi.contrat()).employeur.effectif).toBe(12)
  await expect.element(screen.getByText(/^Enregistré à/)).toBeInTheDocument()
  expect(leave()).toBe(true)
})

test('is accessible, its other address open', async () => {
  const contrat = contratComplet()
  contrat.employeur.autreAdresse = emptyAt(SECTIONS, 'employeur.autreAdresse')
  await serveDraft(contrat)
  await openSaisie('employeur')
  expect(await accessibilityFaults()).toEqual([])
})
