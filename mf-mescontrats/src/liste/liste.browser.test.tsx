import { CALLS } from '@mon-espace/domain/api'
import { answer, answerCalls, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emulate } from '../testing/emulate.ts'
import { uneLigne } from '../testing/exemples.ts'
import { monter, screen } from '../testing/monter.tsx'
import Accueil from './liste.tsx'

answerCalls()
afterEach(() => vi.unstubAllGlobals())

const { listDossiers, searchDossiers, listEntreprises } = CALLS
const row = (name: RegExp) => screen.getByRole('link', { name })

beforeEach(() => answer(listEntreprises, []))

test('every dossier tells who, where it stands, and what is next', async () => {
  const echeance = {
    code: 'transmission',
    libelle: 'Dossier à transmettre',
    date: '2020-01-01',
    depassee: true,
    pour: 'entreprise' as const,
  }
  answer(listDossiers, {
    elements: [
      uneLigne({ echeance }),
      uneLigne({ id: 'd-2', numero: null, etat: 'brouillon', apprenti: '' }),
    ],
    suivant: null,
  })
  const told = await monter(<Accueil />)
  await expect
    .element(row(/Élise Nguyễn-Lefèvre.*CAP-2026-0042/))
    .toHaveAttribute('href', '/mes-contrats/dossiers/d-1')
  await expect.element(screen.getByRole('list').getByText('En attente de pièce(s)')).toBeVisible()
  await expect.element(screen.getByText(/Dossier à transmettre.*dépassée/)).toBeVisible()
  await expect.element(row(/Apprenti\(e\) à renseigner/)).toBeVisible()
  await expect
    .element(row(/Reprendre la saisie/))
    .toHaveAttribute('href', '/mes-contrats/dossiers/d-2/saisie')
  expect(told.announced.at(-1)).toContain('2')
  expect(await accessibilityFaults()).toEqual([])
})

test('what is typed is searched once typing pauses, in a body, never in the address', async () => {
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  answer(searchDossiers, { elements: [uneLigne({ id: 'd-9', apprenti: 'Ada Okafor' })], suivant: null })
  await monter(<Accueil />, { at: '/mes-contrats?etat=brouillon' })
  await screen.getByLabelText('Chercher un dossier').fill('oka')
  await expect.element(row(/Ada Okafor/)).toBeVisible()
  expect(received(searchDossiers).map(({ body }) => body)).toEqual([
    { q: 'oka', type: 'apprentissage', tri: 'echeance', etat: 'brouillon' },
  ])
  expect(window.location.search).toBe('?etat=brouillon')
})

test('filters stand still: they show once the establishments are known', async () => {
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  const answered = globalThis.fetch
  const { promise, resolve } = Promise.withResolvers<Response>()
  vi.stubGlobal('fetch', (input: string, init: RequestInit = {}) =>
    input.endsWith(listEntreprises.chemin) ? promise : answered(input, init),
  )
  await monter(<Accueil />)
  await expect.element(row(/Élise Nguyễn-Lefèvre/)).toBeVisible()
  const tri = () => document.querySelector('select[name=tri]')
  const place = () => tri()?.getBoundingClientRect().left
  expect(tri()?.checkVisibility({ visibilityProperty: true })).toBe(false)
  const before = place()
  const adresse = { commune: 'Paris' }
  resolve(Response.json(['99912345800013', '99912345800021'].map((siret) => ({ siret, adresse }))))
  await expect.element(screen.getByLabelText('Établissement')).toBeVisible()
  expect(place()).toBe(before)
})

test('filters live in the address', async () => {
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  const told = await monter(<Accueil />)
  await screen.getByLabelText('État', { exact: true }).selectOptions('Prise en charge refusée')
  expect(told.navigated).toEqual(['/mes-contrats?etat=prise_en_charge_refusee'])
  await expect.poll(() => received(listDossiers).at(-1)?.search.get('etat')).toBe('prise_en_charge_refusee')
  await screen.getByRole('button', { name: 'Effacer les filtres' }).click()
  await expect.element(screen.getByLabelText('Chercher un dossier')).toHaveFocus()
  expect(told.navigated.at(-1)).toBe('/mes-contrats')
})

test('goes on page after page', async () => {
  answer(listDossiers, ({ search }) =>
    search.get('curseur')
      ? { elements: [uneLigne({ id: 'd-2', apprenti: 'Ada Okafor' })], suivant: null }
      : { elements: [uneLigne()], suivant: 'k-1' },
  )
  await monter(<Accueil />)
  await screen.getByRole('button', { name: 'Afficher plus' }).click()
  await expect.element(row(/Ada Okafor/)).toBeVisible()
  await expect.element(row(/Élise/)).toBeVisible()
  expect(received(listDossiers).at(-1)?.search.get('curseur')).toBe('k-1')
  await expect.element(screen.getByRole('button', { name: 'Afficher plus' })).not.toBeInTheDocument()
})

test('an empty list says how to begin; what cannot be filed here is said, not offered', async () => {
  answer(listDossiers, { elements: [], suivant: null })
  await monter(<Accueil />)
  await expect.element(screen.getByText('Aucun contrat d’apprentissage pour le moment')).toBeVisible()
  await expect.element(screen.getByText(/ce type de contrat ne peut pas être saisi ici/)).toBeVisible()
  expect(screen.getByRole('button', { name: /professionnalisation/ }).elements()).toEqual([])
  await screen.getByRole('link', { name: 'Contrats de prof.' }).click()
  await expect.element(screen.getByText('Aucun contrat de professionnalisation')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('which list is on the screen is told where colours are forced, too', async () => {
  answer(listDossiers, { elements: [], suivant: null })
  await monter(<Accueil />)
  await expect.element(screen.getByText('Aucun contrat d’apprentissage pour le moment')).toBeVisible()
  await emulate({ forced: true })
  const lines = [...document.querySelectorAll('.mc-onglets a')].map((a) => {
    const { borderBlockEndColor, backgroundColor } = getComputedStyle(a)
    return [a.hasAttribute('aria-current'), borderBlockEndColor, backgroundColor]
  })
  const colours = (current: boolean) => lines.filter(([one]) => one === current).map(([, colour]) => colour)
  expect(colours(true)).toHaveLength(1)
  expect(colours(false)).not.toContain(colours(true)[0])
})

test('a list on its way is not called empty, whatever the one before was', async () => {
  const complete = Promise.withResolvers<void>()
  answer(listDossiers, async ({ search }) => {
    if (search.get('etat')) return { elements: [], suivant: null }
    await complete.promise
    return { elements: [uneLigne()], suivant: null }
  })
  await monter(<Accueil />, { at: '/mes-contrats?etat=brouillon' })
  await screen.getByRole('button', { name: 'Effacer les filtres' }).click()
  await expect.poll(() => received(listDossiers).length).toBe(2)
  await expect.element(screen.getByRole('button', { name: 'Effacer les filtres' })).not.toBeInTheDocument()
  expect(screen.getByText('Aucun contrat d’apprentissage pour le moment').elements()).toEqual([])
  complete.resolve()
  await expect.element(row(/Élise/)).toBeVisible()
})

test('a refusal is told with what to do', async () => {
  refuse(listDossiers, 'role_insuffisant')
  await monter(<Accueil />)
  await expect
    .element(screen.getByRole('alert').getByText(/Adressez-vous à votre administrateur/))
    .toBeVisible()
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  await screen.getByRole('button', { name: 'Réessayer' }).click()
  await expect.element(row(/Élise/)).toBeVisible()
})
