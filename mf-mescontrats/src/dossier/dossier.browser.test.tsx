import type { Contrat } from '@mon-espace/domain'
import { CALLS, type Dossier, type TypePiece } from '@mon-espace/domain/api'
import { AUTRE, answer, EMPLOYEUR, GESTIONNAIRE, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test, vi } from 'vitest'
import { contratComplet } from '../testing/contrat-complet.ts'
import { uneEntree } from '../testing/exemples.ts'
import { serveAInstruire, serveDraft, servePiece, serveValidated, service } from '../testing/monde.ts'
import { monter, screen } from '../testing/monter.tsx'
import DossierPage from './dossier.tsx'

const { readDossier, readHistorique, cancelDossier, copyDossier, drawCerfa } = CALLS
const open = (id: string) => monter(<DossierPage id={id} />, { at: `/mes-contrats/dossiers/${id}` })

/** A case officer says whether a document is as it must be. */
async function judge(id: string, type: TypePiece, verdict: { conforme: boolean; motif?: string }) {
  await service.signIn(GESTIONNAIRE)
  const { version, pieces } = await service.ask<Dossier>('GET', `/dossiers/${id}`)
  const piece = pieces.find((one) => one.type === type)
  await service.ask('POST', `/dossiers/${id}/pieces/${piece?.id}/conformite`, verdict, version)
  await service.signIn(EMPLOYEUR)
}

test('says where it stands, what is missing, and the conformity of each document in words', async () => {
  const { id, numero } = await serveAInstruire(contratComplet())
  await judge(id, 'convention_formation', { conforme: true })
  await judge(id, 'cerfa_signe', { conforme: false, motif: 'La pièce est périmée.' })
  answer(readHistorique, { elements: [uneEntree('inconnue_ici')] })
  await open(id)
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nora Ørsted')
  await expect.poll(() => document.title).toBe(`Dossier ${numero} – Mon espace`)
  await expect.element(screen.getByText(/Des pièces sont à remplacer par l’entreprise/)).toBeVisible()
  await expect.element(screen.getByText('Pièce conforme', { exact: true })).toBeVisible()
  await expect.element(screen.getByText('Pièce non conforme', { exact: true })).toBeVisible()
  await expect.element(screen.getByText(/La pièce est périmée/)).toBeVisible()
  await expect.element(screen.getByText('inconnue ici')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('offers only what may be done now', async () => {
  const dossier = await serveValidated(contratComplet())
  answer(readDossier, { ...dossier, droits: [] })
  await open(dossier.id)
  await expect.element(screen.getByText(/L’entreprise doit encore déposer/)).toBeVisible()
  expect(
    screen.getByRole('button', { name: /Ajouter|Remplacer|Corriger|Annuler|Copier/ }).elements(),
  ).toEqual([])
})

test.each([
  ['where a signature is still to be had', false],
  ['not beside a signed contract', true],
])('offers to sign online %s', async (_, signe) => {
  const { id } = await serveValidated(contratComplet())
  await servePiece(id, signe ? 'cerfa_signe' : 'convention_formation')
  const dossier = await service.ask<Dossier>('GET', `/dossiers/${id}`)
  answer(readDossier, { ...dossier, signature: { enLigne: true, etat: null } })
  await open(id)
  await expect.element(screen.getByText('Pièce déposée, à vérifier')).toBeVisible()
  const offre = screen.getByRole('link', { name: 'Faire signer en ligne' })
  expect(offre.elements()).toHaveLength(signe ? 0 : 1)
})

test.each([
  ['apprentissage', 'de l’apprenti(e)'],
  ['professionnalisation', 'du salarié ou de la salariée'],
])('tells who broke a contract of %s by the words of that contract', async (type, personne) => {
  const dossier = await serveValidated(contratComplet())
  const rupture: Dossier['rupture'] = {
    auteur: 'apprenti',
    date: '2027-04-30',
    joursEnEntreprise: 40,
    motif: 'Un autre projet.',
    declareeLe: '2027-04-20T08:00:00.000Z',
    demarches: [],
  }
  answer(readDossier, { ...dossier, type, etat: 'rompu', rupture })
  await open(dossier.id)
  await expect.element(screen.getByText(`, à l’initiative ${personne}.`, { exact: false })).toBeVisible()
})

test('a draft leads back to its entry', async () => {
  const { id } = await serveDraft()
  await open(id)
  await expect
    .element(screen.getByRole('link', { name: 'Reprendre la saisie' }))
    .toHaveAttribute('href', `/mes-contrats/dossiers/${id}/saisie`)
})

test('a reason outlives a colleague’s change, and is sent on the fresh version', async () => {
  const { id, version } = await serveValidated(contratComplet())
  await open(id)
  await screen.getByRole('button', { name: 'Annuler le dossier' }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Annuler le dossier' }).click()
  await expect.element(dialog.getByText('Indiquez un motif en quelques mots.')).toBeVisible()
  await dialog.getByLabelText(/Pourquoi l’annulez-vous/).fill('Embauche annulée')
  await servePiece(id, 'cerfa_signe')
  await dialog.getByRole('button', { name: 'Annuler le dossier' }).click()
  await expect.element(dialog.getByText('Le dossier a changé entre-temps')).toBeVisible()
  await expect.element(dialog.getByLabelText(/Pourquoi l’annulez-vous/)).toHaveValue('Embauche annulée')
  expect(await accessibilityFaults()).toEqual([])

  await expect.poll(() => received(readDossier).length).toBe(2)
  await dialog.getByRole('button', { name: 'Annuler le dossier' }).click()
  await expect.element(screen.getByText('Annulé', { exact: true })).toBeVisible()
  expect(received(cancelDossier).map(({ headers }) => headers.get('if-match'))).toEqual([
    `"v${version}"`,
    `"v${version + 1}"`,
  ])
})

test('a copy is for somebody else, unless asked otherwise', async () => {
  const { id } = await serveValidated(contratComplet())
  const told = await open(id)
  const copies = async () => {
    await screen.getByRole('button', { name: 'Copier dans un nouveau contrat' }).click()
    return screen.getByRole('dialog')
  }
  const dialog = await copies()
  expect(await accessibilityFaults()).toEqual([])
  await dialog.getByRole('button', { name: 'Créer le contrat' }).click()
  await expect.poll(() => received(copyDossier).map(({ search }) => `${search}`)).toEqual(['personne=autre'])
  await expect.poll(() => told.navigated.length).toBe(1)
  const path = told.navigated[0] ?? ''
  const { contrat } = await service.ask<{ contrat: Contrat }>('GET', `/dossiers/${path.split('/')[3]}`)
  expect([contrat.apprenti.nomNaissance, contrat.formation.cfa.denomination]).toEqual([
    null,
    contratComplet().formation.cfa.denomination,
  ])
})

test('a refusal says what may be done, and takes up again all that was entered', async () => {
  const { id, version } = await serveAInstruire(contratComplet())
  await service.signIn(GESTIONNAIRE)
  const refusal = { decision: 'refuser', motif: 'La certification n’est pas ouverte.' }
  await service.ask('POST', `/dossiers/${id}/decision`, refusal, version)
  await service.signIn(EMPLOYEUR)
  const told = await open(id)
  await expect
    .element(screen.getByRole('link', { name: 'Télécharger la notification de refus' }))
    .toBeVisible()
  await expect.element(screen.getByText(/Votre interlocuteur/)).toBeVisible()
  await expect.element(screen.getByRole('link', { name: 'Récépissé de dépôt' })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Corriger et présenter à nouveau' }).click()
  await expect.poll(() => told.navigated.length).toBe(1)
  const { contrat } = await service.ask<{ contrat: Contrat }>(
    'GET',
    `/dossiers/${told.navigated[0]?.split('/')[3]}`,
  )
  expect(contrat.apprenti.nomNaissance).toBe('Ørsted')
})

test('once silence has refused it, says what may be done and whom to ask', async () => {
  const dossier = await serveAInstruire(contratComplet())
  const silence = {
    code: 'silence',
    libelle: 'Aucune réponse : la demande est réputée refusée',
    date: '2026-01-05',
    depassee: true,
    pour: 'operateur' as const,
  }
  answer(readDossier, { ...dossier, echeances: [silence] })
  await open(dossier.id)
  await expect.element(screen.getByRole('heading', { name: /Et maintenant/ })).toBeVisible()
  await expect.element(screen.getByText(/Le délai de réponse est passé/)).toBeVisible()
  await expect.element(screen.getByText(/Votre interlocuteur/)).toBeVisible()
  for (const lien of ['mailto:', 'tel:'])
    expect(document.querySelectorAll(`.mc-suites a[href^="${lien}"]`)).toHaveLength(1)
  expect(await accessibilityFaults()).toEqual([])
})

test('a file that does not come says why, where it was asked', async () => {
  const { id } = await serveValidated(contratComplet())
  refuse(drawCerfa, 'service_occupe')
  await open(id)
  await screen.getByRole('link', { name: 'Cerfa pré-rempli' }).click()
  await expect.element(screen.getByText(/momentanément occupé/)).toBeVisible()
  expect(window.location.pathname).toBe(`/mes-contrats/dossiers/${id}`)
  expect(await accessibilityFaults()).toEqual([])
})

test('a file that comes is saved under the dossier’s number', async () => {
  const { id, numero } = await serveValidated(contratComplet())
  const saved: string[] = []
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download)
  })
  await open(id)
  await screen.getByRole('link', { name: 'Cerfa pré-rempli' }).click()
  await expect.poll(() => saved).toEqual([`cerfa-${numero}-NORA-ØRSTED.pdf`])
  click.mockRestore()
})

test('what belongs to another enterprise does not exist', async () => {
  await service.signIn(AUTRE)
  const nature = { siret: '99967890700018', type: 'apprentissage' }
  const { id } = await service.ask<Dossier>('POST', '/dossiers', nature)
  await service.signIn(EMPLOYEUR)
  await open(id)
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dossier introuvable')
  expect(await accessibilityFaults()).toEqual([])
})
