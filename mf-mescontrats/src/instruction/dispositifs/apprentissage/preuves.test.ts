import { emptyContrat } from '@mon-espace/domain'
import { TypePiece } from '@mon-espace/domain/api'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { describe, expect, it } from 'vitest'
import { preuveOf } from '../examen-dispositif.ts'

describe('what a document must prove', () => {
  it('is said for every type, even of a contract where nothing was entered', () => {
    for (const type of TypePiece.options) {
      const { regards, valeurs } = preuveOf('apprentissage', type, emptyContrat())
      expect(regards.length, type).toBeGreaterThan(0)
      expect(
        valeurs.every(({ valeur }) => valeur !== ''),
        type,
      ).toBe(true)
    }
  })
})

describe('the signed Cerfa of the example', () => {
  const contrat = () => structuredClone(CONTRAT_EXEMPLE)
  const values = (type: TypePiece) =>
    Object.fromEntries(
      preuveOf('apprentissage', type, contrat()).valeurs.map(({ libelle, valeur }) => [libelle, valeur]),
    )

  it('must bear these values', () => {
    expect(values('cerfa_signe')).toMatchObject({
      Employeur: 'INTERIM DEMO AGENCE DE PARIS',
      'SIRET de l’employeur': '999\u00a0123\u00a0458\u00a000013',
      'Apprenti(e)': 'Élise Nguyễn-Lefèvre',
      'Né(e) le': '14/02/2010, à Paris',
      'Représentant légal': 'Marc Lefèvre',
      Contrat: 'du 01/09/2026 au 31/08/2028',
      'Codes diplôme et RNCP': '50025524 · RNCP38401',
      'Durée hebdomadaire': '35\u00a0h\u00a000',
      'Rémunération, année 1': '27\u202f% du SMIC, du 01/09/2026 au 31/08/2027',
      'Salaire brut à l’embauche': '504,10\u202f€',
    })
  })

  it('must bear the signature of the legal representative of a minor', () => {
    expect(preuveOf('apprentissage', 'cerfa_signe', contrat()).regards.at(-1)).toContain('représentant légal')
    const adult = contrat()
    adult.apprenti.representantLegal = null
    expect(preuveOf('apprentissage', 'cerfa_signe', adult).regards.at(-1)).not.toContain('représentant légal')
  })

  it('in temporary work has an annex, the user enterprise and its mission', () => {
    const sans = contrat()
    sans.contrat.travailTemporaire = null
    expect(preuveOf('apprentissage', 'cerfa_signe', sans).regards[0]).not.toContain('annexe')
    const interim = contrat()
    interim.contrat.travailTemporaire = {
      experienceMaitreMois: 30,
      entrepriseUtilisatrice: { denomination: 'ATELIERS DE LYON', siret: '99912345800013', codeApe: null },
      mission: { debut: '2026-09-01', fin: '2027-02-26' },
    }
    const { regards, valeurs } = preuveOf('apprentissage', 'cerfa_signe', interim)
    expect(regards[0]).toContain('annexe')
    expect(valeurs).toContainEqual({ libelle: 'Entreprise utilisatrice', valeur: 'ATELIERS DE LYON' })
    expect(valeurs).toContainEqual({ libelle: 'Première mission', valeur: 'du 01/09/2026 au 26/02/2027' })
  })

  it('never shows the NIR', () => {
    for (const type of TypePiece.options)
      expect(JSON.stringify(preuveOf('apprentissage', type, contrat()))).not.toContain('2100275112046')
  })
})
