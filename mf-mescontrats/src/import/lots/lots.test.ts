import { readCsvLignes } from '@mon-espace/domain'
import type { LigneImport } from '@mon-espace/domain/api'
import { describe, expect, test } from 'vitest'
import { cutFichier } from './cut.ts'
import { lotsOf } from './lots.ts'

const MILLE = 1000

const ligne = (n: number, etat: LigneImport['etat'] = 'prete'): LigneImport => ({
  n,
  repere: '',
  personne: `Zoé Nom${n}`,
  apprenti: `Zoé Nom${n}`,
  siret: '99912345800013',
  dateDebut: null,
  etat,
  problemes: [],
})
/** Two rows above the titles, then the people; one in a hundred says not whose it is. */
const lignes = Array.from({ length: MILLE }, (_, i) => ligne(i + 4, i % 100 === 50 ? 'a_corriger' : 'prete'))

describe('a table of 1,000 people', () => {
  test('is made in calls of some lines, each line in one of them', () => {
    const lots = lotsOf({ lignes }, 25)
    expect(lots).toHaveLength(40)
    const numeros = lots.flatMap((lot) => lot.lignes ?? [])
    expect(numeros).toEqual(lignes.filter(({ etat }) => etat === 'prete').map(({ n }) => n))
    expect(Math.max(...lots.map((lot) => lot.lignes?.length ?? 0))).toBe(25)
  })

  test('is made in one call where it fits in it', () => {
    expect(lotsOf({ lignes: lignes.slice(0, 25) }, 25)).toEqual([{ lignes: null }])
    expect(lotsOf({ lignes }, Number.POSITIVE_INFINITY)).toEqual([{ lignes: null }])
  })

  test('is cut so that each line keeps its number, its cells, and the titles above it', async () => {
    const cellules = (n: number) => [`Nom"${n}`, 'Zoé; Ana', `ligne\n${n}`, '1,5']
    const quoted = (cellule: string) => `"${cellule.replaceAll('"', '""')}"`
    const texte = [
      'Nos embauches;;;',
      '',
      'Nom;Prénom;Note;Taux',
      ...lignes.map(({ n }) => cellules(n).map(quoted).join(';')),
    ].join('\n')
    const fichier = new File([texte], 'personnes.csv')
    const numeros = [4, 90, 1003]
    const part = await cutFichier(fichier, { feuille: '', ligneTitres: 3, lignes }, numeros)
    expect(part.name).toBe('personnes.csv')
    const lues = [...readCsvLignes(await part.text())].filter((lue) => lue.cellules.some(Boolean))
    expect(lues).toEqual([
      { n: 1, cellules: ['Nos embauches', '', '', ''] },
      { n: 3, cellules: ['Nom', 'Prénom', 'Note', 'Taux'] },
      ...numeros.map((n) => ({ n, cellules: cellules(n) })),
    ])
    // What travels is what these lines weigh, not the table as many times as there are calls.
    expect(part.size).toBeLessThan(fichier.size / 5)
  })
})
