import { CALLS, type Message } from '@mon-espace/domain/api'
import { EMPLOYEUR, GESTIONNAIRE, received } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { servePiece, serveValidated, service } from '../../testing/monde.ts'
import { monter, screen } from '../../testing/monter.tsx'
import Instruction from '../instruction.tsx'

const { sendMessage } = CALLS

const bloc = () => screen.getByRole('region', { name: 'Messages' })
const texte = () => bloc().getByLabelText('Votre message')
const envoyer = () => bloc().getByRole('button', { name: 'Envoyer le message' })
const fil = () => bloc().getByRole('log')

async function write(from: string, id: string, corps: object): Promise<Message> {
  await service.signIn(from)
  return service.ask('POST', `/dossiers/${id}/messages`, corps)
}

async function openBureau(id: string) {
  const session = await service.signIn(GESTIONNAIRE)
  await monter(<Instruction />, { at: `/mes-contrats/instruction?dossier=${id}`, session })
  await expect.element(texte()).toBeVisible()
}

test('the officer begins from a ready-made answer, names a document and sends it', async () => {
  const { id } = await serveValidated(contratComplet())
  await servePiece(id, 'convention_formation')
  await write(EMPLOYEUR, id, { texte: 'Le tampon du CFA suffit-il\u00a0?' })
  await openBureau(id)
  await expect.element(fil()).toMatchTextContent(/Le tampon du CFA suffit-il/)
  await bloc().getByRole('button', { name: 'Signature manquante' }).click()
  await expect.element(texte()).toHaveFocus()
  await expect
    .element(texte())
    .toHaveValue(
      'Bonjour,\nIl manque une signature sur ce document. Faites-le signer, puis déposez-le à nouveau dans ce dossier. Merci.',
    )
  await bloc().getByText('Joindre un document, préciser le sujet').click()
  await bloc()
    .getByLabelText(/^À propos de/)
    .selectOptions('Convention de formation')
  await bloc().getByRole('checkbox', { name: 'Convention de formation' }).click()
  expect(await accessibilityFaults()).toEqual([])
  await envoyer().click()
  await expect.element(fil()).toMatchTextContent(/Il manque une signature.*Pas encore lu/)
  expect(received(sendMessage).map(({ body }) => body)).toMatchObject([
    { sujet: 'convention_formation', pieces: ['convention_formation'] },
  ])
  await fil().getByRole('button', { name: 'Convention de formation' }).first().click()
  await expect
    .element(screen.getByRole('button', { name: /^Convention de formation/, pressed: true }))
    .toBeVisible()
})

test('a second ready-made answer follows the first, which alone is greeted with', async () => {
  const { id } = await serveValidated(contratComplet())
  await openBureau(id)
  for (const name of ['Document bien reçu', 'Instruction en cours'])
    await bloc().getByRole('button', { name }).click()
  await expect
    .element(texte())
    .toHaveValue(
      'Bonjour,\nNous avons bien reçu votre document. Vous n’avez rien d’autre à faire pour l’instant.\nVotre dossier est en cours d’instruction. Vous recevrez un e-mail dès que la décision sera prise.',
    )
})
