import { type Dispositif, emptyContratOf } from '@mon-espace/domain'
import { CALLS, type Dossier } from '@mon-espace/domain/api'
import { SECTIONS_STAGE, STAGE } from '@mon-espace/domain/stage'
import { answer, received } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { afterEach, expect, test } from 'vitest'
import { chemins } from '../../routes/chemins.ts'
import { Pages } from '../../routes/pages.tsx'
import { unDossier } from '../../testing/exemples.ts'
import { monter, screen } from '../../testing/monter.tsx'
import { parcoursOf } from '../parcours.ts'
import { erreurDe, fill } from '../testing/open-saisie.tsx'
import { PARCOURS } from './parcours.ts'

afterEach(() => void PARCOURS.delete('stage'))

/** Serves a new draft of a kind that has no screens of its own, and opens its first one. */
async function open(dispositif: Dispositif) {
  PARCOURS.set(
    'stage',
    parcoursOf(dispositif, async () => dispositif),
  )
  const contrat = emptyContratOf(dispositif.sections) as unknown as Dossier['contrat']
  answer(CALLS.readDossier, unDossier({ type: 'stage', etat: 'brouillon', pieces: [], contrat }))
  answer(CALLS.readControle, [])
  answer(CALLS.listEntreprises, [])
  let version = 4
  answer(CALLS.saveSection, () => ({ version: ++version, problemes: [] }))
  await monter(<Pages />, { at: chemins.saisie('d-1') })
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
}

const goOn = () => screen.getByRole('button', { name: 'Continuer' }).click()

/** Lines of the recap: « Nom: Sørensen ». */
const recap = () =>
  [...document.querySelectorAll('.mc-recap dl > *')].flatMap((line) => {
    const [term, value] = [line.querySelector('dt'), line.querySelector('dd')]
    return term && value ? [`${term.textContent}: ${value.textContent}`] : []
  })

test('a kind made of fields and rules is entered and read over, with no screen of its own', async () => {
  await open(STAGE)
  await expect.element(screen.getByText('Convention de stage · étape 1 sur 5')).toBeVisible()
  await goOn()
  await expect.poll(() => erreurDe('employeur.siret')).toContain('Indiquez le SIRET.')
  await fill('employeur.siret', '99912345800013')
  await goOn()

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Stagiaire' })).toBeVisible()
  await fill('stagiaire.nom', 'Sørensen')
  await fill('stagiaire.debut', '01/10/2099')
  await screen.getByLabelText(/^Durée/).selectOptions('2')
  expect(document.getElementById('champ-stagiaire.gratification.montantCentimes')).toBeNull()
  await goOn()
  await expect.element(screen.getByRole('link', { name: 'Indiquez la gratification.' }).first()).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('radio', { name: 'Oui' }).click()
  await expect
    .poll(() => document.getElementById('champ-stagiaire.gratification.montantCentimes'))
    .toBeTruthy()
  await fill('stagiaire.gratification.montantCentimes', '600')
  await goOn()

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Récapitulatif' })).toBeVisible()
  expect(recap().map((line) => line.replaceAll(/\s/g, ' '))).toEqual([
    expect.stringMatching(/^SIRET: 999 123 458 00013/),
    expect.stringMatching(/^Nom: Sørensen/),
    expect.stringMatching(/^Premier jour: 01\/10\/2099/),
    expect.stringMatching(/^Durée: Six mois/),
    expect.stringMatching(/^Montant mensuel: 600,00 €/),
  ])
  await expect
    .poll(() => received(CALLS.saveSection).map(({ path }) => path.split('/').at(-1)))
    .toEqual(expect.arrayContaining(['employeur', 'stagiaire']))
})

test('a field added to a section is asked, judged and read over', async () => {
  const { stagiaire } = SECTIONS_STAGE
  const permis = {
    genre: 'texte',
    court: 'Permis',
    cerfa: 'N° du permis',
    requis: 'Indiquez le permis.',
  } as const
  const sections = { ...SECTIONS_STAGE, stagiaire: { ...stagiaire, champs: { ...stagiaire.champs, permis } } }
  await open({ ...STAGE, sections } as Dispositif)
  await fill('employeur.siret', '99912345800013')
  await goOn()
  await expect.element(screen.getByText('N° du permis')).toBeVisible()
  await goOn()
  await expect.poll(() => erreurDe('stagiaire.permis')).toContain('Indiquez le permis.')
  await fill('stagiaire.permis', 'B 1234')
  await fill('stagiaire.nom', 'Sørensen')
  await fill('stagiaire.debut', '01/10/2099')
  await goOn()
  await expect.poll(recap).toContainEqual(expect.stringMatching(/^Permis: B 1234/))
})
