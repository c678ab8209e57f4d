import { expect, test } from 'vitest'
import { destination, readSuite, withSuite } from './suite.ts'

const suiteOf = (search: string) => readSuite(new URLSearchParams(search))

test('a demand of the portal comes first, then the page asked for, then the home page', () => {
  expect(destination(suiteOf('demande=d-1&retour=/compte'))).toBe('/mes-contrats?demande=d-1')
  expect(destination(suiteOf('retour=/compte'))).toBe('/compte')
  expect(destination(suiteOf(''))).toBe('/accueil')
})

test('what does not look like a demand or a path of ours is dropped', () => {
  expect(suiteOf('demande=<script>&retour=https://ailleurs.example')).toEqual({ demande: null, retour: null })
})

test('both travel to the neighbouring pages', () => {
  expect(withSuite('/inscription', suiteOf('demande=d-1&retour=/compte?x=1'))).toBe(
    '/inscription?demande=d-1&retour=%2Fcompte%3Fx%3D1',
  )
  expect(withSuite('/inscription', suiteOf(''))).toBe('/inscription')
})
