import { describe, expect, test } from 'vitest'
import { EtatDossier } from '../api/choix.ts'
import { emptyContrat } from '../dispositifs/apprentissage/champs/sections.ts'
import { computeEcheances } from '../dispositifs/apprentissage/echeances.ts'
import { checkDecision } from './decision.ts'
import { droitsOf } from './droits.ts'
import { etatAfterPieces, type PieceSuivie } from './etat-pieces.ts'
import { ETAPES, ETATS_OUVERTS, isDecided, LIBELLES_ETATS } from './etats.ts'
import { applyTransition, TRANSITIONS } from './transitions.ts'

const piece = (etat: PieceSuivie['etat'], obligatoire = true): PieceSuivie => ({ etat, obligatoire })

describe('the table of transitions', () => {
  test('every state has a label and every move starts from another state', () => {
    for (const etat of EtatDossier.options) expect(LIBELLES_ETATS[etat]).toBeTruthy()
    for (const t of TRANSITIONS) expect(t.de).not.toContain(t.vers)
  })
  test('every state is somebody’s turn, and one’s only', () => {
    expect(Object.values(ETAPES).flat().sort()).toEqual([...EtatDossier.options].sort())
  })
  test('what is decided only moves by a rupture', () => {
    const decides = EtatDossier.options.filter(isDecided)
    expect(decides).toEqual(['prise_en_charge_acceptee', 'prise_en_charge_refusee', 'annule', 'rompu'])
    const sorties = TRANSITIONS.filter((t) => t.de.some(isDecided)).map((t) => t.action)
    expect(sorties).toEqual(['rompre'])
  })
  test('who and when', () => {
    expect(applyTransition('brouillon', 'valider', 'employeur')).toEqual({
      ok: true,
      etat: 'en_attente_pieces',
    })
    expect(applyTransition('brouillon', 'valider', 'gestionnaire')).toEqual({ ok: false, refus: 'role' })
    expect(applyTransition('annule', 'valider', 'employeur')).toEqual({ ok: false, refus: 'etat' })
    expect(applyTransition('en_attente_pieces', 'accepter', 'gestionnaire')).toEqual({
      ok: false,
      refus: 'etat',
    })
    expect(applyTransition('en_cours_instruction', 'accepter', 'employeur')).toEqual({
      ok: false,
      refus: 'role',
    })
  })
})

describe('documents move the state', () => {
  test.each<[EtatDossier, PieceSuivie[], EtatDossier]>([
    ['en_attente_pieces', [piece('deposee'), piece('attendue')], 'en_attente_pieces'],
    ['en_attente_pieces', [piece('deposee'), piece('attendue', false)], 'en_cours_instruction'],
    ['en_cours_instruction', [piece('conforme'), piece('non_conforme')], 'en_attente_pieces_complementaires'],
    [
      'en_cours_instruction',
      [piece('conforme'), piece('non_conforme', false)],
      'en_attente_pieces_complementaires',
    ],
    ['en_attente_pieces_complementaires', [piece('conforme'), piece('deposee')], 'en_cours_instruction'],
    ['en_attente_pieces_complementaires', [piece('non_conforme')], 'en_attente_pieces_complementaires'],
    ['en_attente_pieces_complementaires', [piece('attendue')], 'en_attente_pieces'],
    ['en_cours_instruction', [piece('conforme')], 'en_cours_instruction'],
    ['brouillon', [piece('deposee')], 'brouillon'],
    ['annule', [piece('non_conforme')], 'annule'],
  ])('%s → with %j', (etat, pieces, attendu) => expect(etatAfterPieces(etat, pieces)).toBe(attendu))
})

describe('rights', () => {
  test('a draft that was never validated may be deleted', () => {
    expect(droitsOf('brouillon', 'employeur', null)).toEqual([
      'modifier',
      'valider',
      'supprimer',
      'copier',
      'deposer',
      'annuler',
    ])
    expect(droitsOf('brouillon', 'employeur', '2026-1')).not.toContain('supprimer')
    expect(droitsOf('brouillon', 'gestionnaire', '2026-1')).toEqual(['affecter'])
  })
  test('open dossiers', () => {
    for (const etat of ETATS_OUVERTS) {
      expect(droitsOf(etat, 'administrateur', '1')).toEqual(['copier', 'deposer', 'corriger', 'annuler'])
      expect(droitsOf(etat, 'gestionnaire', '1')).toEqual([
        'deposer',
        'corriger',
        'instruire',
        'decider',
        'affecter',
      ])
    }
    expect(droitsOf('prise_en_charge_acceptee', 'employeur', '1')).toEqual(['copier', 'rompre'])
  })
})

test('a decision', () => {
  expect(checkDecision({ decision: 'refuser', motif: '  ' }, []).map((p) => p.code)).toEqual(['motif_absent'])
  expect(checkDecision({ decision: 'refuser', motif: 'Âge' }, [piece('attendue')])).toEqual([])
  const depose = { decision: 'refuser', motif: 'Âge', numeroDepot: '075202209000123' } as const
  expect(checkDecision(depose, []).map((p) => p.code)).toEqual(['depot_sans_objet'])
  expect(checkDecision({ decision: 'accepter' }, [piece('deposee')]).map((p) => p.code)).toEqual([
    'pieces_non_conformes',
    'npec_absent',
  ])
  expect(
    checkDecision({ decision: 'accepter', npecAnnuelCentimes: 700000 }, [
      piece('conforme'),
      piece('attendue', false),
    ]),
  ).toEqual([])
})

describe('deadlines', () => {
  const contrat = emptyContrat()
  contrat.contrat.dateDebutExecution = '2026-09-01'
  const suivi = (etat: EtatDossier, dossierCompletLe: string | null = null) => ({
    etat,
    contrat,
    dossierCompletLe,
  })
  test('send, then answer, then silence', () => {
    expect(computeEcheances(suivi('brouillon'), '2026-09-07')).toMatchObject([
      { code: 'transmission', date: '2026-09-07', depassee: false },
    ])
    expect(computeEcheances(suivi('en_attente_pieces'), '2026-09-08')).toMatchObject([{ depassee: true }])
    expect(computeEcheances(suivi('en_cours_instruction', '2026-09-03'), '2026-09-23')).toMatchObject([
      { code: 'reponse', date: '2026-09-23', depassee: false },
    ])
    const [silence] = computeEcheances(suivi('en_cours_instruction', '2026-09-03'), '2026-09-24')
    expect(silence).toMatchObject({ code: 'silence', depassee: true })
    expect(silence?.libelle).toContain('réputée refusée (art. R6224-3)')
  })
  test('a file complete again starts the count again', () =>
    expect(computeEcheances(suivi('en_cours_instruction', '2026-09-20'), '2026-09-24')[0]?.date).toBe(
      '2026-10-10',
    ))
  test('documents asked again are due as the file was', () =>
    expect(computeEcheances(suivi('en_attente_pieces_complementaires', null), '2026-09-24')).toEqual([
      {
        code: 'transmission',
        libelle: 'Pièce(s) à remplacer pour que le dossier soit complet (art. D6224-1)',
        date: '2026-09-07',
        depassee: true,
        pour: 'entreprise',
      },
    ]))
  test('nothing once decided, nor before the start is known', () => {
    expect(computeEcheances(suivi('prise_en_charge_acceptee', '2026-09-03'), '2026-12-24')).toEqual([])
    expect(computeEcheances({ ...suivi('brouillon'), contrat: emptyContrat() }, '2026-09-24')).toEqual([])
  })
  test('public employers: silence is yes', () => {
    const publique = emptyContrat()
    publique.employeur.prive = false
    publique.employeur.typeEmployeur = '22'
    const [e] = computeEcheances(
      { etat: 'en_cours_instruction', contrat: publique, dossierCompletLe: '2026-09-03' },
      '2026-09-24',
    )
    expect(e?.libelle).toContain('réputée acceptée')
  })
})
