import { CALLS } from '@mon-espace/domain/api'
import { answer, answerCalls, answerFile, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { uneLigne } from '../testing/exemples.ts'
import { monter, screen } from '../testing/monter.tsx'
import Accueil from './liste.tsx'

answerCalls()
afterEach(() => vi.unstubAllGlobals())

const { exportDossiers, exportRecherche, listDossiers, searchDossiers, listEntreprises } = CALLS
const link = () => screen.getByRole('link', { name: 'Exporter vers Excel' })

/** Names of the files that the page had the browser save. */
let saved: string[]

beforeEach(() => {
  saved = []
  const page = { elements: [uneLigne()], suivant: null }
  answer(listEntreprises, [])
  answer(listDossiers, page)
  answer(searchDossiers, page)
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download)
  })
  return () => click.mockRestore()
})

const FILTREE = '/mes-contrats?etat=brouillon&tri=apprenti&siret=99912345800013'
const FILTRES = { type: 'apprentissage', etat: 'brouillon', tri: 'apprenti', siret: '99912345800013' }

test('exports the list as it is filtered', async () => {
  answerFile(exportDossiers, new Blob(['PK'], { type: 'application/zip' }))
  await monter(<Accueil />, { at: FILTREE })
  await link().click()
  await expect.poll(() => saved).toEqual([expect.stringMatching(/^contrats-\d{4}-\d{2}-\d{2}\.xlsx$/)])
  expect(received(exportDossiers).map(({ search }) => Object.fromEntries(search))).toEqual([FILTRES])
})

test('exports what the words find, which no address ever holds', async () => {
  answerFile(exportRecherche, new Blob(['PK'], { type: 'application/zip' }))
  await monter(<Accueil />, { at: FILTREE })
  await screen.getByLabelText('Chercher un dossier').fill(' oka ')
  await expect.element(link()).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Exporter ces résultats vers Excel' }).click()
  await expect.poll(() => saved).toEqual([expect.stringMatching(/^contrats-\d{4}-\d{2}-\d{2}\.xlsx$/)])
  const [sent] = received(exportRecherche)
  expect(sent?.body).toEqual({ q: 'oka', ...FILTRES })
  expect(String(sent?.search)).toBe('')
  // The list stands back while what was typed is looked for.
  await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull()
  expect(await accessibilityFaults()).toEqual([])
})

test('can be stopped while the file is made, without a word of failure', async () => {
  answerFile(exportDossiers, new Blob())
  await monter(<Accueil />)
  await expect.element(link()).toBeVisible()
  const answered = globalThis.fetch
  let stopped = false
  vi.stubGlobal('fetch', (input: string, init: RequestInit = {}) => {
    if (!input.includes('export.xlsx')) return answered(input, init)
    return new Promise((_, reject) => {
      init.signal?.addEventListener('abort', () => {
        stopped = true
        reject(init.signal?.reason)
      })
    })
  })
  const place = () => link().element().getBoundingClientRect().right
  const before = place()
  await link().click()
  const annuler = screen.getByRole('button', { name: /Annuler le téléchargement de contrats-/ })
  await expect.element(annuler).toBeVisible()
  expect(place()).toBe(before)
  await annuler.click()
  await expect.poll(() => stopped).toBe(true)
  await expect.element(link()).toHaveFocus()
  await expect.element(screen.getByText('Préparation du fichier…')).not.toBeInTheDocument()
  expect(screen.getByRole('alert').elements()).toEqual([])
  expect(saved).toEqual([])
})

test('tells how many lines the file will have, and how far it is', async () => {
  answerFile(exportDossiers, new Blob())
  await monter(<Accueil />)
  await expect.element(link()).toBeVisible()
  const answered = globalThis.fetch
  const { readable, writable } = new TransformStream<Uint8Array>()
  const headers = {
    'content-type': 'application/octet-stream',
    'x-lignes': '12000',
    'x-taille-estimee': '1000',
  }
  vi.stubGlobal('fetch', (input: string, init: RequestInit = {}) =>
    input.includes('export.xlsx')
      ? Promise.resolve(new Response(readable, { headers }))
      : answered(input, init),
  )
  await link().click()
  const writer = writable.getWriter()
  const bar = () => screen.getByRole('progressbar', { name: /Préparation\s: 12\s000 lignes/ })
  await writer.write(new Uint8Array(250))
  await expect.element(bar()).toHaveAttribute('value', '0.25')
  await writer.write(new Uint8Array(1250))
  await expect.element(bar()).toHaveAttribute('value', '0.99')
  await writer.close()
  await expect.poll(() => saved.length).toBe(1)
  await expect.element(bar()).not.toBeInTheDocument()
})

test('a page of maintenance is told, and never saved for a workbook', async () => {
  answerFile(exportDossiers, new Blob(['<h1>Maintenance</h1>'], { type: 'text/html' }))
  await monter(<Accueil />)
  await link().click()
  await expect.element(screen.getByRole('alert').getByText(/réponse inattendue/)).toBeVisible()
  expect(saved).toEqual([])
})

test('tells a refusal in words', async () => {
  refuse(exportDossiers, 'role_insuffisant')
  await monter(<Accueil />)
  await link().click()
  await expect
    .element(screen.getByRole('alert').getByText(/Adressez-vous à votre administrateur/))
    .toBeVisible()
  expect(saved).toEqual([])
})
