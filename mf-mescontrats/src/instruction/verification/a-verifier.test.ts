import { expect, it } from 'vitest'
import { nextRang, typesOf } from './a-verifier.ts'

const cerfa = { type: 'cerfa_signe', libelle: 'Cerfa signé' } as const
const convention = { type: 'convention_formation', libelle: 'Convention de formation' } as const

it('counts the types that wait, each with its dossiers, the most frequent first', () => {
  const lus = [
    { id: 'a', pieces: [convention] },
    { id: 'b', pieces: [convention, cerfa] },
    { id: 'c', pieces: [] },
  ]
  expect(typesOf(lus)).toEqual([
    { ...convention, ids: ['a', 'b'] },
    { ...cerfa, ids: ['b'] },
  ])
})

it('goes to the next one that is not judged, then back to those passed over, and stops when all are', () => {
  const ids = ['a', 'b', 'c']
  const after = (rang: number, ...done: string[]) => nextRang(ids, rang, (id) => done.includes(id))
  expect(after(0, 'a')).toBe(1)
  expect(after(0, 'a', 'b')).toBe(2)
  expect(after(2, 'b', 'c')).toBe(0)
  expect(after(1, 'a', 'c')).toBe(1)
  expect(after(1, ...ids)).toBeNull()
})
