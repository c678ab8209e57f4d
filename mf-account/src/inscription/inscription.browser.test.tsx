import { CALLS } from '@mon-espace/domain/api'
import { answer, answerCalls, leavePage, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keptDemande } from '../navigation/demande-gardee.ts'
import { open, screen } from '../testing/open.ts'

answerCalls()

const interim = { siret: '99912345800013', denomination: 'Intérim Démo', commune: 'Paris' }
const field = (label: string) => screen.getByLabelText(label, { exact: true })
const siret = () => field('SIRET de votre entreprise')
const motDePasse = () => field('Mot de passe')
const send = () => screen.getByRole('button', { name: 'Créer mon compte' }).click()

async function fill() {
  await siret().fill('999 123 458 00013')
  await screen.getByRole('radio', { name: 'Madame' }).click()
  await field('Prénom').fill('Claire')
  await field('Nom').fill('Petit')
  await field('Téléphone professionnel').fill('01.40.00.00.00')
  await field('Adresse e-mail professionnelle').fill('claire.petit@interim-demo.example')
  await motDePasse().fill('trois girafes sous un parapluie')
}

test('signs up: the enterprise is shown, then what happens next', async () => {
  answer(CALLS.lireAnnuaire, interim)
  answer(CALLS.createCompte, {})
  await open('/inscription?demande=d-1')
  expect(await accessibilityFaults()).toEqual([])
  await fill()
  await expect.element(screen.getByText('Intérim Démo, Paris')).toBeVisible()
  await expect.element(screen.getByText('excellente')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await send()
  await expect.element(screen.getByRole('heading', { name: 'Confirmation d’inscription' })).toHaveFocus()
  await expect.element(screen.getByText(/Si Intérim Démo n’a pas encore d’administrateur/)).toBeVisible()
  await expect.element(screen.getByText(/Votre demande de contrat s’ouvrira alors/)).toBeVisible()
  await expect
    .element(screen.getByRole('link', { name: 'Aller à la connexion' }))
    .toHaveAttribute('href', '/connexion?demande=d-1')
  expect(keptDemande()).toBe('d-1')
  expect(received().find(({ path }) => path === '/comptes')?.body).toEqual({
    siret: '99912345800013',
    civilite: 'Mme',
    prenom: 'Claire',
    nom: 'Petit',
    telephone: '0140000000',
    email: 'claire.petit@interim-demo.example',
    motDePasse: 'trois girafes sous un parapluie',
  })
  expect(await accessibilityFaults()).toEqual([])
})

test('the enterprise chosen on the portal is not asked for again, and may still be changed', async () => {
  onTestFinished(() => sessionStorage.clear())
  answer(CALLS.lireAnnuaire, interim)
  await open('/connexion?demande=d-1#siret=99912345800013')
  await expect.poll(() => window.location.hash).toBe('')
  await screen.getByRole('link', { name: 'S’inscrire' }).click()
  await expect.element(siret()).toHaveValue('999\u00a0123\u00a0458\u00a000013')
  await expect.element(screen.getByText('repris de votre demande')).toBeVisible()
  await expect.element(screen.getByText('Intérim Démo, Paris')).toBeVisible()
  await siret().fill('999 123 458 00021')
  await expect.element(screen.getByText('repris de votre demande')).not.toBeInTheDocument()
})

test('nothing is said before a field is left, nor of a field left empty on the way', async () => {
  await open('/inscription')
  const email = field('Adresse e-mail professionnelle')
  await email.click()
  await field('Nom').click()
  await field('Nom').fill('Petit')
  expect(email.element().getAttribute('aria-invalid')).toBeNull()
  await email.fill('claire')
  expect(email.element().getAttribute('aria-invalid')).toBeNull()
  await field('Nom').click()
  await expect.element(email).toHaveAttribute('aria-invalid', 'true')
  await expect.element(screen.getByText(/Indiquez une adresse e-mail, par exemple/)).toBeVisible()
  await email.fill('claire.petit@interim-demo.example')
  await expect.element(email).not.toHaveAttribute('aria-invalid')
})

test('what is to mend is told in the order of the screen, each line leading to its field', async () => {
  await open('/inscription')
  await send()
  const summary = screen.getByRole('region', { name: 'Il reste 7 points à corriger' })
  await expect.element(summary).toHaveFocus()
  await expect.poll(() => document.title).toBe('Erreur\u00a0: Inscription – Mon espace')
  const lines = [...summary.element().querySelectorAll('a')].map((link) => link.textContent)
  expect(lines).toEqual([
    'Indiquez les 14 chiffres du SIRET.',
    'Choisissez une civilité.',
    'Indiquez votre prénom.',
    'Indiquez votre nom.',
    'Indiquez un numéro à 10 chiffres, par exemple 01\u00a040\u00a000\u00a000\u00a000.',
    'Indiquez une adresse e-mail, par exemple prenom.nom@entreprise.fr.',
    'Choisissez un mot de passe d’au moins 12 caractères.',
  ])
  expect(await accessibilityFaults()).toEqual([])
  await summary.getByRole('link', { name: 'Choisissez une civilité.' }).click()
  await expect.element(screen.getByRole('radio', { name: 'Madame' })).toHaveFocus()
})

test('a SIRET nobody bears is told at its field, before anything is sent', async () => {
  refuse(CALLS.lireAnnuaire, 'introuvable')
  await open('/inscription')
  await fill()
  await send()
  await expect
    .element(
      screen.getByRole('link', { name: 'Vérifiez ce SIRET\u00a0: aucune entreprise connue ne le porte.' }),
    )
    .toBeVisible()
  expect(received().some(({ path }) => path === '/comptes')).toBe(false)
})

test('a password made of what is known of the person is refused, with advice', async () => {
  answer(CALLS.lireAnnuaire, interim)
  await open('/inscription')
  await fill()
  await motDePasse().fill('clairepetit1')
  await expect.element(screen.getByText(/^(très faible|faible|moyenne)$/)).toBeVisible()
  await send()
  await expect
    .element(screen.getByRole('link', { name: /Choisissez un mot de passe plus difficile à deviner/ }))
    .toBeVisible()
  await expect.element(motDePasse()).toHaveValue('clairepetit1')
})

test('what the service refuses is told at its field, else above the form', async () => {
  answer(CALLS.lireAnnuaire, interim)
  refuse(CALLS.createCompte, 'mot_de_passe_faible', {
    erreurs: [{ chemin: 'motDePasse', code: 'mot_de_passe_faible', message: 'Choisissez autre chose.' }],
  })
  await open('/inscription')
  await fill()
  await send()
  await expect.element(screen.getByRole('link', { name: 'Choisissez autre chose.' })).toBeVisible()
  await expect.element(motDePasse()).toHaveAttribute('aria-invalid', 'true')
  refuse(CALLS.createCompte, 'trop_de_tentatives', { headers: { 'retry-after': '120' } })
  await send()
  await expect.element(screen.getByText(/Réessayez dans 2\u00a0minutes, à/)).toBeVisible()
  await expect.element(field('Nom')).toHaveValue('Petit')
  expect(await accessibilityFaults()).toEqual([])
})

test('the directory out of reach stops nobody', async () => {
  refuse(CALLS.lireAnnuaire, 'service_occupe')
  answer(CALLS.createCompte, {})
  await open('/inscription')
  await fill()
  await expect.element(screen.getByText(/Vous pouvez continuer/)).toBeVisible()
  await send()
  await expect.element(screen.getByRole('heading', { name: 'Confirmation d’inscription' })).toBeVisible()
})

test('an unknown SIRET has a way on: whom to ask', async () => {
  refuse(CALLS.lireAnnuaire, 'introuvable')
  await open('/inscription')
  await siret().fill('99912345800013')
  await expect
    .element(screen.getByRole('link', { name: 'Trouver ses coordonnées' }))
    .toHaveAttribute('href', '/coordonnees')
  await send()
  await expect.element(screen.getByText(/aucune entreprise connue ne le porte/).first()).toBeVisible()
  await expect.element(screen.getByRole('link', { name: 'Trouver ses coordonnées' })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('what follows is there again after a reload, and the form for who comes anew', async () => {
  answer(CALLS.lireAnnuaire, interim)
  answer(CALLS.createCompte, {})
  const sent = () => screen.getByRole('heading', { name: 'Confirmation d’inscription' })
  await open('/inscription')
  await fill()
  await send()
  await expect.element(sent()).toBeVisible()
  const { state } = window.history
  expect(window.location.href).not.toContain('claire')
  await leavePage()
  await open('/inscription')
  await expect.element(siret()).toBeVisible()
  await leavePage()
  // What a reload is: the module comes anew, at the entry of the history that was there.
  vi.spyOn(window.history, 'pushState').mockImplementationOnce((_, unused, url) =>
    window.history.replaceState(state, unused, url),
  )
  await open('/inscription')
  await expect.element(sent()).toBeVisible()
  await expect.element(screen.getByText(/claire\.petit@interim-demo\.example/)).toBeVisible()
})
