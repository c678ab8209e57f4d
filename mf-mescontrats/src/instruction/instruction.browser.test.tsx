import { CALLS, type Dossier, type ReponseDe } from '@mon-espace/domain/api'
import { answer, answerCalls, answerFile, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { pieceDeposee, unDossier, uneEntree, uneLigne } from '../testing/exemples.ts'
import { monter, screen } from '../testing/monter.tsx'
import Instruction from './instruction.tsx'

answerCalls()

const {
  readDossier,
  readControle,
  readHistorique,
  listDossiers,
  judgePiece,
  decideDossier,
  simulatePriseEnCharge,
  readFichier,
} = CALLS

const aInstruire = (part: Partial<Dossier> = {}) =>
  unDossier({
    etat: 'en_cours_instruction',
    droits: ['deposer', 'corriger', 'instruire', 'decider'],
    pieces: [pieceDeposee('cerfa_signe'), pieceDeposee('convention_formation')],
    ...part,
  })

const conformes = (part: Partial<Dossier> = {}) =>
  aInstruire({
    pieces: [
      pieceDeposee('cerfa_signe', { etat: 'conforme' }),
      pieceDeposee('convention_formation', { etat: 'conforme' }),
    ],
    ...part,
  })

/** A contract of which all that funding needs is known. */
function finance(): Dossier {
  const dossier = conformes()
  dossier.contrat.employeur.codeIdcc = '2378'
  dossier.contrat.contrat.dateConclusion = '2026-08-25'
  dossier.contrat.formation.codeRncp = '38401'
  return dossier
}

const SIMULATION: ReponseDe<typeof simulatePriseEnCharge> = {
  npecAnnuelCentimes: 650_000,
  origine: 'branche',
  versionReferentiel: 'exemple, non officiel',
  montantTotalCentimes: null,
  participationEmployeurCentimes: null,
  echeancier: [],
  explications: [],
}

const open = () =>
  monter(<Instruction />, { at: '/mes-contrats/instruction?dossier=d-1', role: 'gestionnaire' })
const examined = (name: string) => screen.getByRole('heading', { level: 2, name })

/** A page scanned as an image. */
async function scan(): Promise<Blob> {
  const paper = new OffscreenCanvas(210, 297)
  paper.getContext('2d')?.fillRect(20, 20, 100, 10)
  return paper.convertToBlob({ type: 'image/png' })
}

beforeEach(async () => {
  answerFile(readFichier, await scan())
  answer(listDossiers, { elements: [uneLigne(), uneLigne({ id: 'd-2' })], suivant: null })
  answer(readControle, [])
  answer(readHistorique, { elements: [] })
})

test('is for case officers only', async () => {
  await monter(<Instruction />, { at: '/mes-contrats/instruction', role: 'employeur' })
  await expect.element(screen.getByText('Page réservée aux gestionnaires')).toBeVisible()
  expect(received(listDossiers)).toEqual([])
})

test('the queue asks for what is due first and leads to the desk', async () => {
  await monter(<Instruction />, { at: '/mes-contrats/instruction', role: 'gestionnaire' })
  await expect
    .element(screen.getByRole('link', { name: /Élise/ }).first())
    .toHaveAttribute('href', '/mes-contrats/instruction?dossier=d-1')
  expect(Object.fromEntries(received(listDossiers)[0]?.search ?? [])).toEqual({
    etat: 'en_cours_instruction',
    tri: 'echeance',
  })
  expect(await accessibilityFaults()).toEqual([])
})

test('C decides, and the next document slides in', async () => {
  answer(readDossier, aInstruire())
  answer(
    judgePiece,
    aInstruire({
      version: 5,
      pieces: [pieceDeposee('cerfa_signe', { etat: 'conforme' }), pieceDeposee('convention_formation')],
    }),
  )
  await open()
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await userEvent.keyboard('c')
  await expect.element(examined('Convention de formation')).toBeVisible()
  await expect.element(screen.getByText('Cerfa FA 13 signé\u00a0: pièce conforme.').first()).toBeVisible()
  expect(received(judgePiece)[0]).toMatchObject({
    path: '/dossiers/d-1/pieces/p-cerfa_signe/conformite',
    body: { conforme: true },
  })
})

test('a verdict told late leaves her on the document she turned to meanwhile', async () => {
  const pieces = [pieceDeposee('cerfa_signe'), pieceDeposee('convention_formation'), pieceDeposee('identite')]
  answer(readDossier, aInstruire({ pieces }))
  const verdict = Promise.withResolvers<Dossier>()
  answer(judgePiece, () => verdict.promise)
  await open()
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  await userEvent.keyboard('c')
  await screen
    .getByRole('button', { name: /^Pièce d’identité/ })
    .first()
    .click()
  await expect.element(examined('Pièce d’identité')).toBeVisible()
  const jugees = [pieceDeposee('cerfa_signe', { etat: 'conforme' }), ...pieces.slice(1)]
  verdict.resolve(aInstruire({ version: 5, pieces: jugees }))
  await expect.element(screen.getByText('Cerfa FA 13 signé\u00a0: pièce conforme.').first()).toBeVisible()
  await expect.element(examined('Pièce d’identité')).toBeVisible()
})

test('a reading that a verdict has outrun does not take it off the screen', async () => {
  answer(readDossier, aInstruire())
  await open()
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  const lecture = Promise.withResolvers<Dossier>()
  answer(readDossier, () => lecture.promise)
  // Back at the window: the dossier is read again.
  const lues = received(readDossier).length
  await expect
    .poll(() => {
      document.dispatchEvent(new Event('visibilitychange'))
      return received(readDossier).length
    })
    .toBe(lues + 1)
  const jugee = pieceDeposee('cerfa_signe', { etat: 'conforme' })
  answer(judgePiece, aInstruire({ version: 5, pieces: [jugee, pieceDeposee('convention_formation')] }))
  await userEvent.keyboard('c')
  await expect.element(examined('Convention de formation')).toBeVisible()
  lecture.resolve(aInstruire())
  await screen.getByRole('button', { name: /^Non conforme/ }).click()
  await expect
    .element(screen.getByRole('button', { name: /^Cerfa FA 13 signé Pièce conforme/ }))
    .toBeVisible()
})

test('a first verdict can be taken back as well', async () => {
  answer(readDossier, aInstruire())
  answer(judgePiece, aInstruire({ version: 5, pieces: [pieceDeposee('cerfa_signe', { etat: 'conforme' })] }))
  await open()
  await screen.getByRole('button', { name: 'Conforme' }).click()
  await expect.element(screen.getByText('Cerfa FA 13 signé\u00a0: pièce conforme.').first()).toBeVisible()
  answer(judgePiece, aInstruire({ version: 6 }))
  await screen.getByRole('button', { name: 'Annuler' }).click()
  await expect.element(screen.getByText(/avis retiré, pièce à vérifier/).first()).toBeVisible()
  expect(received(judgePiece).at(-1)?.body).toEqual({ conforme: null })
  expect(received(judgePiece).at(-1)?.headers.get('if-match')).toBe('"v5"')
})

test('taken back from another screen, what comes of it is told', async () => {
  answer(readDossier, aInstruire())
  answer(judgePiece, aInstruire({ version: 5, pieces: [pieceDeposee('cerfa_signe', { etat: 'conforme' })] }))
  await open()
  await screen.getByRole('button', { name: 'Conforme' }).click()
  await expect.element(screen.getByText('Cerfa FA 13 signé\u00a0: pièce conforme.').first()).toBeVisible()
  await screen.getByRole('link', { name: 'File d’instruction' }).click()
  await expect.element(screen.getByLabelText('Chercher un dossier')).toBeVisible()
  refuse(judgePiece, 'version_perimee', { versionCourante: 9, sectionsModifiees: [] })
  await screen.getByRole('button', { name: 'Annuler' }).click()
  await expect.element(screen.getByText(/n’a pas pu être repris/).first()).toBeVisible()
})

test('the document is shown beside what it must prove', async () => {
  answer(readDossier, aInstruire())
  await open()
  await expect.element(screen.getByRole('img', { name: /Cerfa FA 13 signé/ })).toBeVisible()
  expect(received(readFichier)[0]).toMatchObject({ path: '/dossiers/d-1/pieces/p-cerfa_signe/fichier' })
  expect(received(readFichier)[0]?.search.get('version')).toBe('1')
})

test('a document that cannot be read is told, and nothing else stops', async () => {
  answer(readDossier, aInstruire())
  refuse(readFichier, 'introuvable')
  await open()
  await expect.element(screen.getByText(/n’a pas pu être affiché/)).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Conforme' })).toBeVisible()
})

test('N asks for a reason, ready-made or written; letters typed in it decide nothing', async () => {
  answer(readDossier, aInstruire())
  answer(judgePiece, aInstruire({ version: 5 }))
  await open()
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
  await expect.poll(() => received(judgePiece).length).toBe(1)
  expect(received(judgePiece)[0]?.body).toMatchObject({ conforme: false })
  expect(JSON.stringify(received(judgePiece)[0]?.body)).toMatch(/visa du CFA manque.*Merci/)
})

test('by keyboard alone: the focus never falls back to the top of the page', async () => {
  answer(readDossier, aInstruire())
  const judged = [pieceDeposee('cerfa_signe', { etat: 'conforme' }), pieceDeposee('convention_formation')]
  answer(judgePiece, aInstruire({ version: 5, pieces: judged }))
  await open()
  const conforme = screen.getByRole('button', { name: 'Conforme' })
  await conforme.click()
  await expect.element(examined('Convention de formation')).toBeVisible()
  await expect.element(conforme).toHaveFocus()
  answer(judgePiece, aInstruire({ version: 6, pieces: [pieceDeposee('cerfa_signe'), ...judged.slice(1)] }))
  await screen.getByRole('button', { name: 'Non conforme' }).click()
  await screen.getByLabelText('Motif, tel que l’entreprise le lira').fill('Illisible')
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await expect.element(screen.getByRole('region', { name: /Verdict/ })).toHaveFocus()
})

test('a reason that is put aside is not erased', async () => {
  answer(readDossier, aInstruire())
  await open()
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

test('the keys can be turned off', async () => {
  answer(readDossier, aInstruire())
  await open()
  await screen.getByLabelText(/Utiliser les touches/).click()
  await screen.getByRole('heading', { level: 1 }).click()
  await userEvent.keyboard('c')
  expect(received(judgePiece)).toEqual([])
})

test('a colleague’s change is told, and the reason being written stays', async () => {
  answer(readDossier, aInstruire())
  refuse(judgePiece, 'version_perimee', { versionCourante: 9, sectionsModifiees: [] })
  await open()
  await screen.getByRole('button', { name: 'Non conforme' }).click()
  const motif = screen.getByLabelText('Motif, tel que l’entreprise le lira')
  await motif.fill('Page 2 illisible')
  answer(readDossier, aInstruire({ version: 9, majLe: '2026-09-03T09:00:00Z' }))
  answer(readHistorique, {
    elements: [
      uneEntree('vu_par_moi', { details: { version: 4 }, par: 'Claire Petit' }),
      uneEntree('vu_par_un_autre', { details: { version: 9 }, par: 'Sacha Morel' }),
    ],
  })
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await expect.element(screen.getByText(/a modifié ce dossier/)).toBeVisible()
  await expect.element(screen.getByText(/Sacha Morel/)).toBeVisible()
  expect(screen.getByText(/vu par moi/).elements()).toEqual([])
  await expect.element(motif).toHaveValue('Page 2 illisible')
  answer(judgePiece, aInstruire({ version: 10 }))
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await expect.poll(() => received(judgePiece).at(-1)?.headers.get('if-match')).toBe('"v9"')
})

test('a colleague’s verdict takes no document from under her eyes', async () => {
  answer(readDossier, aInstruire())
  refuse(judgePiece, 'version_perimee', { versionCourante: 9, sectionsModifiees: [] })
  await open()
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  await screen.getByRole('button', { name: /^Non conforme/ }).click()
  await screen.getByLabelText(/^Motif, tel que/).fill('Le visa du CFA manque.')
  answer(
    readDossier,
    aInstruire({
      version: 9,
      pieces: [pieceDeposee('cerfa_signe', { etat: 'conforme' }), pieceDeposee('convention_formation')],
    }),
  )
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await expect
    .element(screen.getByRole('button', { name: /^Cerfa FA 13 signé Pièce conforme/ }))
    .toBeVisible()
  await expect.element(examined('Cerfa FA 13 signé')).toBeVisible()
  await expect.element(screen.getByText(/a modifié ce dossier/)).toBeInViewport()
  await expect.element(screen.getByLabelText(/^Motif, tel que/)).toHaveValue('Le visa du CFA manque.')
})

test('accepting waits for every required document, then asks once with the level known', async () => {
  answer(readDossier, finance())
  answer(simulatePriseEnCharge, SIMULATION)
  const decision = {
    decision: 'accepter' as const,
    motif: null,
    npecAnnuelCentimes: 650_000,
    le: '2026-09-10T08:00:00Z',
  }
  answer(decideDossier, conformes({ etat: 'prise_en_charge_acceptee', decision, droits: [] }))
  const [message, code] = ['Un contrat existe déjà pour cette personne à cette date.', 'contrat_en_double']
  const double = { code, gravite: 'avertissement' as const, chemin: 'apprenti.nomNaissance', message }
  answer(readControle, [double])
  await open()
  await screen.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  const dialog = screen.getByRole('dialog')
  await expect.element(dialog.getByLabelText('Niveau annuel de prise en charge')).toHaveValue('6\u202f500,00')
  await expect.element(dialog.getByText(/INTERIM DEMO/)).toBeVisible()
  await expect.element(dialog.getByText('Un point reste à vérifier sur ce contrat')).toBeVisible()
  await expect.element(dialog.getByText(message)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await dialog.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  await expect.element(screen.getByText('La prise en charge est acceptée')).toBeVisible()
  expect(received(decideDossier)[0]?.body).toEqual({ decision: 'accepter', npecAnnuelCentimes: 650_000 })
  expect(received(decideDossier)[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
})

test('a level still on its way holds the decision back, and blames nobody', async () => {
  const level = Promise.withResolvers<typeof SIMULATION>()
  answer(readDossier, finance())
  answer(simulatePriseEnCharge, () => level.promise)
  await open()
  await screen.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  const dialog = screen.getByRole('dialog')
  const accept = dialog.getByRole('button', { name: 'Accepter la prise en charge (en cours)' })
  // Not by Playwright, which waits for a button that says it is disabled.
  ;((await accept.findElement()) as HTMLElement).click()
  level.resolve(SIMULATION)
  await expect.element(dialog.getByLabelText('Niveau annuel de prise en charge')).toHaveValue('6\u202f500,00')
  await expect.element(dialog.getByText(/Indiquez un montant/)).not.toBeInTheDocument()
  expect(received(decideDossier)).toEqual([])
})

test('what the rules still ask to look at is read before the grant, however late it comes', async () => {
  const controles = Promise.withResolvers<ReponseDe<typeof readControle>>()
  answer(readDossier, finance())
  answer(simulatePriseEnCharge, SIMULATION)
  answer(readControle, () => controles.promise)
  answer(decideDossier, conformes({ etat: 'prise_en_charge_acceptee', droits: [] }))
  await open()
  await screen.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  const dialog = screen.getByRole('dialog')
  await expect.element(dialog.getByLabelText('Niveau annuel de prise en charge')).toHaveValue('6\u202f500,00')
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
  answer(readDossier, aInstruire())
  await open()
  await expect.element(screen.getByText(/Avant d’accepter/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Accepter la prise en charge' }).elements()).toEqual([])
  await screen.getByRole('button', { name: 'Convention de formation', exact: true }).last().click()
  await expect.element(examined('Convention de formation')).toBeVisible()
})

test('the level is asked when the reference data does not know it', async () => {
  answer(readDossier, conformes())
  await open()
  await screen.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Accepter la prise en charge' }).click()
  await expect.element(dialog.getByText(/Indiquez un montant en euros/)).toBeVisible()
  expect(received(decideDossier)).toEqual([])
})
