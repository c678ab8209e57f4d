import { CALLS } from '@mon-espace/domain/api'
import { answer, answerCalls, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { unDossier, uneLigne } from '../../testing/exemples.ts'
import { monter, screen } from '../../testing/monter.tsx'
import Instruction from '../instruction.tsx'

answerCalls()

const { listDossiers, listVues, listGuichets, listGestionnaires, assignDossier, countFile } = CALLS
const autre = { id: 'g-2', nom: 'Samir Haddad' }
const moi = { id: 'c-1', nom: 'Claire Petit' }
const open = (query = '') =>
  monter(<Instruction />, { at: `/mes-contrats/instruction${query}`, role: 'gestionnaire' })

beforeEach(() => {
  answer(countFile, {
    etats: { en_cours_instruction: 12, prise_en_charge_acceptee: 1000 },
    aInstruire: [
      { gestionnaire: null, nombre: 7 },
      { gestionnaire: moi, nombre: 3 },
      { gestionnaire: autre, nombre: 2 },
    ],
  })
  answer(listVues, { elements: [] })
  answer(listGuichets, { elements: [{ id: '0a1b', nom: 'Sanaa TRAD', regions: ['Île-de-France', 'Corse'] }] })
  answer(listDossiers, {
    elements: [
      uneLigne({ etat: 'en_cours_instruction', recuLe: '2026-09-12' }),
      uneLigne({ id: 'd-2', apprenti: 'Ada Okafor', gestionnaire: autre, etat: 'en_cours_instruction' }),
      uneLigne({ id: 'd-3', apprenti: 'Jakub Łukaszewicz', gestionnaire: moi, etat: 'en_cours_instruction' }),
    ],
    suivant: null,
  })
})

test('says whose each dossier is; nobody’s is taken in a click, on the version that was seen', async () => {
  answer(assignDossier, unDossier({ gestionnaire: moi, version: 5 }))
  await open()
  await expect.element(screen.getByText('Confié à Samir Haddad')).toBeVisible()
  await expect.element(screen.getByText('À moi', { exact: true })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('button', { name: /Prendre ce dossier\s+Élise/ }).click()
  await expect.element(screen.getByText(/Le dossier d’Élise .* vous est confié/).first()).toBeVisible()
  expect(received(assignDossier)[0]).toMatchObject({
    path: '/dossiers/d-1/affectation',
    body: { gestionnaireId: 'c-1' },
  })
  expect(received(assignDossier)[0]?.headers.get('if-match')).toBe('"v4"')
  await screen.getByRole('button', { name: /Rendre ce dossier/ }).click()
  await expect.poll(() => received(assignDossier)[1]?.body).toEqual({ gestionnaireId: null })
})

test('a colleague who was quicker is not overwritten: it is said, and the queue is read again', async () => {
  refuse(assignDossier, 'version_perimee', { versionCourante: 5, sectionsModifiees: ['affectation'] })
  await open()
  const asked = () => received(listDossiers).length
  await expect.element(screen.getByText('Confié à Samir Haddad')).toBeVisible()
  const before = asked()
  await screen.getByRole('button', { name: /Prendre ce dossier/ }).click()
  await expect.element(screen.getByText(/Un collègue vient de modifier ce dossier/).first()).toBeVisible()
  await expect.poll(asked).toBeGreaterThan(before)
})

test('is narrowed to mine, to nobody’s, to a desk; the address keeps it, to the dossier and back', async () => {
  const told = await open()
  await screen.getByLabelText('Confiés à').selectOptions('Moi')
  expect(told.navigated.at(-1)).toBe('/mes-contrats/instruction?affectation=moi')
  await screen.getByLabelText('Guichet').selectOptions('Sanaa TRAD (Île-de-France, Corse)')
  expect(told.navigated.at(-1)).toBe('/mes-contrats/instruction?affectation=moi&guichet=0a1b')
  await expect
    .poll(() => Object.fromEntries(received(listDossiers).at(-1)?.search ?? []))
    .toEqual({ etat: 'en_cours_instruction', tri: 'echeance', affectation: 'moi', guichet: '0a1b' })
  await expect
    .element(screen.getByRole('link', { name: /Ada Okafor/ }))
    .toHaveAttribute('href', '/mes-contrats/instruction?dossier=d-2&affectation=moi&guichet=0a1b')
})

test('counts what waits, by view and by colleague, and says since when', async () => {
  await open()
  await expect.element(screen.getByRole('link', { name: 'À instruire 12' })).toBeVisible()
  await expect.element(screen.getByRole('link', { name: 'Acceptés 999+' })).toBeVisible()
  await expect
    .element(screen.getByText('À instruire\u00a0: non affectés 7 · vous 3 · Samir Haddad 2'))
    .toBeVisible()
  await expect
    .element(screen.getByText(/INTERIM DEMO · complet le 12\/09\/2026 · début 01\/09\/2026/))
    .toBeVisible()
  await screen.getByLabelText('Guichet').selectOptions('Sanaa TRAD (Île-de-France, Corse)')
  await expect.element(screen.getByRole('link', { name: 'À instruire', exact: true })).toBeVisible()
})

test('J and K go from row to row, Enter opens, and letters typed in the search do nothing', async () => {
  const told = await open()
  const row = (name: RegExp) => screen.getByRole('link', { name })
  await expect.element(row(/Ada Okafor/)).toBeVisible()
  await userEvent.keyboard('jj')
  await expect.element(row(/Ada Okafor/)).toHaveFocus()
  await userEvent.keyboard('jjk')
  await expect.element(row(/Ada Okafor/)).toHaveFocus()
  const recherche = screen.getByLabelText('Chercher un dossier')
  await recherche.click()
  await userEvent.keyboard('jk')
  await expect.element(recherche).toHaveValue('jk')
  await recherche.clear()
  ;(row(/Ada Okafor/).element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  expect(told.navigated.at(-1)).toBe('/mes-contrats/instruction?dossier=d-2')
})

test('a row is two lines high, and its state stays readable under the pointer', async () => {
  await screen.viewport(1366, 768)
  await open()
  const row = screen.getByRole('listitem').filter({ hasText: 'Ada Okafor' })
  await expect.element(row).toBeVisible()
  expect(row.element().getBoundingClientRect().height).toBeLessThan(70)
  await row.hover()
  const paper = (selector: string) => {
    const found = row.element().querySelector(selector) ?? row.element()
    return getComputedStyle(found).backgroundColor
  }
  expect(paper('.me-tag')).not.toBe(paper(':scope > nothing'))
  await screen.viewport(414, 896)
})

test('those that are ticked are given to a colleague, one after the other, each on its version', async () => {
  answer(listGestionnaires, { elements: [moi, autre] })
  answer(assignDossier, ({ path }) => unDossier({ id: path.split('/')[2] ?? '', gestionnaire: autre }))
  await open()
  await screen.getByRole('checkbox', { name: 'Sélectionner Élise Nguyễn-Lefèvre' }).click()
  await screen.getByRole('checkbox', { name: 'Sélectionner Jakub Łukaszewicz' }).click()
  await screen.getByRole('button', { name: 'Confier à…' }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByLabelText('À qui').selectOptions('Samir Haddad')
  expect(await accessibilityFaults()).toEqual([])
  await dialog.getByRole('button', { name: 'Confier', exact: true }).click()
  await expect.element(dialog.getByText('2\u00a0dossiers confiés.')).toBeVisible()
  expect(received(assignDossier).map(({ path, body }) => [path, body])).toEqual([
    ['/dossiers/d-1/affectation', { gestionnaireId: 'g-2' }],
    ['/dossiers/d-3/affectation', { gestionnaireId: 'g-2' }],
  ])
  expect(received(assignDossier)[0]?.headers.get('if-match')).toBe('"v4"')
})

test('a refusal is told beside its dossier, and the others are assigned', async () => {
  answer(listGestionnaires, { elements: [moi, autre] })
  refuse(assignDossier, 'version_perimee', { versionCourante: 5, sectionsModifiees: ['affectation'] })
  await open()
  await screen.getByRole('checkbox', { name: 'Sélectionner Ada Okafor' }).click()
  await screen.getByRole('button', { name: 'Confier à…' }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Confier', exact: true }).click()
  await expect.element(dialog.getByText('0\u00a0dossier confié, 1 à revoir.')).toBeVisible()
  await expect.element(dialog.getByText(/^Ada Okafor ·/)).toBeVisible()
})
