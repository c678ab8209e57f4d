import { emptyContrat } from '@mon-espace/domain'
import { expect, it } from 'vitest'
import { GROUPES } from '../dispositifs/apprentissage/groupes.ts'
import { readAdresse, toLignes } from './lignes.ts'

const groupe = (cle: string) =>
  Object.values(GROUPES)
    .flat()
    .find((g) => g.cle === cle)!

it('reads an address in one line, empty while it says too little', () => {
  const { adresse } = emptyContrat().apprenti
  expect(readAdresse({ ...adresse, codePostal: '93200' })).toBe('')
  const complete = {
    ...adresse,
    numero: '3 bis',
    voie: 'impasse du Lavoir',
    codePostal: '93200',
    commune: 'Saint-Denis',
  }
  expect(readAdresse(complete)).toBe('3 bis impasse du Lavoir, 93200 Saint-Denis')
  const belge = { ...complete, codePostal: '1000', commune: 'Bruxelles', pays: 'BE' }
  expect(readAdresse(belge)).toBe('3 bis impasse du Lavoir, 1000 Bruxelles, Belgique')
})

it('shows what is missing, and leaves out what is optional and empty', () => {
  const lignes = toLignes(groupe('identite'), emptyContrat())
  expect(lignes.map((l) => l.libelle)).not.toContain('Nom d’usage')
  expect(lignes.find((l) => l.chemin === 'apprenti.prenom')).toMatchObject({ valeur: '' })
})

it('says the weekly hours in one line', () => {
  const contrat = emptyContrat()
  Object.assign(contrat.contrat, { dureeHebdoHeures: 35, dureeHebdoMinutes: 30 })
  expect(toLignes(groupe('travail'), contrat)[0]).toEqual({
    chemin: 'contrat.dureeHebdoHeures',
    libelle: 'Durée hebdomadaire du travail',
    valeur: '35\u00a0h\u00a030',
  })
})

it('never shows a NIR whole', () => {
  const contrat = emptyContrat()
  contrat.apprenti.nir = '2100275112046'
  expect(toLignes(groupe('identite'), contrat).find((l) => l.chemin === 'apprenti.nir')?.valeur).toBe(
    '21002********',
  )
})

it('says the department by its name, and a code that is none as it was typed', () => {
  const contrat = emptyContrat()
  const dit = () =>
    toLignes(groupe('identite'), contrat).find((l) => l.chemin === 'apprenti.departementNaissance')?.valeur
  for (const [code, lu] of [
    ['2A', '2A – Corse-du-Sud'],
    ['09', '09 – Ariège'],
    ['974', '974 – La Réunion'],
    ['099', '099 – à l’étranger'],
    ['20', '20'],
    ['', ''],
  ] as const) {
    contrat.apprenti.departementNaissance = code
    expect(dit()).toBe(lu)
  }
})
