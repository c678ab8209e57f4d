import { type Session, useHost } from '@mon-espace/module-kit'
import { GESTIONNAIRE, nobody } from '@mon-espace/module-kit/testing'
import { expect, test } from 'vitest'
import { Pages } from '../../routes/pages.tsx'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { serveAInstruire, service } from '../../testing/monde.ts'
import { monter, screen } from '../../testing/monter.tsx'

const recherche = screen.getByLabelText('Chercher un dossier')
const trouve = screen.getByRole('link', { name: /Nora Ørsted/ }).first()

/** Searches a name, opens the dossier it finds, and comes back. */
async function searchAndComeBack(chemin: RegExp) {
  await recherche.fill('orsted')
  await trouve.click()
  await expect.element(screen.getByRole('heading', { level: 1, name: /Nora Ørsted/ })).toBeVisible()
  expect(window.location.href).not.toContain('orsted')
  window.history.back()
  await expect.poll(() => window.location.pathname + window.location.search).toMatch(chemin)
}

test('the list finds its words and its rows again on coming back from a dossier', async () => {
  await serveAInstruire(contratComplet())
  await monter(<Pages />)
  await searchAndComeBack(/^\/mes-contrats$/)
  await expect.element(recherche).toHaveValue('orsted')
  await expect.element(trouve).toBeVisible()
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('orsted')
})

test('so does the queue of the officer', async () => {
  await serveAInstruire(contratComplet())
  await service.signIn(GESTIONNAIRE)
  await monter(<Pages />, { at: '/mes-contrats/instruction', role: 'gestionnaire' })
  await searchAndComeBack(/^\/mes-contrats\/instruction$/)
  await expect.element(recherche).toHaveValue('orsted')
  await expect.element(trouve).toBeVisible()
})

/** Reads the session again, as signing in and out do. */
function Relire() {
  const { session } = useHost()
  return (
    <button type="button" onClick={() => session.refresh()}>
      Relire la session
    </button>
  )
}

test.each<[string, (avant: Session) => Session[]]>([
  [
    'another person',
    (avant) => [{ ...avant, compte: avant.compte && { ...avant.compte, id: 'c-2', nom: 'Okafor' } }],
  ],
  ['the same person, who signed out and in again,', (avant) => [nobody, avant]],
])('%s finds no word of before', async (_, suivantes) => {
  await serveAInstruire(contratComplet())
  const session: Session = {
    compte: {
      id: 'c-1',
      email: 'claire@interim-demo.example',
      civilite: 'Mme',
      nom: 'Petit',
      prenom: 'Claire',
      fonction: null,
      telephone: null,
    },
    entreprises: [],
    role: 'employeur',
  }
  const relues = suivantes(session)
  const told = await monter(
    <>
      <Pages />
      <Relire />
    </>,
    { session, relue: () => relues.shift() ?? session },
  )
  await recherche.fill('orsted')
  await trouve.click()
  await expect.element(screen.getByRole('heading', { level: 1, name: /Nora Ørsted/ })).toBeVisible()
  for (const fois of [...relues.keys()]) {
    await screen.getByRole('button', { name: 'Relire la session' }).click()
    await expect.poll(() => told.refreshed).toBe(fois + 1)
  }
  window.history.back()
  await expect.element(recherche).toHaveValue('')
})
