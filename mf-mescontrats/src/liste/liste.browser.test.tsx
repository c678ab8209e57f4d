import { CALLS, type ComptesDossiers, EtatDossier } from '@mon-espace/domain/api'
import { answer, answerCalls, leavePage, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { emulate } from '../testing/emulate.ts'
import { uneLigne } from '../testing/exemples.ts'
import { monter, screen } from '../testing/monter.tsx'
import Accueil from './liste.tsx'

answerCalls()
afterEach(() => vi.unstubAllGlobals())

const { listDossiers, searchDossiers, listEntreprises, countDossiers, listTiers } = CALLS
const row = (name: RegExp) => screen.getByRole('link', { name })

const comptes = (part: Partial<ComptesDossiers['etats']> = {}) => ({
  etats: {
    ...(Object.fromEntries(EtatDossier.options.map((etat) => [etat, 0])) as ComptesDossiers['etats']),
    ...part,
  },
})

beforeEach(() => {
  localStorage.clear()
  answer(listEntreprises, [])
  answer(countDossiers, comptes({ brouillon: 3, en_attente_pieces: 1, en_cours_instruction: 2, rompu: 1000 }))
})

test('every dossier tells who, where it stands, and what is next', async () => {
  const echeance = {
    code: 'transmission',
    libelle: 'Dossier à transmettre',
    date: '2020-01-01',
    depassee: true,
    pour: 'entreprise' as const,
  }
  answer(listDossiers, {
    elements: [
      uneLigne({ echeance }),
      uneLigne({ id: 'd-2', numero: null, etat: 'brouillon', apprenti: '' }),
    ],
    suivant: null,
  })
  const told = await monter(<Accueil />)
  await expect
    .element(row(/Élise Nguyễn-Lefèvre.*CAP-2026-0042/))
    .toHaveAttribute('href', '/mes-contrats/dossiers/d-1')
  await expect.element(screen.getByRole('list').getByText('En attente de pièce(s)')).toBeVisible()
  await expect.element(screen.getByText(/Dossier à transmettre.*dépassée/)).toBeVisible()
  await expect.element(row(/Personne à renseigner/)).toBeVisible()
  await expect
    .element(row(/Reprendre la saisie/))
    .toHaveAttribute('href', '/mes-contrats/dossiers/d-2/saisie')
  expect(told.announced.at(-1)).toContain('2')
  expect(await accessibilityFaults()).toEqual([])
})

test('what is typed is searched once typing pauses, in a body, never in the address', async () => {
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  answer(searchDossiers, { elements: [uneLigne({ id: 'd-9', apprenti: 'Ada Okafor' })], suivant: null })
  await monter(<Accueil />, { at: '/mes-contrats?etat=brouillon' })
  await screen.getByLabelText('Chercher un dossier').fill('oka')
  await expect.element(row(/Ada Okafor/)).toBeVisible()
  expect(received(searchDossiers).map(({ body }) => body)).toEqual([
    { q: 'oka', type: 'apprentissage', tri: 'echeance', etat: 'brouillon' },
  ])
  expect(window.location.search).toBe('?etat=brouillon')
})

/** On a narrow screen the filters are folded. */
const unfold = () => screen.getByRole('button', { name: 'Afficher les filtres et le tri' }).click()

test('filters stand still: they show once the establishments are known', async () => {
  await screen.viewport(1366, 768)
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  const answered = globalThis.fetch
  const { promise, resolve } = Promise.withResolvers<Response>()
  vi.stubGlobal('fetch', (input: string, init: RequestInit = {}) =>
    input.endsWith(listEntreprises.chemin) ? promise : answered(input, init),
  )
  await monter(<Accueil />)
  await expect.element(row(/Élise Nguyễn-Lefèvre/)).toBeVisible()
  const tri = () => document.querySelector('select[name=tri]')
  const place = () => tri()?.getBoundingClientRect().left
  expect(tri()?.checkVisibility({ visibilityProperty: true })).toBe(false)
  const before = place()
  const adresse = { commune: 'Paris' }
  resolve(Response.json(['99912345800013', '99912345800021'].map((siret) => ({ siret, adresse }))))
  await expect.element(screen.getByLabelText('Établissement')).toBeVisible()
  expect(place()).toBe(before)
  await screen.viewport(414, 896)
})

test('filters live in the address', async () => {
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  const told = await monter(<Accueil />)
  await unfold()
  await screen.getByLabelText('État', { exact: true }).selectOptions('Prise en charge refusée')
  expect(told.navigated).toEqual(['/mes-contrats?etat=prise_en_charge_refusee'])
  await expect.poll(() => received(listDossiers).at(-1)?.search.get('etat')).toBe('prise_en_charge_refusee')
  await screen.getByRole('button', { name: 'Effacer les filtres' }).click()
  await expect.element(screen.getByLabelText('Chercher un dossier')).toHaveFocus()
  expect(told.navigated.at(-1)).toBe('/mes-contrats')
})

test('goes on page after page', async () => {
  answer(listDossiers, ({ search }) =>
    search.get('curseur')
      ? { elements: [uneLigne({ id: 'd-2', apprenti: 'Ada Okafor' })], suivant: null }
      : { elements: [uneLigne()], suivant: 'k-1' },
  )
  await monter(<Accueil />)
  await screen.getByRole('button', { name: 'Afficher plus' }).click()
  await expect.element(row(/Ada Okafor/)).toBeVisible()
  await expect.element(row(/Élise/)).toBeVisible()
  expect(received(listDossiers).at(-1)?.search.get('curseur')).toBe('k-1')
  await expect.element(screen.getByRole('button', { name: 'Afficher plus' })).not.toBeInTheDocument()
})

test('an empty list says how to begin, and keeps nothing to look for over nothing', async () => {
  answer(listDossiers, { elements: [], suivant: null })
  answer(countDossiers, comptes())
  await monter(<Accueil />)
  await expect.element(screen.getByText('Aucun contrat d’apprentissage pour le moment')).toBeVisible()
  await screen.getByRole('link', { name: 'Contrats de prof.' }).click()
  await expect.element(screen.getByText('Aucun contrat de professionnalisation pour le moment')).toBeVisible()
  await expect.element(screen.getByText(/Commencez par/)).toBeVisible()
  await expect.poll(() => screen.getByRole('search').elements()).toEqual([])
  await expect.poll(() => screen.getByText('Exporter vers Excel').elements()).toEqual([])
  expect(await accessibilityFaults()).toEqual([])
})

test('who hesitates between the kinds compares them, whatever the list', async () => {
  answer(listDossiers, { elements: [], suivant: null })
  await monter(<Accueil />, { at: '/mes-contrats?type=professionnalisation' })
  await expect
    .element(screen.getByRole('link', { name: 'Vous hésitez\u00a0? Comparer les contrats' }))
    .toHaveAttribute('href', '/mes-contrats/nouveau?type=professionnalisation&comparer=oui')
})

test('counts whose turn it is, and each turn is a list of its own', async () => {
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  const told = await monter(<Accueil />, { at: '/mes-contrats?etat=brouillon&auteur=moi' })
  await expect.element(screen.getByRole('link', { name: 'Tous 999+' })).toBeVisible()
  await expect.element(screen.getByRole('link', { name: 'En attente de l’OPCO 2' })).toBeVisible()
  await screen.getByRole('link', { name: 'À faire 4' }).click()
  expect(told.navigated.at(-1)).toBe('/mes-contrats?etape=a_faire&auteur=moi')
  await expect.poll(() => received(listDossiers).at(-1)?.search.get('etape')).toBe('a_faire')
  expect(Object.fromEntries(received(countDossiers).at(-1)?.search ?? [])).toEqual({
    type: 'apprentissage',
    auteur: 'moi',
  })
})

test('is narrowed to a month, and to what one entered oneself', async () => {
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  const told = await monter(<Accueil />, { at: '/mes-contrats?debut=2019-01' })
  await expect.element(screen.getByLabelText('Début du contrat')).toHaveValue('2019-01')
  await screen.getByLabelText('Suivis par moi').click()
  expect(told.navigated.at(-1)).toBe('/mes-contrats?debut=2019-01&auteur=moi')
  await screen.getByRole('button', { name: 'Effacer les filtres' }).click()
  expect(told.navigated.at(-1)).toBe('/mes-contrats')
})

test('is narrowed to a CFA and to a user company that dossiers name', async () => {
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  const cfa = { siret: '78500000000012', nom: 'CFA des Lilas' }
  answer(listTiers, { centres: [cfa], utilisatrices: [] })
  const gardee = '/mes-contrats?utilisatrice=99900000000031'
  const told = await monter(<Accueil />, { at: gardee })
  // A kept view names a company that no dossier names any more.
  await expect.element(screen.getByLabelText('Entreprise utilisatrice')).toHaveValue('99900000000031')
  await screen.getByLabelText('CFA ou organisme').selectOptions('CFA des Lilas')
  expect(told.navigated.at(-1)).toBe('/mes-contrats?centre=78500000000012&utilisatrice=99900000000031')
  await expect.poll(() => received(listDossiers).at(-1)?.search.get('centre')).toBe(cfa.siret)
  await screen.getByLabelText('Entreprise utilisatrice').selectOptions('Toutes')
  expect(told.navigated.at(-1)).toBe('/mes-contrats?centre=78500000000012')
})

test('a row says the diploma and which document is missing, not the article', async () => {
  const echeance = {
    code: 'transmission',
    libelle: 'Dossier complet à transmettre (art. D6224-1)',
    date: '2020-01-01',
    depassee: true,
    pour: 'entreprise' as const,
  }
  answer(listDossiers, {
    elements: [uneLigne({ echeance, manquantes: ['convention_formation'] })],
    suivant: null,
  })
  await monter(<Accueil />)
  await expect.element(screen.getByText(/Convention de formation à déposer/)).toBeVisible()
  await expect.element(screen.getByText(/CAP Maçon · INTERIM DEMO/)).toBeVisible()
  expect(screen.getByText(/D6224-1/).elements()).toEqual([])
})

const brouillons = ['Ada Okafor', 'Bo Larsen', 'Cléa Petit'].map((apprenti, n) =>
  uneLigne({ id: `b-${n}`, version: 7, numero: null, etat: 'brouillon', apprenti }),
)
const boxOf = (nom: string) => screen.getByRole('checkbox', { name: `Sélectionner ${nom}` })

test('rows are ticked by the keyboard, those between with Shift; what was given up cannot be', async () => {
  answer(listDossiers, { elements: [uneLigne({ etat: 'annule' }), ...brouillons], suivant: null })
  await monter(<Accueil />)
  await expect.element(boxOf('Ada Okafor')).toBeVisible()
  expect(boxOf('Élise Nguyễn-Lefèvre').elements()).toEqual([])
  ;(boxOf('Ada Okafor').element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await expect.element(screen.getByText('1\u00a0contrat sélectionné.')).toBeVisible()
  ;(boxOf('Cléa Petit').element() as HTMLElement).focus()
  await userEvent.keyboard('{Shift>} {/Shift}')
  await expect.element(screen.getByText('3\u00a0contrats sélectionnés.')).toBeVisible()
  await expect.element(boxOf('Bo Larsen')).toBeChecked()
  await userEvent.keyboard(' ')
  await expect.element(boxOf('Cléa Petit')).not.toBeChecked()
  await emulate({ forced: true })
  expect(await accessibilityFaults()).toEqual([])
  await emulate({})
  await screen.getByRole('button', { name: 'Tout désélectionner' }).click()
  expect(screen.getByRole('region', { name: 'Contrats sélectionnés' }).elements()).toEqual([])
})

test('which list is on the screen is told where colours are forced, too', async () => {
  answer(listDossiers, { elements: [], suivant: null })
  answer(countDossiers, comptes())
  await monter(<Accueil />)
  await expect.element(screen.getByText('Aucun contrat d’apprentissage pour le moment')).toBeVisible()
  await expect.element(screen.getByRole('search')).not.toBeInTheDocument()
  await emulate({ forced: true })
  const lines = [...document.querySelectorAll('.mc-onglets a')].map((a) => {
    const { borderBlockEndColor, backgroundColor } = getComputedStyle(a)
    return [a.hasAttribute('aria-current'), borderBlockEndColor, backgroundColor]
  })
  const colours = (current: boolean) => lines.filter(([one]) => one === current).map(([, colour]) => colour)
  expect(colours(true)).toHaveLength(1)
  expect(colours(false)).not.toContain(colours(true)[0])
})

test('a list on its way is not called empty, whatever the one before was', async () => {
  const complete = Promise.withResolvers<void>()
  answer(listDossiers, async ({ search }) => {
    if (search.get('etat')) return { elements: [], suivant: null }
    await complete.promise
    return { elements: [uneLigne()], suivant: null }
  })
  await monter(<Accueil />, { at: '/mes-contrats?etat=brouillon' })
  await screen.getByRole('button', { name: 'Effacer les filtres' }).click()
  await expect.poll(() => received(listDossiers).length).toBe(2)
  await expect.element(screen.getByRole('button', { name: 'Effacer les filtres' })).not.toBeInTheDocument()
  expect(screen.getByText('Aucun contrat d’apprentissage pour le moment').elements()).toEqual([])
  complete.resolve()
  await expect.element(row(/Élise/)).toBeVisible()
})

test('a refusal is told with what to do', async () => {
  refuse(listDossiers, 'role_insuffisant')
  await monter(<Accueil />)
  await expect
    .element(screen.getByRole('alert').getByText(/Adressez-vous à votre administrateur/))
    .toBeVisible()
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  await screen.getByRole('button', { name: 'Réessayer' }).click()
  await expect.element(row(/Élise/)).toBeVisible()
})

test('nothing goes past the edge of a telephone, with words twice as large', async () => {
  await screen.viewport(360, 740)
  document.documentElement.style.fontSize = '200%'
  onTestFinished(async () => {
    document.documentElement.style.removeProperty('font-size')
    await screen.viewport(414, 896)
  })
  answer(listDossiers, { elements: [uneLigne(), uneLigne({ id: 'd-2', etat: 'brouillon' })], suivant: null })
  await monter(<Accueil />)
  await expect.element(row(/Élise Nguyễn-Lefèvre/).first()).toBeVisible()
  await unfold()
  await expect.element(screen.getByLabelText('Trier par')).toBeVisible()
  const dehors = [...document.querySelectorAll<HTMLElement>('.mc-contrats *')].filter(
    (one) => one.checkVisibility() && one.getBoundingClientRect().right > 360.5,
  )
  expect(dehors.map(({ tagName, className }) => `${tagName}.${className}`)).toEqual([])
})

test('rows are closer together for whoever asks, and still are on coming back', async () => {
  await screen.viewport(1366, 768)
  onTestFinished(() => screen.viewport(414, 896))
  answer(listDossiers, { elements: [uneLigne(), uneLigne({ id: 'd-2', etat: 'brouillon' })], suivant: null })
  await monter(<Accueil />)
  const hauteur = () => document.querySelector<HTMLElement>('.mc-ligne')?.offsetHeight ?? 0
  await expect.poll(hauteur).toBeGreaterThan(0)
  const large = hauteur()
  const affichage = screen.getByRole('button', { name: 'Affichage' })
  const serrees = screen.getByRole('checkbox', { name: 'Lignes serrées' })
  await affichage.click()
  await serrees.click()
  await expect.poll(hauteur).toBeLessThan(large * 0.8)
  expect(await accessibilityFaults()).toEqual([])
  await leavePage()
  await monter(<Accueil />)
  await affichage.click()
  await expect.element(serrees).toBeChecked()
  await expect.poll(hauteur).toBeLessThan(large * 0.8)
})

test('rows say what was chosen, and still do on coming back', async () => {
  await screen.viewport(1366, 768)
  onTestFinished(() => screen.viewport(414, 896))
  answer(listDossiers, { elements: [uneLigne()], suivant: null })
  await monter(<Accueil />)
  const dit = () => document.querySelector('.mc-ligne__details')?.textContent ?? ''
  const { diplome, denomination } = uneLigne()
  await expect.poll(dit).toContain(diplome)
  expect(dit()).not.toContain('modifié le')
  await screen.getByRole('button', { name: 'Affichage' }).click()
  await screen.getByRole('checkbox', { name: 'Diplôme ou titre' }).click()
  await screen.getByRole('checkbox', { name: 'Établissement' }).click()
  await screen.getByRole('checkbox', { name: 'Dernière modification' }).click()
  await expect.poll(dit).not.toContain(diplome)
  expect(dit()).not.toContain(denomination)
  expect(dit()).toMatch(/modifié le \d\d\/\d\d\/\d{4}/)
  expect(await accessibilityFaults()).toEqual([])
  await leavePage()
  await monter(<Accueil />)
  await expect.poll(dit).toContain('modifié le')
  expect(dit()).not.toContain(diplome)
})
