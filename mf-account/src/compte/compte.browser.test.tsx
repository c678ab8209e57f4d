import {
  type Avis,
  CALLS,
  type CompteEntreprise,
  type Etablissement,
  type Session,
} from '@mon-espace/domain/api'
import { answer, answerCalls, nobody, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { open, screen } from '../testing/open.ts'

answerCalls()

const moi: CompteEntreprise = {
  id: 'c-1',
  email: 'admin@interim-demo.example',
  civilite: 'M.',
  nom: 'Martin',
  prenom: 'Paul',
  fonction: 'Directeur',
  telephone: '0140000000',
  role: 'administrateur',
  etat: 'actif',
  creeLe: '2026-01-05T09:00:00.000Z',
  courrielPerduLe: null,
  adresseEcartee: null,
  etablissements: null,
  secondFacteur: false,
}
const claire: CompteEntreprise = {
  ...moi,
  id: 'c-2',
  email: 'claire.petit@interim-demo.example',
  civilite: 'Mme',
  nom: 'Petit',
  prenom: 'Claire',
  role: 'employeur',
}
const entreprise = { siret: '99912345800013', siren: '999123458', denomination: 'Intérim Démo' }
const sessionOf = ({ role, ...compte }: CompteEntreprise): Session => ({
  compte,
  entreprises: [
    { ...entreprise, role },
    { ...entreprise, siret: '99912345800021', role },
  ],
  role,
})
const adresse = {
  numero: '1',
  voie: 'rue des Lilas',
  complement: null,
  codePostal: '69003',
  commune: 'Lyon',
  codeInsee: '69383',
}
const ETABLISSEMENTS: Etablissement[] = [
  { ...entreprise, siege: true, adresse: { ...adresse, commune: 'Paris' }, role: 'administrateur' },
  {
    ...entreprise,
    siret: '99912345800021',
    denomination: 'Agence de Lyon',
    siege: false,
    adresse,
    role: 'administrateur',
  },
]
const ouverte = { ouverteLe: '2026-09-01T08:00:00.000Z', vueLe: '2026-09-01T09:00:00.000Z' }

const avis: Avis = { dossiers: 'aussitot', messages: 'quotidien', echeances: 'quotidien' }

function answerSessions() {
  answer(CALLS.readAvis, avis)
  answer(CALLS.readAdresse, { ecartee: null })
  answer(CALLS.readCalendrier, { creeLe: null })
  answer(CALLS.listEntreprises, ETABLISSEMENTS)
  answer(CALLS.listSessions, {
    elements: [
      {
        id: 's-2',
        ...ouverte,
        navigateur: 'Mozilla/5.0 (Windows NT 10.0) Chrome/156.0.0.0 Safari/537.36',
        courante: false,
      },
      {
        id: 's-1',
        ...ouverte,
        navigateur: 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0',
        courante: true,
      },
    ],
  })
}
const button = (name: string) => screen.getByRole('button', { name, exact: true })

test('an administrator suspends an account, asked twice, then reactivates it', async () => {
  answerSessions()
  answer(CALLS.listComptes, { elements: [moi, claire] })
  answer(CALLS.updateCompte, { ...claire, etat: 'suspendu' })
  const told = await open('/compte', { session: sessionOf(moi) })
  await expect
    .element(screen.getByRole('heading', { name: 'Comptes de l’entreprise Intérim Démo' }))
    .toBeVisible()
  await expect.element(button('Suspendre Claire Petit')).toBeVisible()
  await expect.element(button('Suspendre Paul Martin')).not.toBeInTheDocument()
  expect(await accessibilityFaults()).toEqual([])
  await button('Suspendre Claire Petit').click()
  expect(await accessibilityFaults()).toEqual([])
  await button('Suspendre le compte').click()
  await expect.element(button('Réactiver Claire Petit')).toBeVisible()
  expect(received(CALLS.updateCompte).at(-1)).toMatchObject({
    path: '/entreprises/99912345800013/comptes/c-2',
    body: { etat: 'suspendu' },
  })
  answer(CALLS.updateCompte, claire)
  await button('Réactiver Claire Petit').click()
  await expect.element(button('Suspendre Claire Petit')).toBeVisible()
  expect(told.announced).toEqual([
    'Le compte de Claire Petit est suspendu.',
    'Le compte de Claire Petit est de nouveau actif.',
  ])
})

test('an administrator limits a colleague to some establishments, and to none again', async () => {
  answerSessions()
  answer(CALLS.listComptes, { elements: [moi, claire] })
  const told = await open('/compte', { session: sessionOf(moi) })
  await button('Choisir ses établissements Claire Petit').click()
  await expect.element(button('Choisir ses établissements Paul Martin')).not.toBeInTheDocument()
  const dialog = screen.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Certains établissements' }).click()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect.element(dialog.getByText(/Choisissez au moins un établissement/)).toBeVisible()
  expect(received(CALLS.limitCompte)).toEqual([])
  expect(await accessibilityFaults()).toEqual([])
  answer(CALLS.limitCompte, { ...claire, etablissements: ['99912345800021'] })
  await dialog.getByRole('checkbox', { name: /Agence de Lyon, Lyon/ }).click()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect.element(screen.getByText('Accès limité à\u00a0: Agence de Lyon')).toBeVisible()
  expect(received(CALLS.limitCompte).at(-1)).toMatchObject({
    path: '/entreprises/99912345800013/comptes/c-2/etablissements',
    body: { etablissements: ['99912345800021'] },
  })
  answer(CALLS.limitCompte, claire)
  await button('Choisir ses établissements Claire Petit').click()
  await dialog.getByRole('radio', { name: 'Toute l’entreprise' }).click()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect.element(screen.getByText(/Accès limité/)).not.toBeInTheDocument()
  expect(received(CALLS.limitCompte).at(-1)?.body).toEqual({ etablissements: null })
  expect(told.announced).toEqual([
    'L’accès de Claire Petit est à jour.',
    'L’accès de Claire Petit est à jour.',
  ])
})

test('an administrator hands over all that somebody follows, by as many calls as it takes', async () => {
  answerSessions()
  answer(CALLS.listComptes, { elements: [moi, { ...claire, etat: 'suspendu' }] })
  const told = await open('/compte', { session: sessionOf(moi) })
  await expect.element(button('Confier ses dossiers Claire Petit')).toBeVisible()
  // Nobody else is active: nobody may follow what the administrator follows.
  await expect.element(button('Confier mes dossiers')).not.toBeInTheDocument()
  await button('Confier ses dossiers Claire Petit').click()
  const dialog = screen.getByRole('dialog')
  const confirm = dialog.getByRole('button', { name: 'Confier les dossiers' })
  await confirm.click()
  await expect.element(dialog.getByText(/Choisissez un collègue/)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await dialog.getByLabelText('Collègue').selectOptions('Paul Martin')
  let left = 2
  answer(CALLS.handOverDossiers, () => {
    left -= 1
    return { confies: 200, restants: 200 * left, horsAcces: 3 }
  })
  await confirm.click()
  await expect
    .poll(() => told.announced)
    .toEqual([
      '400\u00a0dossiers sont confiés à Paul Martin. 3\u00a0dossiers restent suivis par Claire Petit\u00a0: Paul Martin n’y a pas accès.',
    ])
  const calls = received(CALLS.handOverDossiers)
  expect(calls.map(({ body }) => body)).toEqual([
    { a: 'c-1', de: 'c-2' },
    { a: 'c-1', de: 'c-2' },
  ])
  expect(new Set(calls.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(2)
})

test('an administrator reads whom mails do not reach', async () => {
  answer(CALLS.listComptes, { elements: [moi, { ...claire, courrielPerduLe: '2026-09-12T08:00:00.000Z' }] })
  answerSessions()
  await open('/compte', { session: sessionOf(moi) })
  await expect
    .element(screen.getByText(/Un e-mail du 12.septembre.2026 n’a pas pu lui être remis/))
    .toBeVisible()
  expect(screen.getByText(/n’a pas pu lui être remis/).elements()).toHaveLength(1)
})

test('an administrator reads whose address takes no mail, and lets mails leave for it again', async () => {
  const ecartee: CompteEntreprise = {
    ...claire,
    courrielPerduLe: '2026-09-12T08:00:00.000Z',
    adresseEcartee: { le: '2026-09-13T08:00:00.000Z', motif: 'pleine' },
  }
  answer(CALLS.listComptes, { elements: [moi, ecartee] })
  answer(CALLS.liftAdresse, claire)
  answerSessions()
  const told = await open('/compte', { session: sessionOf(moi) })
  await expect
    .element(screen.getByText(/depuis le 13.septembre.2026.: sa boîte de réception est pleine/))
    .toBeVisible()
  // One thing is told of an address, the last.
  expect(screen.getByText(/n’a pas pu lui être remis/).elements()).toHaveLength(0)
  await screen.getByRole('button', { name: 'Lui écrire à nouveau Claire Petit' }).click()
  await expect.poll(() => told.announced).toContain('Les e-mails partent à nouveau pour Claire Petit.')
  expect(received(CALLS.liftAdresse)).toHaveLength(1)
  expect(screen.getByText(/boîte de réception est pleine/).elements()).toHaveLength(0)
})

test('somebody whose mails came back is told so, and says that their address works', async () => {
  answerSessions()
  answer(CALLS.readAdresse, { ecartee: { le: '2026-09-13T08:00:00.000Z', motif: 'inconnue' } })
  answer(CALLS.confirmAdresse, { ecartee: null })
  answer(CALLS.listComptes, { elements: [moi] })
  const told = await open('/compte', { session: sessionOf(moi) })
  const titre = screen.getByText('Nos e-mails ne vous parviennent plus')
  await expect.element(titre).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Mon adresse fonctionne' }).click()
  await expect.poll(() => told.announced.join()).toMatch(/un premier message vient de partir/)
  expect(received(CALLS.confirmAdresse)).toHaveLength(1)
  expect(titre.elements()).toHaveLength(0)
})

test('an administrator activates somebody who waits, without the mail', async () => {
  answerSessions()
  answer(CALLS.listComptes, { elements: [moi, { ...claire, etat: 'en_attente_activation' }] })
  answer(CALLS.updateCompte, claire)
  const told = await open('/compte', { session: sessionOf(moi) })
  await button('Activer Claire Petit').click()
  await expect.element(button('Suspendre Claire Petit')).toBeVisible()
  expect(received().at(-1)).toMatchObject({ body: { etat: 'actif' } })
  expect(told.announced).toEqual(['Le compte de Claire Petit est activé.'])
})

test('an administrator lets in after all somebody who was refused', async () => {
  answerSessions()
  answer(CALLS.listComptes, { elements: [moi, { ...claire, etat: 'refuse' }] })
  answer(CALLS.updateCompte, { ...claire, etat: 'actif' })
  const told = await open('/compte', { session: sessionOf(moi) })
  await button('Activer Claire Petit').click()
  await expect.poll(() => told.announced).toEqual(['Le compte de Claire Petit est activé.'])
  expect(received().at(-1)).toMatchObject({ body: { etat: 'actif' } })
})

test('what is asked about one account stays, whatever comes of another', async () => {
  const zoe: CompteEntreprise = { ...claire, id: 'c-3', prenom: 'Zoé', etat: 'suspendu' }
  const active = Promise.withResolvers<CompteEntreprise>()
  answerSessions()
  answer(CALLS.listComptes, { elements: [moi, claire, zoe] })
  answer(CALLS.updateCompte, active.promise)
  await open('/compte', { session: sessionOf(moi) })
  await button('Réactiver Zoé Petit').click()
  await button('Suspendre Claire Petit').click()
  await expect.element(screen.getByRole('dialog')).toBeVisible()
  active.resolve({ ...zoe, etat: 'actif' })
  await expect.element(screen.getByText('Suspendre Zoé Petit')).toBeInTheDocument()
  await expect.element(button('Suspendre le compte')).toBeVisible()
})

test('sessions closed one after the other are each told, and held until then', async () => {
  const ailleurs = { ...ouverte, navigateur: '', courante: false }
  answer(CALLS.listSessions, {
    elements: [
      { id: 's-2', ...ailleurs },
      { id: 's-3', ...ailleurs },
    ],
  })
  const closed = Promise.withResolvers<undefined>()
  answer(CALLS.revokeSession, closed.promise)
  const told = await open('/compte', { session: sessionOf(claire) })
  const fermer = () => screen.getByRole('button', { name: /^Fermer cette session/ }).elements()
  await expect.poll(() => fermer().length).toBe(2)
  for (const one of fermer()) (one as HTMLElement).click()
  await expect.poll(() => received().filter(({ path }) => path.startsWith('/sessions/')).length).toBe(2)
  expect(fermer().map((one) => one.ariaDisabled)).toEqual(['true', 'true'])
  closed.resolve(undefined)
  await expect.poll(() => told.announced.length).toBe(2)
})

test('somebody without that role sees no colleague', async () => {
  answerSessions()
  await open('/compte', { session: sessionOf(claire) })
  await expect.element(screen.getByText('Firefox sur Linux')).toBeVisible()
  expect(received().some(({ path }) => path.endsWith('/comptes'))).toBe(false)
})

test('closes another session, this one being first and apart', async () => {
  answerSessions()
  answer(CALLS.revokeSession)
  const told = await open('/compte', { session: sessionOf(claire) })
  await expect.element(screen.getByText('Cette session', { exact: true })).toBeVisible()
  await button('Fermer cette session').click()
  await expect.poll(() => told.announced).toEqual(['La session est fermée.'])
  expect(received().some(({ path }) => path === '/sessions/s-2')).toBe(true)
})

test('signs out everywhere', async () => {
  answerSessions()
  answer(CALLS.closeSession, nobody)
  const told = await open('/compte', { session: sessionOf(claire), refresh: () => nobody })
  await button('Se déconnecter partout').click()
  await expect.poll(() => told.navigated).toEqual(['/connexion'])
  expect(received(CALLS.closeSession)[0]?.search.toString()).toBe('partout=true')
})

const garde = (suite: string, chemin: string) =>
  localStorage.setItem(
    `mon-espace.essai.c-2.${suite}`,
    JSON.stringify({ jusqua: Date.now() + 60_000, chemin, textes: { salaire: 'mille' } }),
  )

test('tells what only this browser keeps before signing out, with the ways to mend it', async () => {
  localStorage.clear()
  garde('un', '/mes-contrats/dossiers/1/saisie')
  garde('deux', '/mes-contrats/dossiers/2/saisie')
  answerSessions()
  const told = await open('/compte?depart=oui', { session: sessionOf(claire) })
  const dialog = screen.getByRole('dialog')
  const links = dialog.getByRole('link', { name: /^Corriger les réponses du contrat \d sur 2$/ })
  await expect
    .poll(() => links.elements().map((link) => link.getAttribute('href')))
    .toEqual(expect.arrayContaining(['/mes-contrats/dossiers/1/saisie', '/mes-contrats/dossiers/2/saisie']))
  expect(await accessibilityFaults()).toEqual([])
  await dialog.getByRole('button', { name: 'Rester connecté' }).click()
  expect(told.navigated).toEqual(['/compte'])
  expect(received(CALLS.closeSession)).toEqual([])
  expect(localStorage.length).toBe(2)
})

test('signing out everywhere tells it too, then erases it', async () => {
  localStorage.clear()
  garde('un', '/mes-contrats/dossiers/1/saisie')
  answerSessions()
  answer(CALLS.closeSession, nobody)
  const told = await open('/compte', { session: sessionOf(claire), refresh: () => nobody })
  await button('Se déconnecter partout').click()
  await screen.getByRole('dialog').getByRole('button', { name: 'Effacer et se déconnecter' }).click()
  await expect.poll(() => told.navigated).toEqual(['/connexion'])
  expect(received(CALLS.closeSession)[0]?.search.toString()).toBe('partout=true')
  expect(localStorage.length).toBe(0)
})

test('signs out without a word where what was kept holds no more', async () => {
  localStorage.clear()
  localStorage.setItem('mon-espace.essai.c-2.un', JSON.stringify({ jusqua: 0, chemin: '/' }))
  answerSessions()
  answer(CALLS.closeSession, nobody)
  const told = await open('/compte?depart=oui', { session: sessionOf(claire), refresh: () => nobody })
  await expect.poll(() => told.navigated).toEqual(['/connexion'])
  expect(received(CALLS.closeSession)[0]?.search.toString()).toBe('')
  expect(localStorage.length).toBe(0)
})

test('changes one’s own name, function and telephone, which the whole page then tells', async () => {
  answerSessions()
  const changed = { ...claire, nom: 'Petit-Roux', fonction: null }
  answer(CALLS.updateProfil, changed)
  const told = await open('/compte', { session: sessionOf(claire), refresh: () => sessionOf(changed) })
  await button('Modifier').click()
  expect(await accessibilityFaults()).toEqual([])
  const nom = screen.getByLabelText('Nom', { exact: true })
  await nom.fill('')
  await button('Enregistrer').click()
  await expect.element(screen.getByRole('region', { name: 'Il reste 1 point à corriger' })).toHaveFocus()
  await nom.fill('Petit-Roux')
  await screen.getByLabelText(/^Fonction/).fill('')
  await button('Enregistrer').click()
  await expect.element(screen.getByText('Mme Claire Petit-Roux')).toBeVisible()
  expect(received(CALLS.updateProfil)[0]?.body).toMatchObject({
    civilite: 'Mme',
    nom: 'Petit-Roux',
    telephone: '0140000000',
  })
  expect([told.refreshed, told.announced]).toEqual([1, ['Vos informations sont à jour.']])
})

test('an administrator names another, asked once, and takes it back', async () => {
  answerSessions()
  answer(CALLS.listComptes, { elements: [moi, claire] })
  answer(CALLS.changeRole, { ...claire, role: 'administrateur' })
  const told = await open('/compte', { session: sessionOf(moi) })
  await button('Nommer administrateur Claire Petit').click()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('dialog').getByRole('button', { name: 'Nommer administrateur' }).click()
  await expect.element(button('Retirer le rôle d’administrateur Claire Petit')).toBeVisible()
  answer(CALLS.changeRole, claire)
  await button('Retirer le rôle d’administrateur Claire Petit').click()
  await expect.element(button('Nommer administrateur Claire Petit')).toBeVisible()
  expect(received(CALLS.changeRole).map(({ path, body }) => [path, body])).toEqual([
    ['/entreprises/99912345800013/comptes/c-2/role', { role: 'administrateur' }],
    ['/entreprises/99912345800013/comptes/c-2/role', { role: 'employeur' }],
  ])
  expect(told.announced).toEqual([
    'Claire Petit administre désormais les comptes de l’entreprise.',
    'Claire Petit n’administre plus les comptes de l’entreprise.',
  ])
})

test('an administrator invites a colleague, under one key for all the tries of it', async () => {
  answerSessions()
  answer(CALLS.listComptes, { elements: [moi] })
  refuse(CALLS.inviteCompte, 'service_occupe')
  const told = await open('/compte', { session: sessionOf(moi) })
  await button('Inviter un collègue').click()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('radio', { name: 'Madame' }).click()
  await screen.getByLabelText('Prénom').fill('Claire')
  await screen.getByLabelText('Nom', { exact: true }).fill('Petit')
  await screen.getByLabelText('Adresse e-mail professionnelle').fill('claire.petit@interim-demo.example')
  await button('Envoyer l’invitation').click()
  await expect.element(screen.getByText('Service occupé')).toBeVisible()
  answer(CALLS.inviteCompte, {})
  await button('Envoyer l’invitation').click()
  await expect
    .poll(() => told.announced)
    .toEqual(['L’invitation est partie pour claire.petit@interim-demo.example.'])
  const tries = received(CALLS.inviteCompte)
  expect(tries[0]?.body).toMatchObject({ civilite: 'Mme', nom: 'Petit', role: 'employeur' })
  expect(new Set(tries.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1)
  expect(tries).toHaveLength(2)
})

test('an enterprise that one asked to join is told with where the demand stands, after a reload too', async () => {
  answerSessions()
  const demande = { siret: '99967890700018', denomination: 'Autre', demandeLe: '2026-09-01T08:00:00.000Z' }
  answer(CALLS.listRattachements, { elements: [{ ...demande, etat: 'en_attente_activation' }] })
  await open('/compte', { session: sessionOf(claire) })
  await expect.element(screen.getByText(/^Autre, demande du/)).toBeVisible()
  await expect.element(screen.getByText('En attente de son administrateur')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('asks to join a second enterprise, not one already had', async () => {
  answerSessions()
  answer(CALLS.listRattachements, { elements: [] })
  answer(CALLS.lireAnnuaire, { siret: '99967890700018', denomination: 'Autre', commune: 'Lyon' })
  answer(CALLS.requestRattachement, {})
  await open('/compte', { session: sessionOf(claire) })
  const siret = screen.getByLabelText('SIRET de l’autre entreprise')
  await siret.fill('99912345800021')
  await button('Demander l’accès').click()
  await expect.element(screen.getByRole('link', { name: /Vous avez déjà accès/ })).toBeVisible()
  await siret.fill('99967890700018')
  await button('Demander l’accès').click()
  await expect.element(screen.getByText('Votre demande est partie')).toBeVisible()
  expect(received(CALLS.requestRattachement)[0]?.body).toEqual({ siret: '99967890700018' })
  expect(await accessibilityFaults()).toEqual([])
})

test('what cannot be fetched says so, and can be tried again', async () => {
  refuse(CALLS.listSessions, 'role_insuffisant')
  await open('/compte', { session: sessionOf(claire) })
  await expect.element(screen.getByText('Action réservée')).toBeVisible()
  answerSessions()
  await button('Réessayer').click()
  await expect.element(screen.getByText('Firefox sur Linux')).toBeVisible()
})

test('somebody signed out meanwhile is led to sign in', async () => {
  await open('/compte', { session: nobody })
  await expect
    .element(screen.getByRole('link', { name: 'Se connecter' }))
    .toHaveAttribute('href', '/connexion?retour=/compte')
})

const JAMAIS = 'Jamais\u00a0: je regarde mes dossiers'

test('one chooses the mails one gets, and when', async () => {
  answerSessions()
  const told = await open('/compte', { session: sessionOf(claire) })
  const theme = (name: string) => screen.getByRole('radiogroup', { name })
  const choice = (name: string, label: string) => theme(name).getByRole('radio', { name: label })
  await expect.element(choice('Les messages à lire', 'Dans un seul e-mail par jour')).toBeChecked()
  expect(await accessibilityFaults()).toEqual([])
  await choice('Les messages à lire', 'À chaque fois').click()
  await choice('Les échéances', JAMAIS).click()
  await expect.element(choice('Ce qui arrive à vos dossiers', JAMAIS)).not.toBeInTheDocument()
  const chosen = { dossiers: 'aussitot', messages: 'aussitot', echeances: 'jamais' } as const
  answer(CALLS.updateAvis, chosen)
  await button('Enregistrer mes choix').click()
  await expect.poll(() => told.announced).toEqual(['Vos choix sont enregistrés.'])
  expect(received(CALLS.updateAvis).at(-1)).toMatchObject({ path: '/compte/avis', body: chosen })
})

test('one has one’s deadlines in a calendar, and ends its address', async () => {
  answerSessions()
  const told = await open('/compte', { session: sessionOf(claire) })
  const adresse = 'https://mon-espace.example/api/calendriers/abc'
  const creeLe = '2026-09-02T08:00:00.000Z'
  answer(CALLS.openCalendrier, { adresse, creeLe })
  await button('Créer une adresse').click()
  await expect.element(screen.getByLabelText('Adresse à donner à votre agenda')).toHaveValue(adresse)
  expect(await accessibilityFaults()).toEqual([])
  answer(CALLS.closeCalendrier)
  await button('Supprimer cette adresse').click()
  await expect.element(button('Créer une adresse')).toBeVisible()
  expect(told.announced).toEqual(['L’adresse est supprimée\u00a0: votre agenda ne recevra plus rien.'])
})
