import { withValueAt } from '@mon-espace/domain'
import { describe, expect, it } from 'vitest'
import { changedPaths, sameValue, valueAt } from './arbre.ts'
import { difference } from './difference.ts'
import { merge } from './fusion.ts'

const base = {
  nom: 'Okafor',
  nir: '21002********',
  adresse: { voie: 'rue A', codePostal: '75013' },
  bloc: null as null | { nom: string | null; age: number | null },
  liste: null as null | { taux: number }[],
}

describe('trees', () => {
  it('reads and writes at a path, making what is missing', () => {
    expect(valueAt(base, 'adresse.voie')).toBe('rue A')
    expect(valueAt(base, 'bloc.nom')).toBeUndefined()
    expect(withValueAt(base, 'bloc.nom', 'x').bloc).toEqual({ nom: 'x' })
    expect(withValueAt({ l: [{ t: 1 }, { t: 2 }] }, 'l.1.t', 3)).toEqual({ l: [{ t: 1 }, { t: 3 }] })
  })

  it('compares lists and blocks', () => {
    expect(sameValue({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true)
    expect(sameValue({ a: null }, { a: {} })).toBe(false)
  })

  it('names the leaves that changed, a block that opens being one', () => {
    const apres = {
      ...base,
      nom: 'Ada',
      adresse: { ...base.adresse, voie: 'rue B' },
      bloc: { nom: null, age: null },
    }
    expect(changedPaths(base, apres)).toEqual(['nom', 'adresse.voie', 'bloc'])
  })
})

describe('difference', () => {
  it('is undefined for equal trees', () => {
    expect(difference(base, structuredClone(base))).toBeUndefined()
  })

  it('holds only what changed, so that an untouched mask is never sent', () => {
    const apres = { ...base, adresse: { ...base.adresse, voie: 'rue B' } }
    expect(difference(base, apres)).toEqual({ adresse: { voie: 'rue B' } })
  })

  it('sends null to erase, whole lists, and whole blocks that open', () => {
    const ouvert = { ...base, nom: null, bloc: { nom: 'x', age: null }, liste: [{ taux: 27 }] }
    expect(difference<unknown>(base, ouvert)).toEqual({
      nom: null,
      bloc: { nom: 'x', age: null },
      liste: [{ taux: 27 }],
    })
    expect(difference<unknown>(ouvert, { ...ouvert, bloc: null })).toEqual({ bloc: null })
  })
})

describe('merge', () => {
  it('joins writings of different fields', () => {
    const f = merge(base, { ...base, nom: 'Ada' }, { ...base, adresse: { ...base.adresse, voie: 'rue B' } })
    expect(f.valeur).toEqual({ ...base, nom: 'Ada', adresse: { ...base.adresse, voie: 'rue B' } })
    expect(f.conflits).toEqual([])
    expect(f.recus).toEqual(['adresse.voie'])
  })

  it('asks for the field that both wrote differently, and keeps ours meanwhile', () => {
    const f = merge(base, { ...base, nom: 'Ada' }, { ...base, nom: 'Eve' })
    expect(f.conflits).toEqual([{ chemin: 'nom', mien: 'Ada', leur: 'Eve' }])
    expect(f.valeur.nom).toBe('Ada')
  })

  it('asks nothing where both wrote the same', () => {
    expect(merge(base, { ...base, nom: 'Ada' }, { ...base, nom: 'Ada' }).conflits).toEqual([])
  })

  it('makes one choice of a block that one closed while the other typed in it', () => {
    const depart = { bloc: { nom: 'a', age: 1 } as { nom: string; age: number } | null }
    const f = merge(depart, { bloc: { nom: 'b', age: 2 } }, { bloc: null })
    expect(f.conflits).toEqual([{ chemin: 'bloc', mien: { nom: 'b', age: 2 }, leur: null }])
    expect(merge(depart, { bloc: null }, { bloc: { nom: 'b', age: 2 } }).conflits).toHaveLength(1)
  })
})
