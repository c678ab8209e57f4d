import { CALLS, type Message } from '@mon-espace/domain/api'
import { cutOff, EMPLOYEUR, GESTIONNAIRE, received, refuse, restore } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { useState } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../testing/contrat-complet.ts'
import { emulate } from '../testing/emulate.ts'
import { serveValidated, service } from '../testing/monde.ts'
import { monter, screen } from '../testing/monter.tsx'
import DossierPage from './dossier.tsx'

const { sendMessage, markMessagesRead, listMessages } = CALLS

const bloc = () => screen.getByRole('region', { name: 'Messages' })
const texte = () => bloc().getByLabelText('Votre message')
const envoyer = () => bloc().getByRole('button', { name: 'Envoyer le message' })
const fil = () => bloc().getByRole('log')

async function write(from: string, id: string, corps: object): Promise<Message> {
  await service.signIn(from)
  return service.ask('POST', `/dossiers/${id}/messages`, corps)
}

async function openDossier(id: string) {
  await service.signIn(EMPLOYEUR)
  await monter(<DossierPage id={id} />, { at: `/mes-contrats/dossiers/${id}` })
  await expect.element(texte()).toBeVisible()
}

test('the enterprise reads in order, answers by the keyboard, and what it has seen is read', async () => {
  const { id } = await serveValidated(contratComplet())
  await write(GESTIONNAIRE, id, { texte: 'Bonjour, il manque une signature.' })
  const last = await write(GESTIONNAIRE, id, { texte: 'Et une date.', sujet: 'cerfa_signe' })
  await openDossier(id)
  await expect.element(screen.getByRole('link', { name: '2\u00a0messages non lus' })).toBeVisible()
  await expect.element(fil()).toMatchTextContent(/il manque une signature.*Et une date/)
  expect(await accessibilityFaults()).toEqual([])

  await texte().click()
  await userEvent.keyboard('Laquelle\u00a0?')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(fil()).toMatchTextContent(/Et une date.*Laquelle.*Pas encore lu/)
  await expect.element(texte()).toHaveValue('')
  await expect.element(texte()).toHaveFocus()
  await expect.poll(() => received(markMessagesRead).map(({ body }) => body)).toEqual([{ jusqua: last.id }])
  await expect.poll(() => screen.getByRole('link', { name: /non lus/ }).elements()).toEqual([])
  // Still told as new on this visit.
  expect(fil().getByText('Nouveau').elements()).toHaveLength(2)
  await fil().getByRole('button', { name: 'Cerfa FA 13 signé' }).click()
  await expect.poll(() => document.activeElement?.id).toBe('piece-cerfa_signe')
})

test('what was written stays through a refusal and a lost network, and is sent once', async () => {
  const { id } = await serveValidated(contratComplet())
  await openDossier(id)
  await envoyer().click()
  await expect.element(bloc().getByText('Écrivez votre message.')).toBeVisible()
  await texte().fill('Voici mon numéro\u00a0: 2 99 12 75 116 123')
  await envoyer().click()
  await expect.element(bloc().getByText(/^Retirez le numéro de sécurité sociale/)).toBeVisible()
  expect(received(sendMessage)).toEqual([])
  expect(await accessibilityFaults()).toEqual([])

  await texte().fill('Une question')
  refuse(sendMessage, 'trop_de_tentatives')
  await envoyer().click()
  await expect.element(bloc().getByText('Patientez un peu avant de recommencer.')).toBeVisible()
  cutOff(sendMessage)
  await envoyer().click()
  await expect.poll(() => received(sendMessage).length).toBeGreaterThan(1)
  await expect.element(texte()).toHaveValue('Une question')
  await expect.element(envoyer()).toBeVisible()
  restore(sendMessage)
  await envoyer().click()
  await expect.element(fil()).toMatchTextContent(/Une question/)
  expect(new Set(received(sendMessage).map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1)
})

test('what is being written is found again on coming back to the dossier', async () => {
  const { id } = await serveValidated(contratComplet())
  await service.signIn(EMPLOYEUR)
  function Allees() {
    const [la, setLa] = useState(true)
    return (
      <>
        <button type="button" onClick={() => setLa(!la)}>
          Ailleurs
        </button>
        {la ? <DossierPage id={id} /> : null}
      </>
    )
  }
  await monter(<Allees />, { at: `/mes-contrats/dossiers/${id}` })
  await texte().fill('Je finis plus tard')
  await screen.getByRole('button', { name: 'Ailleurs' }).click()
  await expect.element(texte()).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Ailleurs' }).click()
  await expect.element(texte()).toHaveValue('Je finis plus tard')
})

test.each([
  [false, 'recapitulatif'],
  [true, 'apprenti#champ-apprenti.dateNaissance'],
])('a question about a field leads to it; corrected: %s', async (corrige, suite) => {
  const { id, version } = await serveValidated(contratComplet())
  await write(GESTIONNAIRE, id, { texte: 'Est-ce la bonne date\u00a0?', sujet: 'apprenti.dateNaissance' })
  await service.signIn(EMPLOYEUR)
  if (corrige) await service.ask('POST', `/dossiers/${id}/correction`, { motif: 'Date à revoir' }, version)
  await openDossier(id)
  await expect
    .element(fil().getByRole('link', { name: /^Apprenti\(e\) – Date de naissance/ }))
    .toHaveAttribute('href', `/mes-contrats/dossiers/${id}/saisie/${suite}`)
})

test('stands on a narrow screen and in forced colours', async () => {
  const { id } = await serveValidated(contratComplet())
  await write(GESTIONNAIRE, id, { texte: `Un-mot-${'long'.repeat(60)}` })
  const { innerWidth, innerHeight } = window
  onTestFinished(() => screen.viewport(innerWidth, innerHeight))
  await screen.viewport(320, 800)
  await openDossier(id)
  await expect.element(fil()).toMatchTextContent(/Un-mot/)
  const { scrollWidth, clientWidth } = document.documentElement
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  await emulate({ forced: true })
  expect(await accessibilityFaults()).toEqual([])
})

test('a thread that does not come is asked for again', async () => {
  const { id } = await serveValidated(contratComplet())
  await service.signIn(EMPLOYEUR)
  refuse(listMessages, 'introuvable')
  await monter(<DossierPage id={id} />, { at: `/mes-contrats/dossiers/${id}` })
  await expect.element(screen.getByText('Les messages n’ont pas pu être affichés')).toBeVisible()
  restore(listMessages)
  await bloc().getByRole('button', { name: 'Réessayer' }).click()
  await expect.element(texte()).toBeVisible()
})
