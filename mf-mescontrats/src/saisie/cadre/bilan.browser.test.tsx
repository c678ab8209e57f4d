import { emptyContrat } from '@mon-espace/domain'
import { CALLS } from '@mon-espace/domain/api'
import { received } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { chemins } from '../../routes/chemins.ts'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { idServi, serveDraft } from '../../testing/monde.ts'
import { screen } from '../../testing/monter.tsx'
import { champ, fill, openSaisie } from '../testing/open-saisie.tsx'

test.each(['employeur', 'apprenti', 'contrat'] as const)(
  '« Continuer » on %s left empty gives the focus to all that is to mend, and each line leads to a field',
  async (ecran) => {
    await serveDraft(emptyContrat())
    const told = await openSaisie(ecran)
    await screen.getByRole('button', { name: 'Continuer' }).click()
    await expect.poll(() => document.activeElement?.className).toBe('me-summary')
    await expect.poll(() => document.title).toMatch(/^Erreur\u00a0: /)
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.me-summary a')]
    expect(links.length).toBeGreaterThan(3)
    const targets = () => links.map((link) => document.getElementById(link.hash.slice(1)))
    await expect.poll(() => targets().filter((target) => target === null)).toEqual([])
    for (const link of links) {
      link.click()
      expect(document.activeElement?.id).toBe(link.hash.slice(1))
    }
    expect(told.navigated).toEqual([])
    expect(await accessibilityFaults()).toEqual([])
  },
)

test('« Continuer » goes on once nothing is left, and « Précédent » comes back', async () => {
  await serveDraft(contratComplet())
  const told = await openSaisie('employeur')
  await screen.getByRole('button', { name: 'Continuer' }).click()
  await screen.getByRole('heading', { level: 1, name: /Données apprenti/ }).findElement()
  await expect.poll(() => document.activeElement?.tagName).toBe('H1')
  await screen.getByRole('button', { name: 'Précédent' }).click()
  await screen.getByRole('heading', { level: 1, name: 'Données employeur' }).findElement()
  expect(told.navigated).toEqual([
    chemins.saisie(idServi(), 'apprenti'),
    chemins.saisie(idServi(), 'employeur'),
  ])
})

test('what is typed on a screen is there when one comes back to it', async () => {
  await serveDraft(contratComplet())
  await openSaisie('employeur')
  await fill('employeur.denomination', 'AUTRE NOM')
  await screen.getByRole('button', { name: 'Continuer' }).click()
  await screen.getByRole('heading', { level: 1, name: /Données apprenti/ }).findElement()
  await screen.getByRole('button', { name: 'Précédent' }).click()
  await screen.getByRole('heading', { level: 1, name: 'Données employeur' }).findElement()
  expect(champ('employeur.denomination').value).toBe('AUTRE NOM')
})

test('« Votre contrat » counts what is left, and each point leads to its field on its screen', async () => {
  const contrat = contratComplet()
  contrat.formation.faitA = null
  await serveDraft(contrat)
  await openSaisie('employeur')
  const bouton = screen.getByRole('button', { name: /^Votre contrat\s: Il reste 1\spoint/ })
  if (bouton.elements().length > 0) await bouton.click()
  await screen.getByText('Il reste 1\u00a0point à compléter').click()
  await screen.getByRole('link', { name: 'Indiquez le lieu de signature du contrat.' }).click()
  await expect.poll(() => document.activeElement?.id).toBe('champ-formation.faitA')
})

test('a screen that is only looked at writes nothing in the contract, nor in its history', async () => {
  const contrat = contratComplet()
  contrat.formation.dateDebut = null
  await serveDraft(contrat)
  await openSaisie('contrat')
  // Taken from the beginning of the contract.
  await expect.poll(() => champ('formation.dateDebut').value).not.toBe('')
  await screen.getByRole('link', { name: 'Gestion des contrats' }).click()
  expect(received(CALLS.saveSection)).toEqual([])
})
