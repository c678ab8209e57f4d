import { describe, expect, it } from 'vitest'
import { checkChamps } from '../../../champs/completude.ts'
import { contratSchemaOf } from '../../../champs/schema.ts'
import { emptyAt } from '../../../champs/vide.ts'
import { modeleImport } from '../../../imports/modele.ts'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'
import { emptyContrat, SECTIONS } from './sections.ts'

const schema = contratSchemaOf(SECTIONS)
const exemple = () => structuredClone(CONTRAT_EXEMPLE)
const dits = (contrat: object) =>
  checkChamps(SECTIONS, contrat).map(({ code, chemin }) => `${code} ${chemin}`)

describe('the sections of a « contrat de professionnalisation »', () => {
  it('are exactly those of the example, which says nothing wrong of any field', () => {
    expect(schema.parse(CONTRAT_EXEMPLE)).toEqual(CONTRAT_EXEMPLE)
    expect(dits(CONTRAT_EXEMPLE)).toEqual([])
    expect(schema.parse(emptyContrat())).toEqual(emptyContrat())
  })

  it('ask what an answer makes necessary, and no more', () => {
    const contrat = exemple()
    contrat.salarie.inscritFranceTravail = false
    contrat.salarie.dureeInscriptionMois = null
    expect(dits(contrat)).toEqual([])
    contrat.salarie.inscritFranceTravail = true
    expect(dits(contrat)).toEqual(['champ_requis salarie.dureeInscriptionMois'])
    contrat.salarie.dureeInscriptionMois = 3
    contrat.formation.codeRncp = null
    expect(dits(contrat)).toEqual(['champ_requis formation.codeRncp'])
    contrat.formation.typeQualification = '2'
    expect(dits(contrat)).toEqual([])
  })

  it('take a postal code of another country, and refuse a country that is none', () => {
    const contrat = exemple()
    Object.assign(contrat.salarie.adresse, { pays: 'IE', codePostal: 'D02 X285', codeInsee: null })
    expect(dits(contrat)).toEqual([])
    contrat.salarie.adresse.pays = 'FR'
    expect(dits(contrat)).toEqual(['code_postal_invalide salarie.adresse.codePostal'])
    contrat.salarie.adresse.pays = 'Irlande'
    expect(dits(contrat)).toEqual(['code_inconnu salarie.adresse.pays'])
  })

  it('take a telephone and a legal representative of another country', () => {
    const contrat = exemple()
    contrat.salarie.telephone = '+3221234567'
    const ouvert = emptyAt(SECTIONS, 'salarie.representantLegal') as NonNullable<
      typeof contrat.salarie.representantLegal
    >
    Object.assign(ouvert, { nom: 'Peeters', prenom: 'Jan', courriel: 'jan@courriel.example' })
    Object.assign(ouvert.adresse, { voie: 'rue Haute', codePostal: '1000', commune: 'Bruxelles', pays: 'BE' })
    contrat.salarie.representantLegal = ouvert
    expect(dits(contrat)).toEqual([])
    ouvert.adresse.pays = null
    expect(dits(contrat)).toEqual(['code_postal_invalide salarie.representantLegal.adresse.codePostal'])
    ouvert.adresse.commune = 'Bruxelles, Belgique'
    expect(dits(contrat)).toEqual([])
  })

  it('take the diplomas of this form only', () => {
    const contrat = exemple()
    contrat.formation.typeQualification = '3'
    contrat.salarie.diplomePlusEleve = '33'
    contrat.formation.diplomeVise = '54'
    expect(dits(contrat)).toEqual([
      'code_inconnu salarie.diplomePlusEleve',
      'code_inconnu formation.diplomeVise',
    ])
  })

  it('have a column each in an import, under titles that differ', () => {
    const titres = modeleImport(SECTIONS).colonnes.map(({ titre }) => titre)
    expect(new Set(titres).size).toBe(titres.length)
    expect(titres).toContain('Salarié – nom de naissance')
  })
})
