import { CALLS, type Dossier, type ReponseDe, type Session, type TypePiece } from '@mon-espace/domain/api'
import { answer, EMPLOYEUR, GESTIONNAIRE, hold, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../testing/contrat-complet.ts'
import { uneEntree, uneLigne } from '../testing/exemples.ts'
import { serveAInstruire, servePiece, service } from '../testing/monde.ts'
import { monter, screen } from '../testing/monter.tsx'
import Instruction from './instruction.tsx'

const {
  readDossier,
  readHistorique,
  readControle,
  listDossiers,
  judgePiece,
  decideDossier,
  simulatePriseEnCharge,
  readFichier,
  listNotifies,
  listSignatures,
} = CALLS

/** A dossier that came whole to the case officer, who opens it. */
async function aInstruire(contrat = contratComplet()): Promise<Dossier> {
  await service.signIn(EMPLOYEUR)
  const dossier = await serveAInstruire(contrat)
  await service.signIn(GESTIONNAIRE)
  return dossier
}

const stored = (id: string) => service.ask<Dossier>('GET', `/dossiers/${id}`)
const pieceOf = async (id: string, type: TypePiece) => (await stored(id)).pieces.find((p) => p.type === type)

/** Says of a document what a colleague says of it, beside the page. */
async function judge(id: string, type: TypePiece, verdict: object) {
  const path = `/dossiers/${id}/pieces/${(await pieceOf(id, type))?.id}/conformite`
  await service.ask('POST', path, verdict, (await stored(id)).version)
}

/** Same, both documents found as they must be. */
async function conformes(contrat = contratComplet()): Promise<Dossier> {
  const { id } = await aInstruire(contrat)
  for (const type of ['cerfa_signe', 'convention_formation'] as const)
    await judge(id, type, { conforme: true })
  return stored(id)
}

const NIVEAU_INCONNU: ReponseDe<typeof simulatePriseEnCharge> = {
  npecAnnuelCentimes: null,
  origine: 'indeterminee',
  versionReferentiel: 'exemple, non officiel',
  montantTotalCentimes: null,
  participationEmployeurCentimes: null,
  echeancier: [],
  explications: [],
}

const open = async ({ id }: Pick<Dossier, 'id'>) =>
  monter(<Instruction />, {
    at: `/mes-contrats/instruction?dossier=${id}`,
    session: await service.ask<Session>('GET', '/session'),
  })
/** Reads the dossier again, as coming back to the window does. */
async function readAgain() {
  const lues = received(readDossier).length
  await expect
    .poll(() => {
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      return received(readDossier).length
    })
    .toBeGreaterThan(lues)
}
const annule = screen.getByRole('button', { name: 'Annuler' })
const examined = (name: string) => screen.getByRole('heading', { level: 2, name })

test('is for case officers only', async () => {
  await monter(<Instruction />, { at: '/mes-contrats/instruction', role: 'employeur' })
  await expect.element(screen.getByText('Page réservée aux gestionnaires')).toBeVisible()
  expect(received(listDossiers)).toEqual([])
})

test('the queue asks for what is due first and leads to the desk', async () => {
  const { id } = await aInstruire()
  await monter(<Instruction />, { at: '/mes-contrats/instruction', role: 'gestionnaire' })
  const links = screen.getByRole('link', { name: /Nora Ørsted/ })
  await expect
    .poll(() => links.elements().map((link) => link.getAttribute('href')))
    .toContain(`/mes-contrats/instruction?dossier=${id}`)
  expect(Object.fromEntries(received(listDossiers)[0]?.search ?? [])).toEqual({
    etat: 'en_cours_instruction',
    tri: 'echeance',
  })
  expect(await accessibilityFaults()).toEqual([])
})

test('C decides, and the next document slides in', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await userEvent.keyboard('c')
  await expect.element(examined('Convention de formation')).toBeVisible()
  await expect.element(screen.getByText(/Cerfa FA 13 signé\u00a0: pièce conforme/).first()).toBeVisible()
  expect((await pieceOf(dossier.id, 'cerfa_signe'))?.etat).toBe('conforme')
})

test('a verdict told late leaves her on the document she turned to meanwhile', async () => {
  const dossier = await aInstruire()
  const tell = hold(judgePiece)
  await open(dossier)
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  await userEvent.keyboard('c')
  await screen
    .getByRole('button', { name: /^Convention de formation/ })
    .first()
    .click()
  await expect.element(examined('Convention de formation')).toBeVisible()
  tell()
  await expect.element(screen.getByText(/Cerfa FA 13 signé\u00a0: pièce conforme/).first()).toBeVisible()
  await expect.element(examined('Convention de formation')).toBeVisible()
})

test('a reading that a verdict has outrun does not take it off the screen', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  const read = hold(readDossier)
  await readAgain()
  await userEvent.keyboard('c')
  await expect.element(examined('Convention de formation')).toBeVisible()
  read()
  await screen.getByRole('button', { name: /^Non conforme/ }).click()
  await expect
    .element(screen.getByRole('button', { name: /^Cerfa FA 13 signé Pièce conforme/ }))
    .toBeVisible()
})

test('a first verdict can be taken back as well', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await screen.getByRole('button', { name: 'Conforme' }).click()
  await expect.element(screen.getByText(/Cerfa FA 13 signé\u00a0: pièce conforme/).first()).toBeVisible()
  await screen.getByRole('button', { name: 'Annuler' }).click()
  await expect.element(screen.getByText(/avis retiré, pièce à vérifier/).first()).toBeVisible()
  expect(received(judgePiece).at(-1)?.body).toEqual({ conforme: null })
  expect((await pieceOf(dossier.id, 'cerfa_signe'))?.etat).toBe('deposee')
})

test('an undo names its dossier, and goes with it', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await screen.getByRole('button', { name: 'Conforme' }).click()
  await expect.element(annule).toBeVisible()
  await expect.element(screen.getByText(/^Nora Ørsted · Cerfa FA 13 signé/).first()).toBeVisible()
  await screen.getByRole('link', { name: 'File d’instruction' }).click()
  await expect.element(screen.getByLabelText('Chercher un dossier')).toBeVisible()
  await expect.element(annule).not.toBeInTheDocument()
})

test('asked for as she left, what comes of it is told, and that it failed', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await screen.getByRole('button', { name: 'Conforme' }).click()
  await expect.element(annule).toBeVisible()
  await judge(dossier.id, 'convention_formation', { conforme: true })
  const tell = hold(judgePiece)
  await annule.click()
  await screen.getByRole('link', { name: 'File d’instruction' }).click()
  tell()
  await expect.element(screen.getByText(/n’a pas pu être repris/).first()).toBeVisible()
  await expect.element(screen.getByRole('listitem').last()).toHaveAttribute('data-failed')
})

test('one undo stands at a time; a document that was sent again takes it away', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await screen.getByRole('button', { name: 'Conforme' }).click()
  await expect.element(examined('Convention de formation')).toBeVisible()
  await screen.getByRole('button', { name: 'Non conforme' }).click()
  await screen.getByLabelText(/^Motif, tel que/).fill('Illisible')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect
    .element(screen.getByText(/Convention de formation\u00a0: pièce non conforme/).first())
    .toBeVisible()
  expect(annule.elements()).toHaveLength(1)
  // By the enterprise, who answers the letter at once.
  await service.signIn(EMPLOYEUR)
  await servePiece(dossier.id, 'convention_formation', 200)
  await service.signIn(GESTIONNAIRE)
  await readAgain()
  await expect.element(annule).not.toBeInTheDocument()
  expect(received(judgePiece)).toHaveLength(2)
})

test('the decision, which is final, takes the undo away', async () => {
  const dossier = await aInstruire()
  answer(readControle, [])
  await open(dossier)
  await screen.getByRole('button', { name: 'Conforme' }).click()
  await expect.element(examined('Convention de formation')).toBeVisible()
  await screen.getByRole('button', { name: 'Conforme' }).click()
  await screen.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  await expect.element(annule).toBeInTheDocument()
  const dialog = screen.getByRole('dialog')
  await expect.element(dialog.getByLabelText('Niveau annuel de prise en charge')).toHaveValue('7\u202f000,00')
  await expect.element(dialog.getByRole('button', { name: 'Accepter la prise en charge' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByText(/la prise en charge est acceptée/i).first()).toBeVisible()
  await expect.element(annule).not.toBeInTheDocument()
})

test('an undo covers neither the paper nor the two keys', async () => {
  await screen.viewport(1366, 768)
  const dossier = await aInstruire()
  await open(dossier)
  await screen.getByRole('button', { name: 'Conforme' }).click()
  await expect.element(annule).toBeVisible()
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
  const toast = box('.me-toast')
  expect(toast.left).toBeGreaterThan(box('.mc-apercu').right)
  expect(toast.top).toBeGreaterThan(box('.mc-verdict').bottom - 1)
  await screen.viewport(414, 896)
})

test('after an undo the two keys ask again, and the reason is kept for her to send', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  await userEvent.keyboard('n')
  const motif = screen.getByLabelText('Motif, tel que l’entreprise le lira')
  await motif.fill('Il manque une signature')
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await annule.click()
  await expect.element(screen.getByText(/avis retiré, pièce à vérifier/).first()).toBeVisible()
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  await expect.element(motif).not.toBeInTheDocument()
  await userEvent.keyboard('n')
  await expect.element(motif).toHaveValue('Il manque une signature')
})

test('a document that slides in never begins in a reason: keys decide, they are not typed', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  const piece = (name: RegExp) => screen.getByRole('button', { name }).first()
  await piece(/^Convention de formation/).click()
  await userEvent.keyboard('n')
  const motif = screen.getByLabelText('Motif, tel que l’entreprise le lira')
  await motif.fill('Page 2 illisible')
  await piece(/^Cerfa FA 13 signé/).click()
  await userEvent.keyboard('c')
  await expect.element(examined('Convention de formation')).toBeVisible()
  await expect.element(motif).not.toBeInTheDocument()
  await userEvent.keyboard('n')
  await expect.element(motif).toHaveValue('Page 2 illisible')
})

test('the document is shown beside what it must prove', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await expect.element(screen.getByRole('img', { name: /Cerfa FA 13 signé/ })).toBeVisible()
  const piece = await pieceOf(dossier.id, 'cerfa_signe')
  expect(received(readFichier)[0]?.path).toBe(`/dossiers/${dossier.id}/pieces/${piece?.id}/fichier`)
  expect(received(readFichier)[0]?.search.get('version')).toBe('1')
})

test('a document that cannot be read is told, and nothing else stops', async () => {
  const dossier = await aInstruire()
  refuse(readFichier, 'introuvable')
  await open(dossier)
  await expect.element(screen.getByText(/n’a pas pu être affiché/)).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Conforme' })).toBeVisible()
})

test('the signatures of a signed PDF are told beside it, and never as a verdict', async () => {
  const dossier = await aInstruire()
  const signature = { par: 'Cachet Exemple', le: '2026-11-29T10:02:31Z', horodatee: true, revision: 1 }
  answer(listSignatures, {
    signatures: [
      { ...signature, etat: 'entiere', couvreTout: false },
      {
        ...signature,
        par: null,
        le: null,
        horodatee: false,
        etat: 'modifiee',
        revision: 2,
        couvreTout: true,
      },
    ],
  })
  await open(dossier)
  await expect
    .element(
      screen.getByText(
        /^Cachet Exemple, le 29 novembre 2026 à 11:02 \(horodatée\)\. Ce qu’elle signe est intact\./,
      ),
    )
    .toBeVisible()
  await expect
    .element(screen.getByText(/^Signataire non nommé\. Ce qu’elle signe a été modifié/))
    .toBeVisible()
  await expect.element(screen.getByText(/À titre d’information/)).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Conforme' })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('N asks for a reason, ready-made or written; letters typed in it decide nothing', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  await userEvent.keyboard('n')
  const motif = screen.getByLabelText('Motif, tel que l’entreprise le lira')
  await expect.element(motif).toHaveFocus()
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await expect.element(screen.getByText('Indiquez un motif en quelques mots.')).toBeVisible()
  await screen.getByRole('button', { name: /Le visa du CFA manque/ }).click()
  await motif.click()
  await userEvent.keyboard(' Merci.')
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await expect
    .poll(() => pieceOf(dossier.id, 'cerfa_signe'))
    .toMatchObject({ etat: 'non_conforme', motif: expect.stringMatching(/visa du CFA manque.*Merci/) })
  expect(received(judgePiece)).toHaveLength(1)
})

test('by keyboard alone: the focus never falls back to the top of the page', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  const conforme = screen.getByRole('button', { name: 'Conforme' })
  await conforme.click()
  await expect.element(examined('Convention de formation')).toBeVisible()
  await expect.element(conforme).toHaveFocus()
  await screen.getByRole('button', { name: 'Non conforme' }).click()
  await screen.getByLabelText('Motif, tel que l’entreprise le lira').fill('Illisible')
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await expect.element(screen.getByRole('region', { name: /Verdict/ })).toHaveFocus()
})

test('a reason that is put aside is not erased', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  const motif = screen.getByLabelText('Motif, tel que l’entreprise le lira')
  await screen.getByRole('button', { name: 'Non conforme' }).click()
  await motif.fill('Page 2 illisible')
  await screen.getByRole('button', { name: 'Non conforme' }).click()
  await expect.element(motif).not.toBeInTheDocument()
  await screen
    .getByRole('button', { name: /Convention de formation/ })
    .first()
    .click()
  await screen
    .getByRole('button', { name: /Cerfa FA 13 signé/ })
    .first()
    .click()
  await screen.getByRole('button', { name: 'Non conforme' }).click()
  await expect.element(motif).toHaveValue('Page 2 illisible')
})

test('keys turn and enlarge the paper from wherever she is', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await expect.element(screen.getByRole('img', { name: /Cerfa FA 13 signé/ })).toBeVisible()
  await userEvent.keyboard('+')
  await expect.element(screen.getByText('150\u00a0%')).toBeVisible()
  await screen.getByLabelText(/Utiliser les touches/).click()
  await userEvent.keyboard('+')
  await expect.element(screen.getByText('150\u00a0%')).toBeVisible()
  await screen.getByLabelText(/Utiliser les touches/).click()
})

test('the keys can be turned off', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await screen.getByLabelText(/Utiliser les touches/).click()
  await screen.getByRole('heading', { level: 1 }).click()
  await userEvent.keyboard('c')
  expect(received(judgePiece)).toEqual([])
})

test('a colleague’s change is told, and the reason being written stays', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await screen.getByRole('button', { name: 'Non conforme' }).click()
  const motif = screen.getByLabelText('Motif, tel que l’entreprise le lira')
  await motif.fill('Page 2 illisible')
  await judge(dossier.id, 'convention_formation', { conforme: true })
  const fresh = dossier.version + 1
  answer(readHistorique, {
    elements: [
      uneEntree('vu_par_moi', { details: { version: dossier.version }, par: 'Claire Petit' }),
      uneEntree('vu_par_un_autre', { details: { version: fresh }, par: 'Sacha Morel' }),
    ],
  })
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await expect.element(screen.getByText(/a modifié ce dossier/)).toBeVisible()
  await expect.element(screen.getByText(/Sacha Morel/)).toBeVisible()
  expect(screen.getByText(/vu par moi/).elements()).toEqual([])
  await expect.element(motif).toHaveValue('Page 2 illisible')
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await expect.poll(() => received(judgePiece).at(-1)?.headers.get('if-match')).toBe(`"v${fresh}"`)
})

test('a colleague’s verdict takes no document from under her eyes', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  await screen.getByRole('button', { name: /^Non conforme/ }).click()
  await screen.getByLabelText(/^Motif, tel que/).fill('Le visa du CFA manque.')
  await judge(dossier.id, 'cerfa_signe', { conforme: true })
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await expect
    .element(screen.getByRole('button', { name: /^Cerfa FA 13 signé Pièce conforme/ }))
    .toBeVisible()
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  await expect.element(screen.getByText(/a modifié ce dossier/)).toBeInViewport()
  await expect.element(screen.getByLabelText(/^Motif, tel que/)).toHaveValue('Le visa du CFA manque.')
})

test('accepting waits for every required document, then asks once with the level known', async () => {
  const dossier = await conformes()
  const [message, code] = ['Un contrat existe déjà pour cette personne à cette date.', 'contrat_en_double']
  const double = { code, gravite: 'avertissement' as const, chemin: 'apprenti.nomNaissance', message }
  answer(readControle, [double])
  await open(dossier)
  await screen.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  const dialog = screen.getByRole('dialog')
  await expect.element(dialog.getByLabelText('Niveau annuel de prise en charge')).toHaveValue('7\u202f000,00')
  await expect.element(dialog.getByText(/INTERIM DEMO/)).toBeVisible()
  await expect.element(dialog.getByText('Un point reste à vérifier sur ce contrat')).toBeVisible()
  await expect.element(dialog.getByText(message)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await dialog.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  await expect.element(screen.getByText(/la prise en charge est acceptée/i).first()).toBeVisible()
  expect((await stored(dossier.id)).decision).toMatchObject({
    decision: 'accepter',
    npecAnnuelCentimes: 700_000,
  })
  expect(received(decideDossier)[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
})

test('the deposit number is read as it is copied, or else asked again', async () => {
  const dossier = await conformes()
  answer(readControle, [])
  // No other waits: the desk stays on what was decided.
  answer(listDossiers, { elements: [], suivant: null })
  await open(dossier)
  await screen.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  const dialog = screen.getByRole('dialog')
  const field = dialog.getByLabelText(/Numéro de dépôt du contrat/)
  await field.fill('AP2026-000033')
  const accept = dialog.getByRole('button', { name: 'Accepter la prise en charge', exact: true })
  await accept.click()
  await expect.element(dialog.getByText(/Vérifiez le numéro de dépôt/)).toBeVisible()
  await expect.element(field).toHaveFocus()
  expect(await accessibilityFaults()).toEqual([])
  expect(received(decideDossier)).toEqual([])
  await field.fill('075 202209 00 0123')
  await accept.click()
  await expect.element(screen.getByText(/Numéro de dépôt du contrat\u00a0: 075202209000123/)).toBeVisible()
  expect((await stored(dossier.id)).decision?.numeroDepot).toBe('075202209000123')
})

test('a level still on its way holds the decision back, and blames nobody', async () => {
  const dossier = await conformes()
  answer(readControle, [])
  const level = hold(simulatePriseEnCharge)
  await open(dossier)
  await screen.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  const dialog = screen.getByRole('dialog')
  const accept = dialog.getByRole('button', { name: 'Accepter la prise en charge (en cours)' })
  // Not by Playwright, which waits for a button that says it is disabled.
  ;((await accept.findElement()) as HTMLElement).click()
  level()
  await expect.element(dialog.getByLabelText('Niveau annuel de prise en charge')).toHaveValue('7\u202f000,00')
  await expect.element(dialog.getByText(/Indiquez un montant/)).not.toBeInTheDocument()
  expect(received(decideDossier)).toEqual([])
})

test('what the rules still ask to look at is read before the grant, however late it comes', async () => {
  const dossier = await conformes()
  const controles = Promise.withResolvers<ReponseDe<typeof readControle>>()
  answer(readControle, () => controles.promise)
  await open(dossier)
  await screen.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  const dialog = screen.getByRole('dialog')
  await expect.element(dialog.getByLabelText('Niveau annuel de prise en charge')).toHaveValue('7\u202f000,00')
  const accept = dialog.getByRole('button', { name: /^Accepter la prise en charge/ })
  // Not by Playwright, which waits for a button that says it is disabled.
  ;((await accept.findElement()) as HTMLElement).click()
  const message = 'Un contrat existe déjà pour cette personne à cette date.'
  controles.resolve([
    { code: 'contrat_en_double', gravite: 'avertissement', chemin: 'apprenti.nomNaissance', message },
  ])
  await expect.element(dialog.getByText(message)).toBeVisible()
  await expect
    .element(dialog.getByRole('button', { name: 'Accepter la prise en charge', exact: true }))
    .toBeVisible()
  expect(received(decideDossier)).toEqual([])
})

test('while a document is missing, the desk leads to it', async () => {
  const dossier = await aInstruire()
  await open(dossier)
  await expect.element(screen.getByText(/Avant d’accepter/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Accepter la prise en charge' }).elements()).toEqual([])
  await screen.getByRole('button', { name: 'Convention de formation', exact: true }).last().click()
  await expect.element(examined('Convention de formation')).toBeVisible()
})

test('the level is asked when the reference data does not know it', async () => {
  const dossier = await conformes()
  answer(simulatePriseEnCharge, NIVEAU_INCONNU)
  answer(readControle, [])
  await open(dossier)
  await screen.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  await expect.element(dialog.getByText(/Indiquez un montant en euros/)).toBeVisible()
  expect(received(decideDossier)).toEqual([])
})

test('after a decision the next dossier slides in, and the one decided is named', async () => {
  const suivant = await conformes()
  const dossier = await conformes()
  answer(readControle, [])
  answer(listDossiers, {
    elements: [dossier, suivant].map(({ id }) => uneLigne({ id, etat: 'en_cours_instruction' })),
    suivant: null,
  })
  const told = await open(dossier)
  await expect.element(screen.getByRole('link', { name: /Dossier suivant/ })).toBeVisible()
  await userEvent.keyboard('a')
  const dialog = screen.getByRole('dialog')
  await expect.element(dialog.getByLabelText('Niveau annuel de prise en charge')).toHaveValue('7\u202f000,00')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => told.navigated.at(-1)).toBe(`/mes-contrats/instruction?dossier=${suivant.id}`)
  await expect
    .element(screen.getByText('Nora Ørsted · la prise en charge est acceptée.').first())
    .toBeVisible()
  expect((await stored(dossier.id)).decision?.decision).toBe('accepter')
})

test('R asks why it is refused, Ctrl+Enter refuses, S goes to the next dossier', async () => {
  const dossier = await conformes()
  const suivant = await conformes()
  answer(listDossiers, {
    elements: [dossier, suivant].map(({ id }) => uneLigne({ id, etat: 'en_cours_instruction' })),
    suivant: null,
  })
  const told = await open(suivant)
  await expect.element(screen.getByRole('link', { name: /Dossier suivant/ })).toBeVisible()
  await userEvent.keyboard('s')
  expect(told.navigated.at(-1)).toBe(`/mes-contrats/instruction?dossier=${dossier.id}`)
  await expect.element(screen.getByRole('button', { name: 'Accepter la prise en charge' })).toBeVisible()
  await userEvent.keyboard('r')
  await expect.element(screen.getByLabelText('Motif du refus')).toHaveFocus()
  await userEvent.keyboard('Hors champ (art. D6224-2).{Control>}{Enter}{/Control}')
  await expect.poll(async () => (await stored(dossier.id)).decision?.decision).toBe('refuser')
})

test('a refusal says beforehand whom it is notified to, and afterwards whom it was', async () => {
  const dossier = await conformes()
  answer(listDossiers, { elements: [], suivant: null })
  answer(listNotifies, {
    elements: [
      { role: 'apprenti', adresse: true },
      { role: 'cfa', adresse: false },
    ],
  })
  await open(dossier)
  await screen.getByRole('button', { name: 'Refuser' }).click()
  const dialog = screen.getByRole('dialog')
  await expect.element(dialog.getByText(/seront aussi notifiés par e-mail\s: Apprenti\(e\)\./)).toBeVisible()
  await expect.element(dialog.getByText(/Sans adresse e-mail connue\s: CFA\./)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await userEvent.keyboard('Hors champ (art. D6224-2).{Control>}{Enter}{/Control}')
  await expect.element(screen.getByText(/ont aussi été notifiés par e-mail\s: Apprenti\(e\)\./)).toBeVisible()
})

test('a decision after the twenty days is told as one, and what silence meant', async () => {
  const dossier = await conformes()
  const libelle = 'Sans réponse dans les 20 jours : demande réputée refusée (art. R6224-3)'
  const silence = {
    code: 'silence',
    libelle,
    date: '2026-09-23',
    depassee: true,
    pour: 'entreprise' as const,
  }
  answer(readDossier, { ...dossier, echeances: [silence] })
  answer(readControle, [])
  await open(dossier)
  await screen.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  const dialog = screen.getByRole('dialog')
  await expect.element(dialog.getByText('Le délai de réponse de 20 jours est dépassé')).toBeVisible()
  await expect
    .element(dialog.getByText(/réputée refusée \(art. R6224-3\), depuis le 24\sseptembre\s2026/))
    .toBeVisible()
})

test('a rule speaks to the officer, and the dossier it names is a link to it', async () => {
  const [dossier, autre] = [await aInstruire(), await aInstruire()]
  const message = `Un contrat existe déjà pour cette personne (dossier ${autre.numero}).`
  const constat = { gravite: 'avertissement' as const, chemin: 'apprenti.nomNaissance' }
  answer(readControle, [
    { ...constat, code: 'contrat_en_double', message },
    { ...constat, code: 'interim_second_maitre', message: 'Renseignez le maître d’apprentissage.' },
  ])
  await open(dossier)
  await expect
    .element(screen.getByRole('link', { name: autre.numero ?? '' }))
    .toHaveAttribute('href', `/mes-contrats/instruction?dossier=${autre.id}`)
  await expect.element(screen.getByText(/Renseignez/)).not.toBeInTheDocument()
  await expect.element(screen.getByText(/entreprise utilisatrice n’est pas renseigné/)).toBeVisible()
})
