import { CALLS } from '@mon-espace/domain/api'
import { EMPLOYEUR, hold, received, refuse, restore, withRealService } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { monter, screen } from '../testing/monter.tsx'
import ImportContrats from './import.tsx'
import { type Cellules, fichierCsv, lettreDe } from './testing/fichier-csv.ts'

const { importContrats } = CALLS
withRealService({ as: EMPLOYEUR })

const DATE_FIN = 'contrat.dateFin'
const TELEPHONE = 'apprenti.telephone'
const SIRET = 'employeur.siret'

const nomme = (prenom: string, nomNaissance: string, cellules: Cellules = {}): Cellules => ({
  ...cellules,
  'apprenti.prenom': prenom,
  'apprenti.nomNaissance': nomNaissance,
})
const prete = nomme('Zoé', 'Durand')
const incomplete = nomme('Anna', 'Vide', { [TELEPHONE]: '' })
/** Of an establishment that is not hers, and with other things to say. */
const fausse = nomme('Luc', 'Faux', {
  [SIRET]: '99967890700018',
  [DATE_FIN]: '31/02/2028',
  repere: 'agence 7',
})

async function deposer(lignes: readonly Cellules[], { nom = 'septembre.csv', autres = [] as string[] } = {}) {
  await deposit(fichierCsv(nom, lignes, autres))
}
async function deposit(file: File) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  await userEvent.upload(input as HTMLInputElement, file)
}
const creer = () => screen.getByRole('button', { name: /^Créer/ })
const apercu = () => screen.getByRole('heading', { name: 'Aperçu de septembre.csv' })

beforeEach(async () => {
  await monter(<ImportContrats />, { at: '/mes-contrats/import' })
})

describe('before a file', () => {
  test('gives the model, and says that nothing is made without her word', async () => {
    const modele = screen.getByRole('link', { name: 'Télécharger le modèle' })
    await expect.element(modele).toHaveAttribute('href', '/api/imports/modele.xlsx?type=apprentissage')
    await expect.element(screen.getByText(/rien n’est créé avant votre accord/)).toBeVisible()
    expect(await accessibilityFaults()).toEqual([])
  })

  test('a file of another kind is told without being sent; a refused one in the words of the service', async () => {
    await deposit(new File(['PK'], 'photo.png'))
    await expect.element(screen.getByText(/Choisissez un classeur Excel/)).toBeVisible()
    expect(received(importContrats)).toEqual([])
    await deposit(new File(['Nom;Prénom\r\nDurand;Zoé'], 'septembre.csv'))
    await expect.element(screen.getByText(/SIRET/)).toBeVisible()
    expect(await accessibilityFaults()).toEqual([])
  })
})

describe('the preview', () => {
  test('counts the lines, opens those to mend with the column of each point, and takes the focus', async () => {
    await deposer([prete, incomplete, fausse], { autres: ['Prime'] })
    await expect.element(apercu()).toHaveFocus()
    await expect.poll(() => document.title).toMatch(/^Erreur/)
    await expect.element(screen.getByText('1 prêt, 1 à compléter, 1 à corriger.')).toBeInTheDocument()
    await expect.element(screen.getByText(/«\sPrime\s», n’est pas connue/)).toBeVisible()
    const lignes = screen.getByRole('list', { name: 'Lignes du fichier' })
    await expect.element(lignes.getByText('Luc Faux', { exact: true })).toBeVisible()
    await expect.element(lignes.getByText(/Ligne 4 · agence 7 · début le/)).toBeVisible()
    await expect
      .element(lignes.getByText('Indiquez une date de fin du contrat qui existe, au format JJ/MM/AAAA.'))
      .toBeVisible()
    await expect
      .element(lignes.getByText(`Colonne ${lettreDe(DATE_FIN)}, «\u00a0Contrat – date de fin\u00a0»`))
      .toBeVisible()
    expect(lignes.getByText('Anna Vide').elements()).toEqual([])
    expect(await accessibilityFaults()).toEqual([])

    await screen.getByRole('radio', { name: 'Toutes (3)' }).click()
    await expect.element(lignes.getByText('Anna Vide', { exact: true })).toBeVisible()
    await expect.element(lignes.getByText(/Indiquez le téléphone de l’apprenti/).first()).not.toBeVisible()
    await screen.getByRole('radio', { name: 'À compléter (1)' }).click()
    expect(lignes.getByText('Luc Faux').elements()).toEqual([])
    expect(await accessibilityFaults()).toEqual([])
  })

  test('a long file is shown by pages', async () => {
    await deposer(
      Array.from({ length: 120 }, (_, i) =>
        nomme('Zoé', `Durand-${'ABCDEFGHIJ'[i % 10]}${'KLMNOPQRSTUV'[i % 12]}`),
      ),
    )
    const items = screen.getByRole('list', { name: 'Lignes du fichier' }).getByRole('listitem')
    await expect.poll(() => items.elements().length).toBe(50)
    await screen.getByRole('button', { name: 'Afficher 50 lignes de plus' }).click()
    await screen.getByRole('button', { name: 'Afficher 20 lignes de plus' }).click()
    await expect.poll(() => items.elements().length).toBe(120)
  })

  test('of a file in which nothing can be read says so, and offers no button that would do nothing', async () => {
    await deposer([fausse])
    await expect.element(screen.getByText(/Aucune ligne ne peut devenir un brouillon/)).toBeVisible()
    expect(creer().elements()).toEqual([])
  })

  test('her file comes back with its points, made in the page', async () => {
    await deposer([fausse])
    const saved: string[] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download)
    })
    await screen.getByRole('button', { name: 'Télécharger les erreurs' }).click()
    await expect.poll(() => saved).toEqual(['septembre-a-corriger.csv'])
    expect(received(importContrats)).toHaveLength(1)
    click.mockRestore()
  })
})

describe('two files, one after the other', () => {
  test('the preview is that of the last, however late the first comes', async () => {
    const premier = hold(importContrats, ({ body }) => fileOf(body)?.name === 'premier.csv')
    await deposer([prete, incomplete], { nom: 'premier.csv' })
    await deposer([prete])
    await expect.element(apercu()).toBeVisible()
    premier()
    // Its line leaves the list of what is on its way.
    await expect.poll(() => screen.getByText(/Envoi de premier\.csv/).elements()).toEqual([])
    expect(screen.getByText('Aperçu de premier.csv').elements()).toEqual([])
    await expect.element(apercu()).toBeVisible()
  })

  test('what one makes is not told under the name of the other', async () => {
    const creation = hold(importContrats, ({ search }) => !search.has('simulation'))
    await deposer([nomme('Iris', 'Premier')], { nom: 'premier.csv' })
    await creer().click()
    await expect.element(screen.getByRole('button', { name: 'Interrompre la création' })).toBeVisible()
    await deposer([nomme('Paul', 'Second')])
    await expect.element(apercu()).toBeVisible()
    creation()
    await expect.element(screen.getByText('1 brouillon créé depuis premier.csv.').last()).toBeVisible()
    await expect.element(apercu()).toBeVisible()
    await expect.element(creer()).toBeVisible()
  })
})

describe('the drafts', () => {
  test('are made on her word, each a link away, and what is left to mend is told', async () => {
    await deposer([prete, incomplete, fausse])
    await expect.element(screen.getByText('La ligne à corriger ne sera pas importée.')).toBeVisible()
    await creer().click()
    await expect.element(screen.getByRole('heading', { name: '2 brouillons créés' })).toHaveFocus()
    const brouillon = screen.getByRole('link', { name: 'Ouvrir le brouillon Anna Vide' })
    await expect
      .element(brouillon)
      .toHaveAttribute('href', expect.stringMatching(/^\/mes-contrats\/dossiers\/[0-9a-f-]{36}\/saisie$/))
    await expect.element(screen.getByText('1 ligne à corriger')).toBeVisible()
    await expect
      .element(screen.getByRole('button', { name: 'Télécharger les lignes à corriger' }))
      .toBeVisible()
    expect(await accessibilityFaults()).toEqual([])
    const [, envoi] = received(importContrats)
    expect([envoi?.search.toString(), envoi?.headers.get('idempotency-key')]).toEqual([
      'type=apprentissage',
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ])
    await screen.getByRole('button', { name: 'Importer un autre fichier' }).click()
    await expect.element(screen.getByRole('link', { name: 'Télécharger le modèle' })).toBeVisible()
  })

  test('can be interrupted, then taken up again under the same key', async () => {
    await deposer([nomme('Ali', 'Repris')])
    await expect.element(creer()).toBeVisible()
    hold(importContrats)
    await creer().click()
    await screen.getByRole('button', { name: 'Interrompre la création' }).click()
    await expect.element(screen.getByText(/aucun ne sera créé deux fois/)).toBeVisible()
    expect(await accessibilityFaults()).toEqual([])
    refuse(importContrats, 'service_occupe')
    const reprendre = screen.getByRole('button', { name: 'Reprendre la création' })
    await expect.element(reprendre).toHaveFocus()
    await reprendre.click()
    await expect.element(screen.getByText('La création n’a pas abouti')).toBeVisible()
    restore(importContrats)
    await reprendre.click()
    await expect.element(screen.getByRole('heading', { name: '1 brouillon créé' })).toBeVisible()
    const cles = received(importContrats)
      .slice(1)
      .map(({ headers }) => headers.get('idempotency-key'))
    expect([cles.length, new Set(cles).size]).toEqual([3, 1])
  })

  test('of the file dropped again are others: another key, another preview', async () => {
    await deposer([fausse])
    await expect.element(apercu()).toBeVisible()
    await deposer([nomme('Inès', 'Refaite')])
    await expect.element(creer()).toBeVisible()
    await expect.element(apercu()).toHaveFocus()
    await expect.poll(() => document.title).not.toMatch(/^Erreur/)
  })
})

const fileOf = (body: unknown) => (body instanceof FormData ? (body.get('fichier') as File | null) : null)
