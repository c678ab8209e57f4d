import '@mon-espace/ui/tokens.css'
import { EMPLOYEUR, GESTIONNAIRE } from '@mon-espace/module-kit/testing'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import Instruction from '../instruction/instruction.tsx'
import { contratComplet } from '../testing/contrat-complet.ts'
import { serveAInstruire, service } from '../testing/monde.ts'
import { monter, screen } from '../testing/monter.tsx'
import { listen } from './listen.ts'

// What a screen reader says of the case officer’s desk; apart from the rest, whose dossiers its queue would count.

test('the queue, a dossier of it, and the decision', async () => {
  await service.signIn(EMPLOYEUR)
  await serveAInstruire(contratComplet())
  const session = await service.signIn(GESTIONNAIRE)
  await monter(<Instruction />, { at: '/mes-contrats/instruction', session })
  await listen('file')
  await screen.getByRole('link', { name: /Nora Ørsted/ }).click()
  await listen('poste')
  for (const piece of ['Cerfa FA 13 signé', 'Convention de formation']) {
    await expect.element(screen.getByRole('heading', { level: 2, name: piece })).toBeVisible()
    await userEvent.keyboard('c')
  }
  await screen.getByRole('button', { name: /^Accepter la prise en charge/ }).click()
  const asked = screen.getByRole('dialog')
  await listen('acceptation', asked)
  await asked.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  await expect.element(screen.getByText(/^Prise en charge acceptée/).first()).toBeVisible()
  // Beside what says it for some seconds only.
  await listen('acceptee', screen.getByRole('region', { name: 'Vérification et décision' }))
})
