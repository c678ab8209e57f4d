import { DISPOSITIFS } from '@mon-espace/domain'
import { expect, it } from 'vitest'
import { personneOf } from './personne.ts'

it('names whom a contract is made with as its kind does, which a page of a dossier does not load', () => {
  for (const [type, { mots }] of DISPOSITIFS)
    expect([type, personneOf(type)]).toEqual([
      type,
      { la: mots.laPersonne, de: mots.deLaPersonne, libelle: mots.personne },
    ])
})
