import { expect, it } from 'vitest'
import { ETAPES } from '../dispositifs/apprentissage/etapes.ts'
import { toSteps } from './etapes.ts'

const point = (chemin: string) => ({
  code: 'x',
  gravite: 'bloquant' as const,
  chemin,
  message: 'Indiquez-le.',
})
const depart = {
  id: 'd1',
  parcours: { etapes: ETAPES },
  ecran: 'employeur',
  tous: [],
  dits: new Set<string>(),
  valide: false,
  piecesCompletes: false,
}
const states = (...args: Parameters<typeof toSteps>) =>
  toSteps(...args).map(({ state, note }) => note ?? state)

it('counts what is left on each screen', () => {
  const tous = [point('apprenti.nir'), point('maitres.maitre1.prenom'), point('formation.faitA')]
  expect(states({ ...depart, tous })).toEqual([
    'current',
    '2\u00a0points à compléter',
    '1\u00a0point à compléter',
    'todo',
    'Après validation',
    'Après validation',
  ])
})

it('says that something is to be verified, and prevents nothing', () => {
  const tous = [{ ...point('maitres.maitre2'), gravite: 'avertissement' as const }]
  const [, apprenti] = toSteps({ ...depart, tous })
  expect(apprenti).toMatchObject({ state: 'done', note: 'Complet, à vérifier' })
})

it('worries only about what has been told', () => {
  const tous = [point('apprenti.nir'), point('formation.faitA')]
  const steps = toSteps({ ...depart, tous, dits: new Set(['apprenti.nir']) })
  expect(steps.map(({ state }) => state).slice(0, 3)).toEqual(['current', 'attention', 'todo'])
})

it('is done up to the documents once the contract is validated', () => {
  const valide = { ...depart, ecran: 'pieces', valide: true, tous: [point('contrat.dateFin')] }
  expect(states(valide)).toEqual(['done', 'done', 'done', 'done', 'done', 'current'])
  expect(states({ ...valide, ecran: 'cerfa' }).at(-1)).toBe('todo')
  expect(states({ ...valide, ecran: 'cerfa', piecesCompletes: true }).at(-1)).toBe('done')
})
