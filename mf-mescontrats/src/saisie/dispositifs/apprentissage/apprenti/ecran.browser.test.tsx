import { emptyAt, emptyContrat, SECTIONS } from '@mon-espace/domain'
import { CALLS, type Salarie } from '@mon-espace/domain/api'
import { EMPLOYEUR, hold, received } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeAll, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../../../../testing/contrat-complet.ts'
import { serveDraft, serveSalarie, serveValidated, service } from '../../../../testing/monde.ts'
import { screen } from '../../../../testing/monter.tsx'
import { asked, champ, erreurDe, fill, openSaisie } from '../../../testing/open-saisie.tsx'

const NOM_REPRESENTANT = 'apprenti.representantLegal.nom'

const ADA = {
  nomNaissance: 'Lindqvist',
  prenom: 'Åsa',
  dateNaissance: '1980-01-02',
  courriel: 'asa@interim-demo.example',
  emploi: 'Chargée de recrutement',
}
let ada: Salarie

beforeAll(async () => {
  await service.signIn(EMPLOYEUR)
  ada = await serveSalarie(ADA)
})

test('under 18 the legal representative’s block opens, and what was typed in it is never lost', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('apprenti')
  expect(asked(NOM_REPRESENTANT)).toBe(false)
  await fill('apprenti.dateNaissance', '14/02/2010')
  await expect.poll(() => asked(NOM_REPRESENTANT)).toBe(true)
  await fill(NOM_REPRESENTANT, 'Lefèvre')
  // A date being typed again closes nothing.
  await fill('apprenti.dateNaissance', '14/02/20')
  expect(champ(NOM_REPRESENTANT).value).toBe('Lefèvre')
  await fill('apprenti.dateNaissance', '14/02/2004')
  await expect.poll(() => asked(NOM_REPRESENTANT)).toBe(false)
  await expect.poll(async () => (await servi.contrat()).apprenti.representantLegal).toBeNull()
  await fill('apprenti.dateNaissance', '14/02/2010')
  await expect.poll(() => champ(NOM_REPRESENTANT).value).toBe('Lefèvre')
})

test('an emancipated minor has no legal representative', async () => {
  await serveDraft(contratComplet())
  await openSaisie('apprenti')
  await fill('apprenti.dateNaissance', '14/02/2010')
  await expect.poll(() => asked(NOM_REPRESENTANT)).toBe(true)
  await screen
    .getByRole('radiogroup', { name: /émancipation/ })
    .getByRole('radio', { name: 'Oui' })
    .click()
  await expect.poll(() => asked(NOM_REPRESENTANT)).toBe(false)
  expect(asked('apprenti.emancipe')).toBe(true)
})

test('the apprentice’s address is copied rather than typed again', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('apprenti')
  await fill('apprenti.dateNaissance', '14/02/2010')
  await screen.getByRole('button', { name: /Reprendre l’adresse/ }).click()
  expect(champ('apprenti.representantLegal.adresse.voie').value).toBe('quai des Saules')
  // Before the fields that it fills in; what is corrected afterwards is corrected in both.
  const bouton = screen.getByRole('button', { name: /Reprendre l’adresse/ }).element()
  const voie = () => champ('apprenti.representantLegal.adresse.voie')
  expect(bouton.compareDocumentPosition(voie()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  await fill('apprenti.adresse.voie', 'quai des Ormes')
  await expect.poll(() => voie().value).toBe('quai des Ormes')
  await userEvent.fill(voie(), 'rue du Parent')
  await fill('apprenti.adresse.voie', 'quai des Tilleuls')
  await userEvent.tab()
  await expect.poll(async () => (await servi.contrat()).apprenti.adresse.voie).toBe('quai des Tilleuls')
  expect(voie().value).toBe('rue du Parent')
})

test('the NIR is shown once more to be read, then masked; revealing it is one call', async () => {
  const contrat = contratComplet()
  contrat.apprenti.nir = null
  await serveDraft(contrat)
  await openSaisie('apprenti')
  await fill('apprenti.nir', '2060369123456')
  await fill('apprenti.telephone', '0611111111')
  await expect.element(screen.getByText(/^Relisez-le/)).toBeVisible()
  expect(champ('apprenti.nir').textContent).toMatch(/^2\s06\s03/)
  expect(received(CALLS.revealNir)).toHaveLength(0)
  await screen.getByRole('button', { name: 'Masquer' }).click()
  await expect.poll(() => champ('apprenti.nir').textContent).toBe('20603********')
  await screen.getByRole('button', { name: 'Afficher' }).click()
  await expect.poll(() => champ('apprenti.nir').textContent).toMatch(/^2\s06\s03/)
  expect(received(CALLS.revealNir)).toHaveLength(1)
})

test('what the NIR tells is marked, and follows it when it is corrected', async () => {
  const contrat = contratComplet()
  Object.assign(contrat.apprenti, { nir: null, sexe: null, dateNaissance: null, departementNaissance: null })
  const servi = await serveDraft(contrat)
  await openSaisie('apprenti')
  await fill('apprenti.nir', '106036912345699')
  await userEvent.tab()
  await expect.poll(() => erreurDe('apprenti.nir')).toContain('sa clé')
  await fill('apprenti.nir', '1060369123456')
  await userEvent.tab()
  await expect.poll(async () => (await servi.contrat()).apprenti.sexe).toBe('M')
  await expect.poll(() => screen.getByText('déduit du NIR').elements().length).toBe(2)
  await expect.element(screen.getByText('en mars 2006, d’après le NIR')).toBeVisible()
  await screen.getByRole('button', { name: 'Modifier' }).click()
  await fill('apprenti.nir', '2060375123456')
  await userEvent.tab()
  await expect
    .poll(async () => (await servi.contrat()).apprenti)
    .toMatchObject({ sexe: 'F', departementNaissance: '75' })
  // What was answered otherwise is hers.
  await fill('apprenti.departementNaissance', '33')
  await screen.getByRole('button', { name: 'Modifier' }).click()
  await fill('apprenti.nir', '2060369123456')
  await userEvent.tab()
  await expect.poll(() => screen.getByText('déduit du NIR').elements().length).toBe(1)
  expect(champ('apprenti.departementNaissance').value).toBe('33')
  await expect.element(screen.getByText(/^Enregistré à/)).toBeVisible()
})

test('« Modifier » leaves the stored NIR alone until another is typed', async () => {
  await serveDraft(contratComplet())
  await openSaisie('apprenti')
  await screen.getByRole('button', { name: 'Modifier' }).click()
  await expect.poll(() => document.activeElement?.id).toBe('champ-apprenti.nir')
  await userEvent.click(champ('apprenti.prenom'))
  await expect.poll(() => champ('apprenti.nir').textContent).toBe('20603********')
  expect(received(CALLS.saveSection)).toEqual([])
})

test('a maître under 18 blocks the entry', async () => {
  await serveDraft(contratComplet())
  await openSaisie('apprenti')
  await fill('maitres.maitre1.dateNaissance', '30/06/2012')
  await userEvent.tab()
  await expect.poll(() => erreurDe('maitres.maitre1.dateNaissance')).toContain('majeur')
  await screen.getByRole('button', { name: 'Continuer' }).click()
  await expect.element(screen.getByRole('link', { name: /majeur/ })).toBeVisible()
})

test('« Sélectionner un salarié » fills the maître in, a second one opens a second block', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('apprenti')
  await screen.getByRole('button', { name: 'Ajouter un second maître d’apprentissage' }).click()
  const choix = screen.getByRole('combobox', { name: 'Sélectionner un salarié' })
  await choix.fill('Lin')
  await screen.getByRole('option', { name: /Åsa Lindqvist/ }).click()
  await expect.poll(() => asked('maitres.maitre2.emploi')).toBe(true)
  expect(champ('maitres.maitre2.emploi').value).toBe('Chargée de recrutement')
  await expect.poll(async () => (await servi.contrat()).maitres.maitre2?.salarieId).toBe(ada.id)
  await screen.getByRole('button', { name: 'Retirer le second maître d’apprentissage' }).click()
  await expect.poll(async () => (await servi.contrat()).maitres.maitre2).toBeNull()
})

test('« Créer un salarié » types a new one, who may join the list', async () => {
  const contrat = contratComplet()
  contrat.maitres.maitre1 = {
    ...contrat.maitres.maitre1,
    nomNaissance: null,
    prenom: null,
    dateNaissance: null,
  }
  await serveDraft(contrat)
  await openSaisie('apprenti')
  await fill('maitres.maitre1.nomNaissance', 'Berg')
  await fill('maitres.maitre1.prenom', 'Kaj')
  const ajouter = screen.getByRole('button', { name: 'Ajouter à la liste de vos salariés' })
  await ajouter.click()
  await expect.element(screen.getByText(/Indiquez d’abord/)).toBeVisible()
  await fill('maitres.maitre1.dateNaissance', '02/01/1980')
  await ajouter.click()
  await expect.element(screen.getByText(/Kaj Berg est dans la liste/)).toBeVisible()
})

test('whoever picked nobody and entered nobody reads one thing to do, which leads to the list', async () => {
  const contrat = contratComplet()
  contrat.maitres.maitre1 = emptyContrat().maitres.maitre1
  await serveDraft(contrat)
  await openSaisie('apprenti')
  await screen.getByRole('button', { name: 'Continuer' }).click()
  const bilan = screen.getByRole('region', { name: 'Il reste 1 point à corriger' })
  await expect.element(bilan).toBeVisible()
  expect(bilan.getByRole('link').elements()).toHaveLength(1)
  await bilan.getByRole('link', { name: /^Sélectionnez le maître d’apprentissage/ }).click()
  const choix = screen.getByRole('combobox', { name: 'Sélectionner un salarié' })
  await expect.element(choix).toHaveFocus()
  await expect.element(choix).toHaveAccessibleDescription(/ou créez-le/)
  expect(await accessibilityFaults()).toEqual([])
  // Entered by hand: the same thing to do, then what is left of the person, field by field.
  await screen.getByRole('radio', { name: 'Créer un salarié' }).click()
  expect(erreurDe('maitres.maitre1.prenom')).toBe('')
  await expect.element(screen.getByRole('status').getByText(/Sélectionnez le maître/)).toBeVisible()
  await fill('maitres.maitre1.nomNaissance', 'Berg')
  await expect.poll(() => erreurDe('maitres.maitre1.prenom')).not.toBe('')
  await expect.element(screen.getByRole('status').getByText(/Sélectionnez le maître/)).not.toBeInTheDocument()
})

test('an employee who joins the list late is not taken for the one who was typed meanwhile', async () => {
  const contrat = contratComplet()
  contrat.maitres.maitre1.salarieId = null
  const servi = await serveDraft(contrat)
  const create = hold(CALLS.createSalarie)
  await openSaisie('apprenti')
  await screen.getByRole('button', { name: 'Ajouter à la liste de vos salariés' }).click()
  await expect.poll(() => received(CALLS.createSalarie).length).toBe(1)
  await fill('maitres.maitre1.prenom', 'Kaj')
  create()
  await expect
    .element(screen.getByRole('button', { name: 'Ajouter à la liste de vos salariés', exact: true }))
    .toBeVisible()
  await expect.poll(async () => (await servi.contrat()).maitres.maitre1.prenom).toBe('Kaj')
  expect((await servi.contrat()).maitres.maitre1.salarieId).toBeNull()
})

test('is accessible, blocks open', async () => {
  const contrat = contratComplet()
  contrat.apprenti.dateNaissance = '2010-02-14'
  await serveDraft(contrat)
  await openSaisie('apprenti')
  await screen.getByRole('button', { name: 'Ajouter un second maître d’apprentissage' }).click()
  await screen.getByRole('button', { name: 'Continuer' }).click()
  expect(await accessibilityFaults()).toEqual([])
})

test('a maître picked in the list and then renamed is no longer the one of the list', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('apprenti')
  await screen.getByRole('button', { name: 'Ajouter un second maître d’apprentissage' }).click()
  await screen.getByRole('combobox', { name: 'Sélectionner un salarié' }).fill('Lin')
  await screen.getByRole('option', { name: /Åsa Lindqvist/ }).click()
  await fill('maitres.maitre2.prenom', 'Kaj')
  await expect
    .poll(async () => (await servi.contrat()).maitres.maitre2)
    .toMatchObject({ prenom: 'Kaj', salarieId: null })
})

test('temporary work without a second maître is told where one is added', async () => {
  const contrat = contratComplet()
  contrat.contrat.modeContractuel = '3'
  contrat.apprenti.prenom = null
  await serveDraft(contrat)
  await openSaisie('apprenti')
  await screen.getByRole('button', { name: 'Continuer' }).click()
  const bloc = screen.getByRole('region', { name: 'Second maître d’apprentissage' })
  await expect.element(bloc.getByText('Attention\u00a0:')).toBeVisible()
})

test('a maître is of the enterprise, outside temporary work', async () => {
  await serveDraft(contratComplet())
  await openSaisie('apprenti')
  await expect.element(screen.getByText(/^La personne de votre entreprise qui formera/)).toBeVisible()
})

test('in temporary work one maître is of the agency, the other of its client', async () => {
  const contrat = contratComplet()
  contrat.contrat.modeContractuel = '3'
  contrat.maitres.maitre2 = { ...contrat.maitres.maitre1, prenom: 'Paweł', nomNaissance: 'Kowalczyk' }
  await serveDraft(contrat)
  await openSaisie('apprenti')
  await expect.element(screen.getByText(/^La personne de votre agence qui suivra/)).toBeVisible()
  await expect
    .element(screen.getByText(/^La personne de l’entreprise utilisatrice qui formera/))
    .toBeVisible()
})

test('in temporary work one may go on without knowing the maître of the client, though his block is open', async () => {
  const contrat = contratComplet()
  contrat.contrat.modeContractuel = '3'
  contrat.maitres.maitre2 = emptyAt(SECTIONS, 'maitres.maitre2')
  await serveDraft(contrat)
  await openSaisie('apprenti')
  await expect.element(screen.getByText(/vous pouvez continuer et la renseigner plus tard/)).toBeVisible()
  await screen.getByRole('button', { name: 'Continuer' }).click()
  await expect.poll(() => asked('apprenti.prenom')).toBe(false)
  await expect.poll(() => asked('contrat.modeContractuel')).toBe(true)
})

test('a second maître who is taken out is given back by « Annuler »', async () => {
  const contrat = contratComplet()
  contrat.maitres.maitre2 = { ...contrat.maitres.maitre1, prenom: 'Paweł', nomNaissance: 'Kowalczyk' }
  const servi = await serveDraft(contrat)
  await openSaisie('apprenti')
  await screen.getByRole('button', { name: 'Retirer le second maître d’apprentissage' }).click()
  await expect.poll(async () => (await servi.contrat()).maitres.maitre2).toBeNull()
  await expect.element(screen.getByText('Paweł Kowalczyk n’est plus dans ce contrat.')).toBeVisible()
  await expect.poll(() => document.activeElement?.textContent).toBe('Annuler')
  expect(await accessibilityFaults()).toEqual([])
  await userEvent.keyboard('{Enter}')
  await expect.poll(async () => (await servi.contrat()).maitres.maitre2?.prenom).toBe('Paweł')
  await expect.poll(() => champ('maitres.maitre2.prenom').value).toBe('Paweł')
})

test('an address of the legal representative that is written over is given back by « Annuler »', async () => {
  await serveDraft(contratComplet())
  await openSaisie('apprenti')
  await fill('apprenti.dateNaissance', '14/02/2010')
  await expect.poll(() => asked('apprenti.representantLegal.adresse.voie')).toBe(true)
  await fill('apprenti.representantLegal.adresse.voie', 'rue du Moulin')
  await screen.getByRole('button', { name: /Reprendre l’adresse/ }).click()
  expect(champ('apprenti.representantLegal.adresse.voie').value).toBe('quai des Saules')
  await screen.getByRole('button', { name: 'Annuler' }).click()
  await expect.poll(() => champ('apprenti.representantLegal.adresse.voie').value).toBe('rue du Moulin')
})

test.each([
  ['1', '01'],
  ['99', '099'],
  ['2a', '2A'],
])('a department of birth written « %s » becomes « %s » once left', async (ecrit, garde) => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('apprenti')
  await fill('apprenti.departementNaissance', ecrit)
  await userEvent.tab()
  await expect.poll(() => champ('apprenti.departementNaissance').value).toBe(garde)
  await expect.poll(async () => (await servi.contrat()).apprenti.departementNaissance).toBe(garde)
})

test('a department of birth that does not exist is refused at its field, with what to write', async () => {
  await serveDraft(contratComplet())
  await openSaisie('apprenti')
  await fill('apprenti.departementNaissance', '96')
  await userEvent.tab()
  await expect.poll(() => erreurDe('apprenti.departementNaissance')).toContain('099 pour l’étranger')
})

test('what is to verify is heard with its field, in words', async () => {
  const contrat = contratComplet()
  contrat.apprenti.nationalite = '2'
  await serveDraft(contrat)
  await openSaisie('apprenti')
  await screen.getByRole('radio', { name: /hors Union/ }).click()
  await userEvent.tab()
  const group = screen.getByRole('radiogroup', { name: 'Nationalité' })
  await expect
    .element(group)
    .toHaveAccessibleDescription(/^Attention\u00a0: Assurez-vous que l’apprenti est autorisé/)
})

test('a maître who would follow too many apprentices is named, with the figure and the article', async () => {
  const { id: salarieId } = await serveSalarie({ ...ADA, nomNaissance: 'Solberg', prenom: 'Ingrid' })
  for (const prenom of ['Mila', 'Noé']) {
    const suivi = contratComplet()
    suivi.apprenti.prenom = prenom
    suivi.maitres.maitre1.salarieId = salarieId
    await serveValidated(suivi)
  }
  await serveDraft(contratComplet())
  await openSaisie('apprenti')
  await screen.getByRole('button', { name: 'Ajouter un second maître d’apprentissage' }).click()
  await screen.getByRole('combobox', { name: 'Sélectionner un salarié' }).fill('Sol')
  await screen.getByRole('option', { name: /Ingrid Solberg/ }).click()
  await expect
    .poll(() => document.getElementById('champ-maitres.maitre2.nomNaissance-avertissement')?.textContent)
    .toMatch(/Ingrid Solberg suivrait 3 apprentis, pour 2 au plus \(art\. R6223-6\)/)
})
