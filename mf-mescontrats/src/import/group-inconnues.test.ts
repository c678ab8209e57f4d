import type { ProblemeImport } from '@mon-espace/domain/api'
import { expect, it } from 'vitest'
import { groupInconnues } from './group-inconnues.ts'

const dit = (code: string, lettre = ''): ProblemeImport => ({
  code,
  gravite: 'avertissement',
  chemin: '',
  message: `${code} ${lettre}`,
  colonne: lettre ? { lettre, titre: `Titre ${lettre}` } : null,
})

it('tells several unknown columns in one sentence, and one in its own', () => {
  const un = [dit('colonne_inconnue', 'C'), dit('exemple_ignore')]
  expect(groupInconnues(un)).toEqual(un)
  const deux = groupInconnues([...un, dit('colonne_inconnue', 'F')])
  expect(deux.map(({ code }) => code)).toEqual(['colonne_inconnue', 'exemple_ignore'])
  expect(deux[0]?.message).toMatch(/^2 colonnes.*C «\u00a0Titre C\u00a0», F «\u00a0Titre F\u00a0»/)
})
