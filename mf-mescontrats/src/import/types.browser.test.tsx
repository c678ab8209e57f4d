import { CALLS } from '@mon-espace/domain/api'
import { EMPLOYEUR, hold, withRealService } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { monter, screen } from '../testing/monter.tsx'
import ImportContrats from './import.tsx'
import { type Cellules, fichierPro } from './testing/fichier-csv.ts'

const { importContrats } = CALLS
withRealService({ as: EMPLOYEUR })

const ouvrir = (query = '') => monter(<ImportContrats />, { at: `/mes-contrats/import${query}` })
async function deposit(file: File) {
  await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file)
}
const creer = () => screen.getByRole('button', { name: /^Créer/ })
const apercu = () => screen.getByRole('heading', { name: 'Aperçu de septembre.csv' })
const type = () => screen.getByRole('radiogroup', { name: 'Type de contrat' })
const choisir = (nom: string) => type().getByRole('radio', { name: nom }).click()
const nommee = (nom: string, cellules: Cellules = {}) => ({ ...cellules, 'salarie.nomNaissance': nom })

test('is chosen in the page, which then says so in its address and gives its model', async () => {
  const told = await ouvrir()
  await choisir('Contrats de professionnalisation')
  expect(told.navigated).toEqual(['/mes-contrats/import?type=professionnalisation'])
  await expect.element(screen.getByRole('radio', { name: 'Contrats de professionnalisation' })).toHaveFocus()
  await expect
    .element(screen.getByRole('link', { name: 'Télécharger le modèle' }))
    .toHaveAttribute('href', '/api/imports/modele.xlsx?type=professionnalisation')
  await expect
    .element(screen.getByRole('link', { name: 'mesContrats en alternance' }))
    .toHaveAttribute('href', '/mes-contrats?type=professionnalisation')
  expect(await accessibilityFaults()).toEqual([])
})

test('is previewed and made from its own file, in its own words', async () => {
  await ouvrir('?type=professionnalisation')
  await deposit(
    fichierPro('septembre.csv', [
      nommee('Durand'),
      nommee('Petit', { 'tuteurs.tuteurUtilisatrice.nom': '' }),
      { 'salarie.nomNaissance': '', 'salarie.prenom': '' },
    ]),
  )
  await expect.element(screen.getByText('1 prêt, 2 à compléter, 0 à corriger.')).toBeInTheDocument()
  const lignes = screen.getByRole('list', { name: 'Lignes du fichier' })
  await expect.element(lignes.getByText('Nom à indiquer', { exact: true })).toBeVisible()
  expect(lignes.element().textContent).toContain('Indiquez le nom du tuteur de l’entreprise utilisatrice')
  expect(document.body.textContent).not.toMatch(/l’apprenti|maître/)
  await creer().click()
  await expect.element(screen.getByRole('heading', { name: '3 brouillons créés' })).toBeVisible()
  await expect
    .element(screen.getByRole('link', { name: 'Voir tous mes contrats' }))
    .toHaveAttribute('href', '/mes-contrats?type=professionnalisation&etat=brouillon')
  expect(await accessibilityFaults()).toEqual([])
})

test('refuses a file of the other with what to do; once chosen, nothing is left of what was said', async () => {
  const refus = () => screen.getByText(/celui des contrats de professionnalisation.*choisissez ce type/)
  await ouvrir()
  await deposit(fichierPro('septembre.csv', [nommee('Durand')]))
  await expect.element(refus()).toBeVisible()
  await choisir('Contrats de professionnalisation')
  await expect.poll(() => refus().elements()).toEqual([])
  await deposit(fichierPro('septembre.csv', [nommee('Durand')]))
  await expect.element(apercu()).toBeVisible()
  await choisir('Contrats d’apprentissage')
  await expect.poll(() => apercu().elements()).toEqual([])
})

test('cannot be left for the other while drafts are being made', async () => {
  await ouvrir('?type=professionnalisation')
  await deposit(fichierPro('septembre.csv', [nommee('Martin')]))
  const creation = hold(importContrats, ({ search }) => !search.has('simulation'))
  await creer().click()
  await expect.element(screen.getByRole('radio', { name: 'Contrats d’apprentissage' })).toBeDisabled()
  creation()
  await expect.element(screen.getByRole('heading', { name: '1 brouillon créé' })).toBeVisible()
})
