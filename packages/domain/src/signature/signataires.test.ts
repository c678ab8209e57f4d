import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APPRENTISSAGE } from '../dispositifs/apprentissage/apprentissage.ts'
import { CONTRAT_EXEMPLE } from '../dispositifs/apprentissage/contrat-exemple.ts'
import { CONTRAT_EXEMPLE as CONTRAT_PRO_EXEMPLE } from '../dispositifs/professionnalisation/contrat-exemple.ts'
import { PROFESSIONNALISATION } from '../dispositifs/professionnalisation/professionnalisation.ts'
import { LIBELLES_PIECES } from '../dossiers/pieces.ts'
import { CONSENTEMENT_SIGNATURE, consentementSignature } from './consentement.ts'
import { ROLES_SIGNATAIRE, type RoleSignataire } from './roles.ts'
import { checkSignataires } from './signataires.ts'

const rolesOf = (signataires: readonly { role: RoleSignataire }[]) => signataires.map(({ role }) => role)

describe('who signs a contract', () => {
  it('is, of an apprenticeship, a minor’s representative and the CFA too', () => {
    const signataires = APPRENTISSAGE.signataires(CONTRAT_EXEMPLE)
    expect(signataires).toEqual([
      { role: 'employeur', nom: null, courriel: 'rh@interim-demo.example', telephone: '0140000000' },
      {
        role: 'apprenti',
        nom: 'Élise Nguyễn-Lefèvre',
        courriel: 'elise.lefevre@courriel.example',
        telephone: '0611223344',
      },
      {
        role: 'representant',
        nom: 'Marc Lefèvre',
        courriel: 'marc.lefevre@courriel.example',
        telephone: null,
      },
      { role: 'cfa', nom: null, courriel: null, telephone: null },
    ])
  })

  it('is nobody’s representative once they are of age, or emancipated', () => {
    const { apprenti } = CONTRAT_EXEMPLE
    for (const part of [{ dateNaissance: '2000-02-14' }, { emancipe: true }]) {
      const majeur = { ...CONTRAT_EXEMPLE, apprenti: { ...apprenti, representantLegal: null, ...part } }
      expect(rolesOf(APPRENTISSAGE.signataires(majeur))).toEqual(['employeur', 'apprenti', 'cfa'])
    }
  })

  it('is, of a contrat de professionnalisation, the employer and the employee, of whatever age', () => {
    const { salarie } = CONTRAT_PRO_EXEMPLE
    for (const dateNaissance of ['1999-02-14', '2010-02-14']) {
      const contrat = { ...CONTRAT_PRO_EXEMPLE, salarie: { ...salarie, dateNaissance } }
      expect(rolesOf(PROFESSIONNALISATION.signataires(contrat))).toEqual(['employeur', 'salarie'])
    }
  })
})

describe('what others sign with a contract', () => {
  it('is asked for or may be, and is signed by some of those who sign the contract', () => {
    const signent = rolesOf(APPRENTISSAGE.signataires(CONTRAT_EXEMPLE))
    for (const { type, nom, roles } of APPRENTISSAGE.documentsJoints) {
      expect(LIBELLES_PIECES[type].toLowerCase()).toBe(nom.replace(/^la /, ''))
      expect(signent).toEqual(expect.arrayContaining([...roles]))
      expect(type).not.toBe(APPRENTISSAGE.pieceSignee)
    }
    const roles = Object.fromEntries(APPRENTISSAGE.documentsJoints.map((one) => [one.type, one.roles]))
    expect(roles.convention_formation).toEqual(['employeur', 'cfa'])
    expect(PROFESSIONNALISATION.documentsJoints).toEqual([])
  })

  it('is named in the words that each agrees to', () => {
    expect(consentementSignature([])).toBe(CONSENTEMENT_SIGNATURE)
    expect(consentementSignature(['la convention de formation'])).toBe(
      'J’ai lu ce contrat et la convention de formation, et je consens à les signer par voie électronique',
    )
    expect(consentementSignature(['la convention', 'l’annexe'])).toContain(
      'J’ai lu ce contrat, la convention et l’annexe, et',
    )
  })
})

describe('people given to sign', () => {
  const personne = (role: RoleSignataire, courriel = `${role}@essai.example`) => ({ role, courriel })
  const codes = (attendus: readonly RoleSignataire[], donnes: Parameters<typeof checkSignataires>[1]) =>
    checkSignataires(
      attendus.map((role) => ({ role, nom: null, courriel: null, telephone: null })),
      donnes,
    ).map(({ chemin, code }) => `${chemin} ${code}`)

  it('are fine exactly when each role asked for is there once', () => {
    const roles = fc.constantFrom(...ROLES_SIGNATAIRE)
    fc.assert(
      fc.property(fc.uniqueArray(roles), fc.array(roles), (attendus, donnes) => {
        const same = donnes.toSorted().join() === attendus.toSorted().join()
        expect(
          codes(
            attendus,
            donnes.map((role) => personne(role)),
          ).length === 0,
        ).toBe(same)
      }),
    )
  })

  it('are told who is missing, too many, twice there', () => {
    const donnes = [personne('cfa'), personne('salarie'), personne('cfa')]
    expect(codes(['employeur', 'cfa'], donnes)).toEqual([
      'signataires.1.role signataire_de_trop',
      'signataires.2.role signataire_double',
      'signataires signataire_manquant',
    ])
  })

  it('have an address each, but for a minor and the representative', () => {
    const [seul, autre] = ['une@essai.example', 'deux@essai.example']
    const foyer = [personne('apprenti', seul), personne('representant', seul), personne('employeur', autre)]
    expect(codes(['apprenti', 'representant', 'employeur'], foyer)).toEqual([])
    expect(codes(['employeur', 'cfa'], [personne('employeur', seul), personne('cfa', seul)])).toEqual([
      'signataires.1.courriel courriel_partage',
    ])
  })
})
