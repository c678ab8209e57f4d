import '@mon-espace/ui/tokens.css'
import type { Session } from '@mon-espace/domain/api'
import { beforeEach, expect, test } from 'vitest'
import Liste from '../liste/liste.tsx'
import { openSaisie } from '../saisie/testing/open-saisie.tsx'
import { contratComplet } from '../testing/contrat-complet.ts'
import { serveDraft, serveValidated, service } from '../testing/monde.ts'
import { monter, screen } from '../testing/monter.tsx'
import { listen } from './listen.ts'

// What a screen reader says of the main path.

// What is folded at one width is read at another.
beforeEach(() => screen.viewport(414, 896))

test('the list', async () => {
  await serveValidated(contratComplet())
  const session = await service.ask<Session>('GET', '/session')
  await monter(<Liste />, { at: '/mes-contrats', session })
  await expect.element(screen.getByRole('link', { name: /Nora Ørsted/ })).toBeVisible()
  await listen('liste')
})

test.each(['employeur', 'apprenti', 'contrat', 'recapitulatif'])('%s, filled in', async (ecran) => {
  await serveDraft(contratComplet())
  await openSaisie(ecran)
  await expect.element(screen.getByText(/^Votre contrat/).first()).toBeVisible()
  // What is computed comes after.
  if (ecran === 'contrat')
    await expect.element(screen.getByRole('button', { name: 'Payer plus que le minimum' })).toBeVisible()
  await listen(ecran)
})

test.each(['cerfa', 'pieces'])('%s, once validated', async (ecran) => {
  await serveValidated(contratComplet())
  await openSaisie(ecran)
  // The form is drawn in the page, as slowly as the machine is.
  if (ecran === 'cerfa') await expect.element(screen.getByText('100\u00a0%')).toBeInTheDocument()
  await listen(ecran)
})
