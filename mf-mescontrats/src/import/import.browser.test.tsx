import type { LigneImport, ProblemeImport, ResultatImport } from '@mon-espace/domain/api'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { accessibilityFaults } from '../testing/axe.ts'
import { monter, screen } from '../testing/monter.tsx'
import ImportContrats from './import.tsx'
import { envois, refus, repondAuxEnvois } from './testing/service-envois.ts'

const requis: ProblemeImport = {
  code: 'champ_requis',
  gravite: 'bloquant',
  chemin: 'apprenti.telephone',
  message: 'Indiquez le téléphone de l’apprenti (10 chiffres).',
  colonne: { lettre: 'W', titre: 'Apprenti – téléphone' },
}
const date: ProblemeImport = {
  code: 'date_invalide',
  gravite: 'bloquant',
  chemin: 'contrat.dateFin',
  message: 'Indiquez une date qui existe, au format JJ/MM/AAAA.',
  colonne: { lettre: 'BM', titre: 'Contrat – date de fin' },
}

const ligne = (n: number, part: Partial<LigneImport> = {}): LigneImport => ({
  n,
  repere: '',
  apprenti: `Zoé Durand ${n}`,
  siret: '99912345800013',
  dateDebut: '2026-09-01',
  etat: 'prete',
  problemes: [],
  ...part,
})

const fausse = ligne(5, {
  apprenti: 'Luc Faux',
  etat: 'a_corriger',
  problemes: [date, requis],
  repere: 'agence 7',
})
const incomplete = ligne(4, { apprenti: 'Anna Vide', etat: 'a_completer', problemes: [requis] })

function resultat(lignes: LigneImport[], part: Partial<ResultatImport> = {}): ResultatImport {
  const count = (etat: LigneImport['etat']) => lignes.filter((l) => l.etat === etat).length
  return {
    simulation: true,
    feuille: 'Contrats',
    ligneTitres: 2,
    bilan: { pretes: count('prete'), aCompleter: count('a_completer'), aCorriger: count('a_corriger') },
    problemes: [],
    lignes,
    ...part,
  }
}

/** A simulation tells these lines; an import makes drafts of those that can be read. */
function sert(lignes: LigneImport[], part: Partial<ResultatImport> = {}) {
  repondAuxEnvois(({ url }) => {
    if (url.searchParams.get('simulation') === 'true') return { status: 200, body: resultat(lignes, part) }
    const faites = lignes.map((l) => (l.etat === 'a_corriger' ? l : { ...l, dossierId: `d-${l.n}` }))
    return { status: 200, body: resultat(faites, { ...part, simulation: false }) }
  })
}

async function deposer(nom = 'septembre.xlsx') {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  await userEvent.upload(input as HTMLInputElement, new File(['PK'], nom))
}
const creer = () => screen.getByRole('button', { name: /^Créer/ })
const apercu = () => screen.getByRole('heading', { name: 'Aperçu de septembre.xlsx' })

beforeEach(async () => {
  await monter(<ImportContrats />, { at: '/mes-contrats/import' })
})

describe('before a file', () => {
  test('gives the model, and says that nothing is made without her word', async () => {
    const modele = screen.getByRole('link', { name: 'Télécharger le modèle' })
    await expect.element(modele).toHaveAttribute('href', '/api/imports/modele.xlsx')
    await expect.element(screen.getByText(/rien n’est créé avant votre accord/)).toBeVisible()
    expect(await accessibilityFaults()).toEqual([])
  })

  test('a file of another kind is told without being sent; a refused one in the words of the service', async () => {
    repondAuxEnvois(() => refus('fichier_refuse', 'Ajoutez la colonne « SIRET ».'))
    await deposer('photo.png')
    await expect.element(screen.getByText(/Choisissez un classeur Excel/)).toBeVisible()
    expect(envois).toEqual([])
    await deposer()
    await expect.element(screen.getByText(/Ajoutez la colonne « SIRET »/)).toBeVisible()
    expect(await accessibilityFaults()).toEqual([])
  })
})

describe('the preview', () => {
  test('counts the lines, opens those to mend with the column of each point, and takes the focus', async () => {
    sert([ligne(3), incomplete, fausse], {
      problemes: [
        {
          code: 'colonne_inconnue',
          gravite: 'avertissement',
          chemin: '',
          message: 'La colonne C, « Prime », n’est pas connue.',
          colonne: { lettre: 'C', titre: 'Prime' },
        },
      ],
    })
    await deposer()
    await expect.element(apercu()).toHaveFocus()
    await expect.poll(() => document.title).toMatch(/^Erreur/)
    await expect.element(screen.getByText('1 prêt, 1 à compléter, 1 à corriger.')).toBeInTheDocument()
    await expect.element(screen.getByText('La colonne C, « Prime », n’est pas connue.')).toBeVisible()
    const lignes = screen.getByRole('list', { name: 'Lignes du fichier' })
    await expect.element(lignes.getByText('Luc Faux', { exact: true })).toBeVisible()
    await expect.element(lignes.getByText(/Ligne 5 · agence 7 · début le/)).toBeVisible()
    await expect.element(lignes.getByText(date.message)).toBeVisible()
    await expect.element(lignes.getByText('Colonne BM, «\u00a0Contrat – date de fin\u00a0»')).toBeVisible()
    expect(lignes.getByText('Anna Vide').elements()).toEqual([])
    expect(await accessibilityFaults()).toEqual([])

    await screen.getByRole('radio', { name: 'Toutes (3)' }).click()
    await expect.element(lignes.getByText('Anna Vide', { exact: true })).toBeVisible()
    await expect.element(lignes.getByText(requis.message).first()).not.toBeVisible()
    await screen.getByRole('radio', { name: 'À compléter (1)' }).click()
    expect(lignes.getByText('Luc Faux').elements()).toEqual([])
    expect(await accessibilityFaults()).toEqual([])
  })

  test('a long file is shown by pages', async () => {
    sert(Array.from({ length: 120 }, (_, i) => ligne(i + 3)))
    await deposer()
    const items = screen.getByRole('list', { name: 'Lignes du fichier' }).getByRole('listitem')
    await expect.poll(() => items.elements().length).toBe(50)
    await screen.getByRole('button', { name: 'Afficher 50 lignes de plus' }).click()
    await screen.getByRole('button', { name: 'Afficher 20 lignes de plus' }).click()
    await expect.poll(() => items.elements().length).toBe(120)
  })

  test('of a file in which nothing can be read says so, and offers no button that would do nothing', async () => {
    sert([fausse])
    await deposer()
    await expect.element(screen.getByText(/Aucune ligne ne peut devenir un brouillon/)).toBeVisible()
    expect(creer().elements()).toEqual([])
  })

  test('her file comes back with its points, made in the page', async () => {
    sert([fausse])
    await deposer()
    const saved: string[] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download)
    })
    await screen.getByRole('button', { name: 'Télécharger les erreurs' }).click()
    // « PK » alone is no workbook: told in words, the list on screen stays.
    await expect.element(screen.getByRole('alert').getByText(/n’a pas pu être préparé/)).toBeVisible()
    expect([saved, envois.length]).toEqual([[], 1])
    click.mockRestore()
  })
})

describe('two files, one after the other', () => {
  const tard = () => Promise.withResolvers<{ status: number; body: object }>()
  const repond = (lignes: LigneImport[]) => ({ status: 200, body: resultat(lignes) })

  test('the preview is that of the last, however late the first comes', async () => {
    const premier = tard()
    repondAuxEnvois(({ fichier }) => (fichier.name === 'premier.xlsx' ? premier.promise : repond([ligne(3)])))
    await deposer('premier.xlsx')
    await deposer()
    await expect.element(apercu()).toBeVisible()
    premier.resolve(repond([ligne(3), ligne(4)]))
    // Its line leaves the list of what is on its way.
    await expect.poll(() => screen.getByText(/Envoi de premier\.xlsx/).elements()).toEqual([])
    expect(screen.getByText('Aperçu de premier.xlsx').elements()).toEqual([])
    await expect.element(apercu()).toBeVisible()
  })

  test('what one makes is not told under the name of the other', async () => {
    const premier = tard()
    repondAuxEnvois(({ url }) => (url.search === '' ? premier.promise : repond([ligne(3)])))
    await deposer('premier.xlsx')
    await creer().click()
    await expect.element(screen.getByRole('button', { name: 'Interrompre la création' })).toBeVisible()
    await deposer()
    await expect.element(apercu()).toBeVisible()
    premier.resolve({ status: 200, body: resultat([ligne(3, { dossierId: 'd-3' })], { simulation: false }) })
    await expect.element(screen.getByText('1 brouillon créé depuis premier.xlsx.').last()).toBeVisible()
    await expect.element(apercu()).toBeVisible()
    await expect.element(creer()).toBeVisible()
  })
})

describe('the drafts', () => {
  test('are made on her word, each a link away, and what is left to mend is told', async () => {
    sert([ligne(3), incomplete, fausse])
    await deposer()
    await expect.element(screen.getByText('La ligne à corriger ne sera pas importée.')).toBeVisible()
    await creer().click()
    await expect.element(screen.getByRole('heading', { name: '2 brouillons créés' })).toHaveFocus()
    await expect
      .element(screen.getByRole('link', { name: 'Ouvrir le brouillon Anna Vide' }))
      .toHaveAttribute('href', '/mes-contrats/dossiers/d-4/saisie/employeur')
    await expect.element(screen.getByText('1 ligne à corriger')).toBeVisible()
    await expect
      .element(screen.getByRole('button', { name: 'Télécharger les lignes à corriger' }))
      .toBeVisible()
    expect(await accessibilityFaults()).toEqual([])
    const [, envoi] = envois
    expect([envoi?.url.search, envoi?.headers['idempotency-key']]).toEqual([
      '',
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ])
    await screen.getByRole('button', { name: 'Importer un autre fichier' }).click()
    await expect.element(screen.getByRole('link', { name: 'Télécharger le modèle' })).toBeVisible()
  })

  test('can be interrupted, then taken up again under the same key', async () => {
    sert([ligne(3)])
    await deposer()
    await expect.element(creer()).toBeVisible()
    repondAuxEnvois(() => 'attendre')
    await creer().click()
    await screen.getByRole('button', { name: 'Interrompre la création' }).click()
    await expect.element(screen.getByText(/aucun ne sera créé deux fois/)).toBeVisible()
    expect(await accessibilityFaults()).toEqual([])
    repondAuxEnvois(() => refus('service_occupe'))
    const reprendre = screen.getByRole('button', { name: 'Reprendre la création' })
    await expect.element(reprendre).toHaveFocus()
    await reprendre.click()
    await expect.element(screen.getByText('La création n’a pas abouti')).toBeVisible()
    sert([ligne(3)])
    await reprendre.click()
    await expect.element(screen.getByRole('heading', { name: '1 brouillon créé' })).toBeVisible()
    const cles = envois.slice(1).map(({ headers }) => headers['idempotency-key'])
    expect([cles.length, new Set(cles).size]).toEqual([3, 1])
  })

  test('of the file dropped again are others: another key, another preview', async () => {
    sert([fausse])
    await deposer()
    await expect.element(apercu()).toBeVisible()
    sert([ligne(3)])
    await deposer()
    await expect.element(creer()).toBeVisible()
    await expect.element(apercu()).toHaveFocus()
    await expect.poll(() => document.title).not.toMatch(/^Erreur/)
  })
})
