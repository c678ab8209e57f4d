import { CALLS } from '@mon-espace/domain/api'
import {
  ADMINISTRATEUR,
  EMPLOYEUR,
  hold,
  leavePage,
  MOT_DE_PASSE,
  received,
  refuse,
  restore,
  waiting,
} from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { Secret, TOTP } from 'otpauth'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { serveDraft, service } from '../../testing/monde.ts'
import { screen } from '../../testing/monter.tsx'
import { champ, fill, openSaisie } from '../testing/open-saisie.tsx'

const { saveSection, openSession, readEntreprise } = CALLS

afterEach(() => vi.useRealTimers())

/** The session ends behind an open page, which has asked for all it shows. */
async function loseSession() {
  await expect.poll(() => received(readEntreprise).length).toBe(1)
  await expect.poll(waiting).toBe(0)
  await service.signIn(null)
}

test('a fault of the service is told with the next try, and nothing typed is lost', async () => {
  const servi = await serveDraft(contratComplet())
  refuse(saveSection, 'service_occupe')
  await openSaisie('employeur')
  await fill('employeur.denomination', 'AUTRE NOM')
  await expect.element(screen.getByText('Non enregistré')).toBeInTheDocument()
  restore(saveSection)
  await expect.poll(async () => (await servi.contrat()).employeur.denomination).toBe('AUTRE NOM')
  await expect.element(screen.getByText(/^Enregistré à/)).toBeInTheDocument()
})

test('a save that waits for the service is made at once when asked', async () => {
  const servi = await serveDraft(contratComplet())
  refuse(saveSection, 'service_occupe', { headers: { 'retry-after': '600' } })
  await openSaisie('employeur')
  await fill('employeur.denomination', 'AUTRE NOM')
  const now = screen.getByRole('button', { name: 'Réessayer maintenant' })
  await expect.element(now).toBeVisible()
  restore(saveSection)
  await now.click()
  await expect.poll(async () => (await servi.contrat()).employeur.denomination).toBe('AUTRE NOM')
})

test('a draft left before it could be stored holds back a page that would be loaded anew', async () => {
  const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const servi = await serveDraft(contratComplet())
  refuse(saveSection, 'service_occupe')
  await openSaisie('employeur')
  await fill('employeur.denomination', 'AUTRE NOM')
  await expect.element(screen.getByText('Non enregistré')).toBeInTheDocument()
  await leavePage()
  expect(leaves()).toBe(false)
  restore(saveSection)
  await expect.poll(async () => (await servi.contrat()).employeur.denomination).toBe('AUTRE NOM')
  await expect.poll(leaves).toBe(true)
})

test('a session that ended is opened again in place, and the save goes through', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('employeur')
  await loseSession()
  await fill('employeur.denomination', 'AUTRE NOM')
  const dialog = screen.getByRole('dialog', { name: 'Reconnectez-vous pour continuer' })
  await expect.element(dialog).toBeVisible()
  await expect.poll(() => document.activeElement?.id).toBe('champ-reconnexion.motDePasse')
  // Nobody else signs in over what she was writing: it would be stored in their name, beside what she had read.
  await expect.element(dialog.getByLabelText('Adresse e-mail')).toHaveAttribute('readonly')
  expect(await accessibilityFaults()).toEqual([])
  await userEvent.keyboard('Mauvais-mot-de-passe{Enter}')
  await expect.element(dialog.getByText(/Vérifiez votre adresse e-mail/)).toBeVisible()
  await dialog.getByLabelText('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  await dialog.getByRole('button', { name: 'Me connecter' }).click()
  await expect.poll(async () => (await servi.contrat()).employeur.denomination).toBe('AUTRE NOM')
  expect(champ('employeur.denomination').value).toBe('AUTRE NOM')
})

/** The account of the page has a second factor; a recovery code of it. */
async function addFacteur(): Promise<string> {
  const step = <T,>(body: object) => service.ask<T>('POST', '/compte/second-facteur', body)
  const { totp, codes } = await step<{ totp: { secret: string }; codes: string[] }>({
    etape: 'preparer',
    type: 'totp',
  })
  const timestamp = service.deps.clock.now().getTime()
  const code = new TOTP({ secret: Secret.fromBase32(totp.secret) }).generate({ timestamp })
  await step({ etape: 'confirmer', type: 'totp', nom: 'Téléphone', code })
  return codes[0] ?? ''
}

test('in place too, the second factor comes after the password', async () => {
  const servi = await serveDraft(contratComplet())
  const secours = await addFacteur()
  await openSaisie('employeur')
  await loseSession()
  await fill('employeur.denomination', 'AUTRE NOM')
  const dialog = screen.getByRole('dialog', { name: 'Reconnectez-vous pour continuer' })
  await dialog.getByLabelText('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  await dialog.getByRole('button', { name: 'Me connecter' }).click()
  const code = dialog.getByLabelText(/^Code de votre application/)
  await code.fill('000000')
  await dialog.getByRole('button', { name: 'Vérifier' }).click()
  await expect.element(dialog.getByText('Code non reconnu')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await code.fill(secours)
  await dialog.getByRole('button', { name: 'Vérifier' }).click()
  await expect.poll(async () => (await servi.contrat()).employeur.denomination).toBe('AUTRE NOM')
  // The world is that of the whole file.
  await service.ask('DELETE', '/compte/second-facteur', {})
})

test('where a provider is the only door, one signs in with it in another tab, then goes on', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('employeur')
  await loseSession()
  const porte = { nom: 'ProConnect', seulePorte: true }
  Object.assign(service.deps, { identite: porte })
  await fill('employeur.denomination', 'AUTRE NOM')
  const dialog = screen.getByRole('dialog', { name: 'Reconnectez-vous pour continuer' })
  const link = dialog.getByRole('link', { name: 'Se connecter avec ProConnect (nouvel onglet)' })
  await expect.element(link).toHaveAttribute('target', '_blank')
  await expect.element(link).toHaveAttribute('href', expect.stringMatching(/\/session\/oidc$/))
  expect(dialog.getByLabelText('Mot de passe', { exact: true }).query()).toBeNull()
  expect(await accessibilityFaults()).toEqual([])
  const goOn = dialog.getByRole('button', { name: 'Continuer' })
  await goOn.click()
  await expect.element(dialog.getByText(/pas encore connecté/)).toBeVisible()
  // In the other tab: somebody else first.
  const signIn = async (email: string) => {
    Object.assign(service.deps, { identite: null })
    await service.signIn(email)
    Object.assign(service.deps, { identite: porte })
  }
  await signIn(ADMINISTRATEUR)
  await goOn.click()
  await expect.element(dialog.getByText(/avec un autre compte/)).toBeVisible()
  await signIn(EMPLOYEUR)
  await goOn.click()
  await expect.poll(async () => (await servi.contrat()).employeur.denomination).toBe('AUTRE NOM')
  Object.assign(service.deps, { identite: null })
})

test('the dialog waits for the hands to stop: no letter meant for a field goes to its password', async () => {
  await serveDraft(contratComplet())
  await openSaisie('employeur')
  await loseSession()
  await fill('employeur.denomination', 'AUTRE NOM')
  const ville = champ('employeur.adresse.commune')
  await userEvent.clear(ville)
  // Typed by the page itself, to where the focus is: on a busy machine letters sent from outside come too far apart.
  for (const lettre of 'Villeurbanne') {
    document.execCommand('insertText', false, lettre)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  expect(ville.value).toBe('Villeurbanne')
  expect(received(saveSection)).not.toEqual([])
  expect(screen.getByRole('dialog').elements()).toEqual([])
  await expect.element(screen.getByLabelText('Mot de passe', { exact: true })).toHaveFocus()
})

test('giving up signing in keeps what was typed, and can be taken up again', async () => {
  await serveDraft(contratComplet())
  await openSaisie('employeur')
  await loseSession()
  await fill('employeur.denomination', 'AUTRE NOM')
  await screen.getByRole('button', { name: 'Plus tard' }).click()
  await expect.element(screen.getByText(/Votre saisie est conservée ici/)).toBeVisible()
  expect(champ('employeur.denomination').value).toBe('AUTRE NOM')
  await screen.getByRole('button', { name: 'Me reconnecter' }).click()
  await expect.element(screen.getByRole('dialog')).toBeVisible()
})

test('a sign-in put off while it was on its way does not answer for the next one', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('employeur')
  await loseSession()
  const connect = hold(openSession)
  await fill('employeur.denomination', 'AUTRE NOM')
  await screen.getByLabelText('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => received(openSession).length).toBe(1)
  await screen.getByRole('button', { name: 'Plus tard' }).click()
  await screen.getByRole('button', { name: 'Me reconnecter' }).click()
  await expect.element(screen.getByRole('dialog')).toBeVisible()
  connect()
  // Signed in after all: what waits for it goes through, by the dialog or without it.
  await expect.poll(async () => (await servi.contrat()).employeur.denomination).toBe('AUTRE NOM')
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
})

test('two writings of the same field are shown side by side, to choose from', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('employeur')
  await servi.write('employeur', { denomination: 'LEUR NOM', telephone: '0155555555' })
  await fill('employeur.denomination', 'MON NOM')
  await screen.getByRole('button', { name: 'Comparer et choisir' }).click()
  const dialog = screen.getByRole('dialog', { name: 'Deux saisies différentes' })
  await expect.element(dialog.getByRole('radio', { name: 'MON NOM' })).toBeChecked()
  expect(await accessibilityFaults()).toEqual([])
  await dialog.getByRole('radio', { name: 'LEUR NOM' }).click()
  await dialog.getByRole('button', { name: 'Garder ces valeurs' }).click()
  await expect.poll(() => champ('employeur.denomination').value).toBe('LEUR NOM')
  expect(champ('employeur.telephone').value.replace(/\D/g, '')).toBe('0155555555')
})

test('two writings of a part of an address say whose address it is, whose entry the other one is, and of when', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('employeur')
  await servi.write('employeur', { adresse: { numero: '21' } })
  await fill('employeur.adresse.numero', '22')
  await screen.getByRole('button', { name: 'Comparer et choisir' }).click()
  const dialog = screen.getByRole('dialog', { name: 'Deux saisies différentes' })
  await expect
    .element(dialog.getByRole('radiogroup', { name: 'Adresse de l’établissement – Numéro' }))
    .toBeVisible()
  await expect
    .element(dialog.getByText(/^Votre saisie dans un autre onglet.*, enregistrée le .* à \d\d/))
    .toBeVisible()
})

test('a draft validated elsewhere says so, and keeps what was typed in sight', async () => {
  const { id, dossier } = await serveDraft(contratComplet())
  await openSaisie('employeur')
  await service.ask('POST', `/dossiers/${id}/validation`, undefined, (await dossier()).version)
  await fill('employeur.denomination', 'AUTRE NOM')
  await expect.element(screen.getByText(/a été validé entre-temps/)).toBeVisible()
  // The first learns that the dossier moved on, the next one how; there is no third.
  expect(received(saveSection)).toHaveLength(2)
  expect(champ('employeur.denomination').value).toBe('AUTRE NOM')
})

/** The pause that typing waits for never ends: only what does not wait for it is sent. */
function stopPause() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
}

test('a field that is left is stored at once, by a call that outlives the page', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('contrat')
  stopPause()
  await fill('contrat.caisseRetraite', 'AUTRE CAISSE')
  await userEvent.tab()
  await fill('formation.faitA', 'Lyon')
  await userEvent.tab()
  await expect.poll(async () => (await servi.contrat()).formation.faitA).toBe('Lyon')
  expect((await servi.contrat()).contrat.caisseRetraite).toBe('AUTRE CAISSE')
  expect(received(saveSection).map(({ keepalive }) => keepalive)).toEqual([true, true])
})

test('the page is not left without a word while something is not stored, and that is sent at once', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('contrat')
  stopPause()
  const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(leave()).toBe(true)
  await fill('formation.faitA', 'Lyon')
  expect(leave()).toBe(false)
  await expect.poll(async () => (await servi.contrat()).formation.faitA).toBe('Lyon')
  await expect.poll(leave).toBe(true)
  await fill('formation.faitA', 'Paris')
  // As one that the browser keeps: what answers in place of the service would leave with any other.
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  await expect.poll(async () => (await servi.contrat()).formation.faitA).toBe('Paris')
})
