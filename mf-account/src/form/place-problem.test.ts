import { ApiProblem } from '@mon-espace/module-kit/api'
import { expect, test } from 'vitest'
import { placeProblem } from './place-problem.ts'

const problem = (code: 'corps_invalide' | 'siret_inconnu', chemins: string[] = []) =>
  new ApiProblem({
    type: 'about:blank',
    title: 'Saisie à corriger',
    status: 422,
    detail: 'Vérifiez le SIRET.',
    code,
    instance: 'r-1',
    erreurs: chemins.map((chemin) => ({ chemin, code: 'format', message: `Corrigez ${chemin}.` })),
  })
const names = ['email', 'siret'] as const

test('each fault goes to its field', () => {
  expect(placeProblem(problem('corps_invalide', ['siret', 'email']), names, {})).toEqual([
    { name: 'siret', message: 'Corrigez siret.' },
    { name: 'email', message: 'Corrigez email.' },
  ])
})

test('a refusal that names no field goes to the one it is about', () => {
  expect(placeProblem(problem('siret_inconnu'), names, { siret_inconnu: 'siret' })).toEqual([
    { name: 'siret', message: 'Vérifiez le SIRET.' },
  ])
})

test('a fault that is not on the screen is left to the whole form', () => {
  expect(placeProblem(problem('corps_invalide', ['siret', 'inconnu']), names, {})).toEqual([])
  expect(placeProblem(problem('siret_inconnu'), names, {})).toEqual([])
})
