import { CALLS, type Dossier, type Session } from '@mon-espace/domain/api'
import { ADMINISTRATEUR, EMPLOYEUR, received } from '@mon-espace/module-kit/testing'
import { expect, test } from 'vitest'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { serveDraft, service } from '../../testing/monde.ts'
import { monter, screen } from '../../testing/monter.tsx'
import Accueil from '../liste.tsx'

const dialog = screen.getByRole('dialog')
const session = () => service.ask<Session>('GET', '/session')
const suiveurOf = async (id: string) => (await service.ask<Dossier>('GET', `/dossiers/${id}`)).suiviPar?.nom

/** Drafts of an employee, whose administrator then signs in. */
async function serve(...prenoms: string[]): Promise<string[]> {
  await service.signIn(EMPLOYEUR)
  const ids: string[] = []
  for (const prenom of prenoms) {
    const contrat = contratComplet()
    contrat.apprenti.prenom = prenom
    ids.push((await serveDraft(contrat)).id)
  }
  await service.signIn(ADMINISTRATEUR)
  return ids
}

test('an administrator hands over the rows that are ticked', async () => {
  const [eve = '', bo = '', autre = ''] = await serve('Eve', 'Bo', 'Cy')
  await monter(<Accueil />, { session: await session() })
  await screen.getByRole('checkbox', { name: 'Sélectionner Eve Ørsted' }).first().click()
  await screen.getByRole('checkbox', { name: 'Sélectionner Bo Ørsted' }).first().click()
  await screen.getByRole('button', { name: 'Confier à un collègue' }).click()
  await expect.element(dialog.getByRole('heading', { name: /Confier 2.dossiers/ })).toBeVisible()
  await dialog.getByLabelText('Collègue').selectOptions('Hélène Marchand')
  await dialog.getByRole('button', { name: 'Confier', exact: true }).click()
  await expect.element(screen.getByText(/2.dossiers sont confiés à Hélène Marchand\./).first()).toBeVisible()
  expect(received(CALLS.handOverDossiers).map(({ body }) => body)).toMatchObject([{ dossiers: [eve, bo] }])
  expect(await Promise.all([eve, bo, autre].map(suiveurOf))).toEqual([
    'Hélène Marchand',
    'Hélène Marchand',
    'Karim Besson',
  ])
  await expect.element(screen.getByRole('region', { name: 'Contrats sélectionnés' })).not.toBeInTheDocument()
})
