import type { Session } from '@mon-espace/domain/api'
import { ADMINISTRATEUR, EMPLOYEUR } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { contratComplet } from '../testing/contrat-complet.ts'
import { serveDraft, service } from '../testing/monde.ts'
import { monter, screen } from '../testing/monter.tsx'
import DossierPage from './dossier.tsx'

const dialog = screen.getByRole('dialog')
const session = () => service.ask<Session>('GET', '/session')

/** A draft of an employee, whose administrator then signs in. */
async function serve(): Promise<string> {
  await service.signIn(EMPLOYEUR)
  const { id } = await serveDraft(contratComplet())
  await service.signIn(ADMINISTRATEUR)
  return id
}

test('an administrator hands a dossier over from its page, which then says who follows it', async () => {
  const id = await serve()
  await monter(<DossierPage id={id} />, { session: await session() })
  const aside = screen.getByRole('complementary')
  await expect.element(aside.getByText('Karim Besson')).toBeVisible()
  await screen.getByRole('button', { name: 'Confier à un collègue' }).click()
  await dialog.getByRole('button', { name: 'Confier', exact: true }).click()
  await expect.element(dialog.getByText(/Choisissez un collègue/)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  const options = dialog.getByLabelText('Collègue').getByRole('option')
  // Not whoever follows it already.
  expect(options.elements().map(({ textContent }) => textContent)).not.toContain('Karim Besson')
  await dialog.getByLabelText('Collègue').selectOptions('Hélène Marchand')
  await dialog.getByRole('button', { name: 'Confier', exact: true }).click()
  await expect.element(screen.getByText('Le dossier est confié à Hélène Marchand.').first()).toBeVisible()
  await expect.element(aside.getByText('Hélène Marchand')).toBeVisible()
  await expect.element(screen.getByText('Le suivi du dossier est confié à Hélène Marchand.')).toBeVisible()
})

test('an employee is not offered to hand over', async () => {
  const id = await serve()
  await service.signIn(EMPLOYEUR)
  await monter(<DossierPage id={id} />, { session: await session() })
  await expect.element(screen.getByRole('button', { name: 'Copier dans un nouveau contrat' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Confier à un collègue' }).elements()).toEqual([])
})
