import { describe, expect, it } from 'vitest'
import { COMPARAISON as APPRENTISSAGE } from './apprentissage/comparaison/comparaison.ts'
import { COMPARAISON as PROFESSIONNALISATION } from './professionnalisation/comparaison/comparaison.ts'

const debut = '2026-09-14'
const a = (age: number, interimaire = false) => ({
  dateNaissance: `${2026 - age}-05-20`,
  debut,
  interimaire,
})
const tauxDe = (kind: typeof APPRENTISSAGE, age: number, interimaire?: boolean) =>
  kind.envisager(a(age, interimaire))?.paies.map(({ taux }) => taux)

describe('the kinds of contract, for a person', () => {
  it.each([
    [16, [27, 39, 67]],
    [17, [27, 51, 67]],
    [18, [43, 51, 67]],
    [20, [43, 61, 78]],
    [21, [53, 61, 78]],
    [24, [53, 61, 100]],
    [27, [100, 100, 100]],
  ])('at %i, apprenticeship pays %j of the SMIC, year by year', (age, taux) => {
    expect(tauxDe(APPRENTISSAGE, age)).toEqual(taux)
  })

  it.each([
    [17, false, [55, 65]],
    [20, false, [55, 65]],
    [20, true, [70, 80]],
    [22, false, [70, 80]],
    [26, false, [100]],
    [50, true, [100]],
  ])('at %i, temporary work %s, the other pays %j of the SMIC, by the diploma', (age, interimaire, taux) => {
    expect(tauxDe(PROFESSIONNALISATION, age, interimaire)).toEqual(taux)
  })

  it('tells the hour in temporary work only, as the form asks it', () => {
    expect(PROFESSIONNALISATION.envisager(a(22, true))?.paies[0]).toMatchObject({
      montantHoraireCentimes: 862,
      montantMensuelCentimes: 130_692,
    })
    expect(PROFESSIONNALISATION.envisager(a(22))?.paies[0]?.montantHoraireCentimes).toBeNull()
    expect(APPRENTISSAGE.envisager(a(22, true))?.paies[0]?.montantHoraireCentimes).toBeNull()
  })

  it('tells how many people somebody of an agency may follow, not those of other enterprises alone', () => {
    expect(APPRENTISSAGE.reponses.suivi).toMatch(/travail temporaire, cinq au plus.*R6226-5/)
    expect(PROFESSIONNALISATION.reponses.suivi).toMatch(/dans l’agence, pour dix intérimaires au plus/)
  })

  it('tells whether each is open', () => {
    const ouverture = (kind: typeof APPRENTISSAGE, age: number) => kind.envisager(a(age))?.ouverture
    for (const kind of [APPRENTISSAGE, PROFESSIONNALISATION]) {
      expect(ouverture(kind, 14)).toMatch(/pas encore ouvert/)
      expect(ouverture(kind, 22)).toBe('À 22 ans, le contrat lui est ouvert.')
    }
    expect(ouverture(APPRENTISSAGE, 29)).toMatch(/lui est ouvert\.$/)
    expect(ouverture(APPRENTISSAGE, 30)).toMatch(/que par dérogation/)
    expect(ouverture(PROFESSIONNALISATION, 26)).toMatch(/France Travail/)
  })

  it('says nothing of a date that is none, or of somebody not born yet', () => {
    for (const kind of [APPRENTISSAGE, PROFESSIONNALISATION])
      for (const dateNaissance of ['2004-02-31', '', '2030-01-01'])
        expect(kind.envisager({ dateNaissance, debut, interimaire: false })).toBeNull()
  })

  it('names the documents that each one asks for', () => {
    expect(APPRENTISSAGE.reponses.documents).toBe('Cerfa FA 13 signé, Convention de formation')
    expect(PROFESSIONNALISATION.reponses.documents).toMatch(/^Cerfa EJ 20 signé, /)
  })
})
