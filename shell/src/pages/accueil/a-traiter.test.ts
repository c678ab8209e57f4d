import type { LigneDossier } from '@mon-espace/domain/api'
import { expect, it, vi } from 'vitest'
import { mostPressing, readPressing, withDraft } from './a-traiter.ts'

const row = (id: string, etat: LigneDossier['etat'], date: string | null): LigneDossier => ({
  id,
  version: 1,
  gestionnaire: null,
  signature: null,
  avenant: null,
  depotPar: null,
  messagesNonLus: 0,
  etat,
  numero: null,
  type: 'apprentissage',
  personne: '',
  apprenti: '',
  siret: '99912345800013',
  denomination: 'INTERIM DEMO',
  diplome: null,
  manquantes: [],
  dateDebut: null,
  dateFin: null,
  majLe: '2026-08-25T07:00:00.000Z',
  recuLe: null,
  echeance:
    date === null ? null : { code: 'transmission', libelle: '', date, depassee: false, pour: 'entreprise' },
})

it('puts the soonest deadline first, whatever the state, and leaves out what presses nobody', () => {
  const rows = [
    row('late', 'brouillon', '2026-09-12'),
    row('no date', 'brouillon', null),
    row('red, later', 'en_attente_pieces_complementaires', '2026-09-30'),
    row('soon', 'en_attente_pieces', '2026-08-27'),
    row('red, that day', 'en_attente_pieces_complementaires', '2026-08-27'),
  ]
  expect(mostPressing(rows).map(({ id }) => id)).toEqual(['red, that day', 'soon', 'late', 'red, later'])
  expect(mostPressing(rows, 1).map(({ id }) => id)).toEqual(['red, that day'])
})

it('keeps in sight a refused document of which no date is known', () => {
  const rows = [row('soon', 'brouillon', '2026-08-27'), row('red', 'en_attente_pieces_complementaires', null)]
  expect(mostPressing(rows).map(({ id }) => id)).toEqual(['red', 'soon'])
})

it('keeps the draft that was left last in sight, once', () => {
  const [soon, draft] = [row('soon', 'en_attente_pieces', '2026-08-27'), row('draft', 'brouillon', null)]
  expect(withDraft([soon], draft).map(({ id }) => id)).toEqual(['soon', 'draft'])
  expect(withDraft([soon, draft], draft).map(({ id }) => id)).toEqual(['soon', 'draft'])
  expect(withDraft([soon], undefined).map(({ id }) => id)).toEqual(['soon'])
})

it('finds the draft that is due behind those without dates, however many', async () => {
  const page = (elements: LigneDossier[], suivant: string | null = null) => ({ elements, suivant })
  const undated = Array.from({ length: 25 }, (_, n) => row(`no date ${n}`, 'brouillon', null))
  vi.stubGlobal('fetch', async (url: string) => {
    const query = new URL(url, 'http://localhost').searchParams
    if (query.get('etat') !== 'brouillon') return Response.json(page([]))
    if (query.get('tri') === 'maj') return Response.json(page(undated.slice(0, 1)))
    return Response.json(
      query.get('curseur') === null ? page(undated, 'next') : page([row('due', 'brouillon', '2026-09-12')]),
    )
  })
  const shown = await readPressing('employeur', new AbortController().signal)
  expect(shown.map(({ id }) => id)).toEqual(['due', 'no date 0'])
})
