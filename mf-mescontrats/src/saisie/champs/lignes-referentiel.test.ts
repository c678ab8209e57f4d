import { expect, it } from 'vitest'
import { toLignes } from './lignes-referentiel.ts'

const saintDenis = {
  code: '93066',
  libelle: 'Saint-Denis',
  ville: 'Saint-Denis',
  codesPostaux: ['93200', '93210'],
}
const paris13 = {
  code: '75113',
  libelle: 'Paris 13e Arrondissement',
  ville: 'Paris',
  codesPostaux: ['75013'],
}

it('gives a commune one line for each postal code', () => {
  const lignes = toLignes('communes', [saintDenis], 'saint-denis')
  expect(lignes.map((l) => [l.label, l.hint])).toEqual([
    ['Saint-Denis', '93200'],
    ['Saint-Denis', '93210'],
  ])
  expect(lignes[1]?.element).toMatchObject({ code: '93066', codePostal: '93210' })
})

it('keeps the postal code that was typed, and the name of the town rather than of its arrondissement', () => {
  expect(toLignes('communes', [saintDenis], '93200')).toHaveLength(1)
  expect(toLignes('communes', [paris13], '75013')[0]).toMatchObject({ label: 'Paris', hint: '75013' })
})

it('shows a city that has districts once for each postal code, with the INSEE code of the district', () => {
  const lyon = { code: '69123', libelle: 'Lyon', ville: 'Lyon', codesPostaux: ['69002', '69003'] }
  const lyon3 = { code: '69383', libelle: 'Lyon 3e Arrondissement', ville: 'Lyon', codesPostaux: ['69003'] }
  const lignes = toLignes('communes', [lyon, lyon3], 'lyon')
  expect(lignes.map(({ label, hint, element }) => [label, hint, element.code])).toEqual([
    ['Lyon', '69002', '69123'],
    ['Lyon', '69003', '69383'],
  ])
})

it('tells diplomas apart by their code, their RNCP and their level', () => {
  const [ligne] = toLignes(
    'diplomes',
    [{ code: '50025524', libelle: 'CAP - Electricien', codeRncp: '38401', niveau: 3 }],
    'elec',
  )
  expect(ligne?.hint).toBe('50025524 · RNCP 38401 · niveau 3')
})

it('tells apart the certifications that one code of diploma stands for', () => {
  const diplome = { code: '46012801', libelle: 'CAPD', niveau: 4 }
  const lignes = toLignes(
    'diplomes',
    [
      { ...diplome, codeRncp: '24240' },
      { ...diplome, codeRncp: '39823' },
    ],
    'capd',
  )
  expect(new Set(lignes.map(({ id }) => id)).size).toBe(2)
})

it('tells two codes of one diploma apart', () => {
  const macon = (code: string) => ({ code, libelle: 'CAP - Maçon', codeRncp: '35715', niveau: 3 })
  const lignes = toLignes('diplomes', [macon('50023217'), macon('50023224'), macon('56T23202')], 'maçon')
  expect(lignes.map(({ hint }) => hint.split(' · ').at(-1))).toEqual([
    'ancien code',
    'code le plus récent',
    'niveau 3',
  ])
})

it('writes the capitals of a diploma with their accents, in the list and in what is copied', () => {
  const [ligne] = toLignes('diplomes', [{ code: '50025524', libelle: 'CAP - Electricien' }], 'cap')
  expect(ligne).toMatchObject({ label: 'CAP - Électricien', element: { libelle: 'CAP - Électricien' } })
})
