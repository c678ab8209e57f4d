import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { contratPro } from '../../../../testing/contrat-pro.ts'
import { serveDraftPro } from '../../../../testing/monde.ts'
import { screen } from '../../../../testing/monter.tsx'
import { openSaisie } from '../../../testing/open-saisie.tsx'

const open = (ecran: string) => openSaisie(ecran, 'professionnalisation')

/** Lines of the recap: « Durée du contrat: 1 an ». */
const recap = () =>
  [...document.querySelectorAll('.mc-recap dl > *')].map((line) =>
    `${line.querySelector('dt')?.textContent}: ${line.querySelector('dd')?.textContent}`.replaceAll(
      /\s/g,
      ' ',
    ),
  )

test('the contract is read over with what it comes to, validated, printed and followed by its documents', async () => {
  const servi = await serveDraftPro(contratPro())
  const told = await open('recapitulatif')
  await expect.poll(recap).toContainEqual('Part de la formation: 22 % du contrat')
  expect(recap()).toContainEqual('Public: 22 ans à la conclusion du contrat, public prioritaire')
  expect(recap()).toContainEqual('Durée du contrat: 1 an')
  expect(recap()).toContainEqual(expect.stringMatching(/^Numéro de sécurité sociale.*20405\*{8}/))
  await expect.element(screen.getByText(/la prise en charge est réputée acceptée/)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])

  await screen.getByRole('button', { name: 'Valider et générer le Cerfa EJ 20' }).click()
  await expect.poll(() => told.navigated.at(-1)).toMatch(/cerfa$/)
  expect((await servi.dossier()).etat).toBe('en_attente_pieces')
})

test('the screens that follow speak of this form, and are accessible', async () => {
  await serveDraftPro(contratPro())
  await open('recapitulatif')
  await screen.getByRole('button', { name: /^Valider/ }).click()
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Cerfa EJ 20' })).toBeVisible()
  await expect.element(screen.getByText(/signer par l’employeur et le salarié/)).toBeVisible()
  await expect.element(screen.getByRole('heading', { name: 'Cerfa EJ 20 pré-rempli' })).toBeVisible()
  expect(screen.getByText(/annexe au contrat/).query()).toBeNull()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Continuer vers les pièces' }).click()
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Pièces justificatives' })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})
