import { emptyAt } from '@mon-espace/domain'
import { SECTIONS } from '@mon-espace/domain/professionnalisation'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { contratPro } from '../../../../testing/contrat-pro.ts'
import { serveDraftPro } from '../../../../testing/monde.ts'
import { screen } from '../../../../testing/monter.tsx'
import { asked, champ, fill, openSaisie } from '../../../testing/open-saisie.tsx'

const open = () => openSaisie('employeur', 'professionnalisation')

/** What the block of a question says of the record. */
const repris = (chemin: string) =>
  [...(champ(chemin).closest('.me-form-section')?.querySelectorAll('.me-field__prefilled') ?? [])].map(
    (dit) => dit.textContent,
  )

const REPRIS = 'repris de votre fiche entreprise'

test('is prefilled from the enterprise’s record, in the words of its own kind', async () => {
  const servi = await serveDraftPro(contratPro())
  await open()
  await expect.element(screen.getByText('Contrat de professionnalisation · étape 1 sur 6')).toBeVisible()
  await expect.poll(() => repris('employeur.codeApe')[0]).toContain(REPRIS)
  await expect.poll(() => repris('employeur.telephone')).toEqual([REPRIS])
  await fill('employeur.telephone', '01 99 99 99 99')
  await fill('employeur.courriel', 'claire@interim-demo.example')
  await expect.poll(() => repris('employeur.telephone')).toEqual([])
  await expect.poll(async () => (await servi.contrat()).employeur.telephone).toBe('0199999999')
})

test('asks a private person alone for their number at the URSSAF, and is accessible with it', async () => {
  const contrat = contratPro()
  contrat.employeur.autreAdresse = emptyAt(SECTIONS, 'employeur.autreAdresse')
  await serveDraftPro(contrat)
  await open()
  expect(asked('employeur.numeroUrssaf')).toBe(false)
  await screen
    .getByRole('radiogroup', { name: /particulier/ })
    .getByRole('radio', { name: 'Oui' })
    .click()
  await expect.poll(() => asked('employeur.numeroUrssaf')).toBe(true)
  // Scrolled as it was opened: a field half under the bar at the foot is judged by the half that is seen.
  window.scrollTo(0, 0)
  expect(await accessibilityFaults()).toEqual([])
})
