import type { LigneDossier } from '@mon-espace/domain/api'
import { expect, it } from 'vitest'
import { mostPressing } from './a-traiter.ts'

const row = (id: string, etat: LigneDossier['etat'], date: string | null): LigneDossier => ({
  id,
  version: 1,
  gestionnaire: null,
  etat,
  numero: null,
  type: 'apprentissage',
  apprenti: '',
  siret: '99912345800013',
  denomination: 'INTERIM DEMO',
  dateDebut: null,
  dateFin: null,
  majLe: '2026-08-25T07:00:00.000Z',
  echeance: date === null ? null : { code: 'transmission', libelle: '', date, depassee: false },
})

it('puts refused documents first, then the soonest deadline, and leaves out what presses nobody', () => {
  const rows = [
    row('late', 'brouillon', '2026-09-12'),
    row('no date', 'brouillon', null),
    row('soon', 'en_attente_pieces', '2026-08-27'),
    row('red', 'en_attente_pieces_complementaires', null),
  ]
  expect(mostPressing(rows).map(({ id }) => id)).toEqual(['red', 'soon', 'late'])
  expect(mostPressing(rows, 1).map(({ id }) => id)).toEqual(['red'])
})
