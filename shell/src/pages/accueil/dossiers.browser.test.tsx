import { LIBELLES_ETATS, TONS_ETATS } from '@mon-espace/domain'
import { CALLS, type EtatDossier, type LigneDossier } from '@mon-espace/domain/api'
import { answer, answerCalls } from '@mon-espace/module-kit/testing'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Dossiers } from './dossiers.tsx'

answerCalls()

/** What the server writes in the page of a host that shows dossiers. */
function writeHostData() {
  const block = document.createElement('script')
  block.id = 'donnees-hote'
  block.type = 'application/json'
  const module = {
    name: 'mf-mescontrats',
    version: '1.0.0',
    routes: ['/mes-contrats'],
    publicRoutes: [],
    requires: {},
    channel: 'stable',
    previous: null,
  }
  block.textContent = JSON.stringify({ modules: [module], tiles: [] })
  document.body.append(block)
  onTestFinished(() => block.remove())
}

const ligneAt = (etat: EtatDossier) =>
  ({
    id: etat,
    numero: null,
    etat,
    apprenti: 'Nora Ørsted',
    echeance: { code: 'x', libelle: 'À faire', date: '2026-12-01', depassee: false, pour: 'entreprise' },
  }) as LigneDossier

test('a state has the tone here that it has in the list', async () => {
  writeHostData()
  const etats: readonly EtatDossier[] = [
    'en_attente_pieces_complementaires',
    'en_attente_pieces',
    'brouillon',
  ]
  answer(CALLS.listDossiers, ({ search }) => {
    const etat = (search.get('etat') ?? 'brouillon') as EtatDossier
    return { elements: [ligneAt(etat)], suivant: null }
  })
  const role = 'employeur'
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <Dossiers role={role} />
    </QueryClientProvider>,
  )
  for (const etat of etats)
    await expect
      .element(page.getByText(LIBELLES_ETATS[etat], { exact: true }))
      .toHaveClass(`me-tag--${TONS_ETATS[etat]}`)
})

test('a silence is told by its words, without a delay that would be nobody’s', async () => {
  writeHostData()
  const libelle = 'Sans réponse dans les 20\u00a0jours\u00a0: demande réputée refusée (art. R6224-3)'
  const echeance = {
    code: 'silence',
    libelle,
    date: '2026-01-05',
    depassee: true,
    pour: 'entreprise',
  } as const
  const elements = [{ ...ligneAt('en_cours_instruction'), echeance }]
  answer(CALLS.listDossiers, { elements, suivant: null })
  const role = 'gestionnaire'
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <Dossiers role={role} />
    </QueryClientProvider>,
  )
  await expect
    .element(
      page.getByText(/^Sans réponse dans les 20\s+jours\s+: demande réputée refusée \(art\. R6224-3\)$/),
    )
    .toBeVisible()
})
