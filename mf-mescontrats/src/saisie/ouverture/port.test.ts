import { PROBLEMES } from '@mon-espace/domain/api'
import { ApiProblem } from '@mon-espace/module-kit/api'
import { describe, expect, it } from 'vitest'
import { issueOf } from './port.ts'

const problem = (
  code: keyof typeof PROBLEMES | 'reseau_indisponible',
  part: object = {},
  headers?: Headers,
) => {
  const known = code === 'reseau_indisponible' ? { status: 0, titre: '', detail: '' } : PROBLEMES[code]
  const { status, titre, detail } = known
  return new ApiProblem(
    { type: 'about:blank', title: titre, status, detail, code, instance: 'r-1', ...part },
    headers,
  )
}

describe('what a refused save means', () => {
  it.each([
    ['version_perimee', 'perime'],
    ['session_absente', 'session'],
    ['dossier_fige', 'fige'],
    ['reseau_indisponible', 'panne'],
    ['erreur_interne', 'panne'],
    ['service_occupe', 'panne'],
    ['corps_invalide', 'refuse'],
    ['introuvable', 'refuse'],
  ] as const)('%s: %s', (code, genre) => expect(issueOf(problem(code)).genre).toBe(genre))

  it.each([200, 403, 404, 408, 412, 413])('tries again on a %i that is not ours', (status) => {
    const error = new ApiProblem({
      type: 'about:blank',
      title: '',
      status,
      detail: '',
      code: 'reponse_illisible',
      instance: '',
    })
    expect(issueOf(error)).toEqual({ genre: 'panne' })
  })

  it('waits as long as the service asks', () => {
    const error = problem('trop_de_tentatives', {}, new Headers({ 'retry-after': '7' }))
    expect(issueOf(error)).toEqual({ genre: 'panne', attendre: 7 })
  })

  it('tells the words of the field when there are some', () => {
    const erreurs = [
      { chemin: 'apprenti.prenom', code: 'trop_long', message: 'Saisissez au plus 500 caractères.' },
    ]
    expect(issueOf(problem('corps_invalide', { erreurs }))).toEqual({
      genre: 'refuse',
      message: 'Saisissez au plus 500 caractères.',
    })
  })

  it('takes any other failure for one that may pass', () => {
    expect(issueOf(new Error('?'))).toEqual({ genre: 'panne' })
  })
})
