import { describe, expect, test } from 'vitest'
import { type Contrat, emptyContrat } from '../champs/sections.ts'
import { piecesAttendues } from './pieces-attendues.ts'

type Retouche = (contrat: Contrat) => void

const base: Retouche = (c) => {
  c.apprenti.dateNaissance = '2005-02-14'
  c.contrat.dateDebutExecution = '2026-09-01'
  c.contrat.dateFin = '2028-08-31'
}
const attendues = (...retouches: Retouche[]) => {
  const contrat = emptyContrat()
  for (const retouche of [base, ...retouches]) retouche(contrat)
  return piecesAttendues(contrat).map((p) => `${p.type}${p.obligatoire ? '!' : ''}`)
}

describe('documents to send', () => {
  test('an empty draft already knows the two that are always asked', () =>
    expect(
      piecesAttendues(emptyContrat())
        .filter((p) => p.obligatoire)
        .map((p) => p.type),
    ).toEqual(['cerfa_signe', 'convention_formation']))
  test('the usual set', () =>
    expect(attendues()).toEqual([
      'cerfa_signe!',
      'convention_formation!',
      'identite',
      'convention_mobilite',
      'autre',
    ]))
  test('CFA of the enterprise', () =>
    expect(attendues((c) => (c.formation.cfaEntreprise = true))).toContain('annexe_pedagogique_financiere!'))
  test('agency: no mobility', () =>
    expect(attendues((c) => (c.contrat.modeContractuel = '3'))).not.toContain('convention_mobilite'))
  test.each([
    ['21', '11', 'convention_amenagement_duree!'],
    ['22', '11', 'convention_amenagement_duree!'],
    ['50', '11', 'convention_amenagement_duree'],
  ])('derogation %s', (derogation, type, attendu) =>
    expect(
      attendues((c) => {
        c.contrat.typeDerogation = derogation
        c.contrat.type = type
      }),
    ).toContain(attendu),
  )
  test('after a rupture no agreement on the length', () =>
    expect(
      attendues((c) => {
        c.contrat.typeDerogation = '21'
        c.contrat.type = '23'
      }).join(),
    ).not.toContain('amenagement'))
  test('project of an apprentice over 29', () => {
    const projet: Retouche = (c) => (c.apprenti.projetCreation = true)
    expect(attendues(projet).join()).not.toContain('projet')
    expect(attendues(projet, (c) => (c.apprenti.dateNaissance = '1990-01-01'))).toContain(
      'declaration_projet_creation!',
    )
  })
  test('disabled worker: required when a derogation rests on it', () => {
    const rqth: Retouche = (c) => (c.apprenti.extensionBoe = true)
    expect(attendues(rqth)).toContain('rqth')
    expect(attendues(rqth, (c) => (c.contrat.dateFin = '2030-08-31'))).toContain('rqth!')
    expect(attendues(rqth, (c) => (c.apprenti.dateNaissance = '1990-01-01'))).toContain('rqth!')
  })
  test('foreigner from outside the Union', () => {
    const etranger: Retouche = (c) => (c.apprenti.nationalite = '3')
    expect(attendues(etranger)).toContain('titre_sejour!')
    expect(attendues(etranger, (c) => (c.apprenti.dateNaissance = '2010-01-01'))).toContain('titre_sejour')
  })
  test('minor: the representative signs too', () => {
    const contrat = emptyContrat()
    base(contrat)
    contrat.apprenti.dateNaissance = '2010-02-14'
    contrat.contrat.dateConclusion = '2026-08-25'
    const pieces = piecesAttendues(contrat)
    expect(pieces[0]?.raison).toContain('représentant légal')
    expect(pieces.find((p) => p.type === 'identite')?.raison).toContain('mineur')
  })
})
