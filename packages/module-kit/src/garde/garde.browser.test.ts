import { afterEach, expect, test } from 'vitest'
import { cheminsGardes } from './chemins-gardes.ts'
import { cleGarde, clesGardees, eraseGardes } from './garde.ts'

afterEach(() => localStorage.clear())

const DEMAIN = 86_400_000
const keep = (compte: string, suite: string, garde: unknown) =>
  localStorage.setItem(cleGarde('essai', compte, suite), JSON.stringify(garde))

test('what is kept of somebody is known by its pages, each once, while it holds', () => {
  keep('ada', 'un', { jusqua: DEMAIN, chemin: '/mes-contrats/dossiers/1/saisie' })
  keep('ada', 'deux', { jusqua: DEMAIN, chemin: '/mes-contrats/dossiers/1/saisie' })
  keep('ada', 'trois', { jusqua: DEMAIN })
  keep('ada', 'passe', { jusqua: 0, chemin: '/passe' })
  keep('ada', 'abime', 'rien')
  keep('bo', 'un', { jusqua: DEMAIN, chemin: '/bo' })
  expect(cheminsGardes('ada', 1).toSorted()).toEqual(['/mes-contrats', '/mes-contrats/dossiers/1/saisie'])
  expect(cheminsGardes('ada', DEMAIN)).toEqual([])
})

test('all that is kept of somebody goes, past or unreadable too, and nothing of anybody else', () => {
  keep('ada', 'un', { jusqua: DEMAIN, chemin: '/un' })
  keep('ada', 'passe', { jusqua: 0 })
  localStorage.setItem(cleGarde('essai', 'ada', 'brut'), '{')
  keep('bo', 'un', { jusqua: DEMAIN, chemin: '/bo' })
  localStorage.setItem('mon-espace.demande', '{}')
  expect(clesGardees('ada')).toHaveLength(3)
  eraseGardes('ada')
  expect(Object.keys(localStorage).toSorted()).toEqual(['mon-espace.demande', 'mon-espace.essai.bo.un'])
})
