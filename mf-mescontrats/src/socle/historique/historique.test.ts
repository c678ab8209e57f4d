import type { EntreeHistorique } from '@mon-espace/domain/api'
import { describe, expect, it } from 'vitest'
import { condense } from './condense.ts'
import { phraseOf as phraseDe } from './phrase.ts'

const phraseOf = (une: EntreeHistorique) => phraseDe(une, 'apprentissage')

let rang = 0
const entree = (action: string, details: object = {}, part: Partial<EntreeHistorique> = {}) =>
  ({
    le: `2026-09-01T08:00:${String(rang++ % 60).padStart(2, '0')}Z`,
    par: 'Claire Petit',
    role: 'employeur',
    action,
    details,
    empreinte: String(rang),
    ...part,
  }) as EntreeHistorique

describe('a sentence', () => {
  it('names the document and gives the reason as it was written', () => {
    const details = { type: 'convention_formation', motif: 'Il manque une signature.' }
    expect(phraseOf(entree('piece_non_conforme', details))).toBe(
      'Pièce non conforme, «\u00a0Convention de formation\u00a0»\u00a0: Il manque une signature.',
    )
  })

  it('is the action’s own name when this version does not know it', () => {
    expect(phraseOf(entree('contrat_scelle'))).toBe('contrat scelle')
    expect(phraseOf(entree('toString'))).toBe('toString')
  })

  it('says how a document came and what its coming led to', () => {
    const details = { type: 'cerfa_signe', canal: 'courrier', etat: 'en_cours_instruction' }
    expect(phraseOf(entree('piece_deposee', details))).toBe(
      'Pièce déposée\u00a0: «\u00a0Cerfa FA 13 signé\u00a0», reçue par courrier. Le dossier est complet\u00a0: l’instruction commence.',
    )
  })

  it('tells a copy from a first entry', () => {
    expect(phraseOf(entree('dossier_cree', { copieDe: 'd-1' }))).not.toBe(phraseOf(entree('dossier_cree')))
    expect(phraseOf(entree('dossier_cree', { import: { ligne: 4 } }))).toMatch(/fichier importé/)
  })

  it('tells who signed online, and why somebody did not', () => {
    expect(phraseOf(entree('signature_apposee', { signataire: 'apprenti' }))).toBe(
      'Signature reçue\u00a0: Apprenti(e).',
    )
    expect(phraseOf(entree('signature_demandee', { joints: [{ type: 'convention_formation' }] }))).toBe(
      'Le contrat est envoyé à la signature en ligne, avec\u00a0: Convention de formation.',
    )
    expect(
      phraseOf(
        entree('piece_deposee', {
          type: 'convention_formation',
          canal: 'depot',
          signaturesTombees: ['employeur', 'cfa'],
        }),
      ),
    ).toMatch(/ Signatures de cette pièce qui ne valent plus\u00a0: Employeur, CFA\.$/)
    expect(phraseOf(entree('correction_demandee', { signaturesTombees: ['apprenti'] }))).toMatch(
      / Signatures qui ne valent plus\u00a0: Apprenti\(e\)\.$/,
    )
    expect(phraseOf(entree('signature_refusee', { motif: 'Date fausse' }))).toBe(
      'Un signataire refuse de signer\u00a0: Date fausse',
    )
  })

  it('tells whom a refusal was notified to, and whom a letter must reach', () => {
    const notifies = [
      { role: 'apprenti', adresse: true },
      { role: 'cfa', adresse: false },
    ]
    expect(phraseOf(entree('prise_en_charge_refusee', { motif: 'Hors champ.', notifies }))).toBe(
      'La prise en charge est refusée\u00a0: Hors champ. · Notifiée par e-mail aussi\u00a0: Apprenti(e). · À notifier par courrier\u00a0: CFA.',
    )
    expect(phraseOf(entree('prise_en_charge_refusee', { motif: 'Hors champ.' }))).toBe(
      'La prise en charge est refusée\u00a0: Hors champ.',
    )
  })

  it('stands without details', () => {
    expect(phraseOf(entree('piece_deposee'))).toBe('Pièce déposée\u00a0: une pièce.')
  })
})

describe('the history', () => {
  const save = (section: string, part: Partial<EntreeHistorique> = {}) =>
    entree('section_enregistree', { section }, part)

  it('tells a day’s typing once, with all it touched', () => {
    const lines = [entree('dossier_cree'), save('apprenti'), save('maitres'), save('apprenti')]
    const told = condense(lines)
    expect(told).toHaveLength(2)
    expect(told[1]).toMatchObject({ le: lines[3]?.le, empreinte: lines[3]?.empreinte })
    expect(told.map(phraseOf)).toEqual([
      'Le dossier est créé.',
      'La saisie avance\u00a0: apprenti(e), maîtres d’apprentissage.',
    ])
  })

  it('keeps apart two people, two days, and what came between', () => {
    const lines = [
      save('contrat'),
      save('contrat', { par: 'Ada Okafor' }),
      save('contrat', { par: 'Ada Okafor', le: '2026-09-02T08:00:00Z' }),
      entree('dossier_valide', {}, { le: '2026-09-02T08:00:00Z' }),
      save('contrat', { par: 'Ada Okafor', le: '2026-09-02T08:00:00Z' }),
    ]
    expect(condense(lines)).toEqual(lines)
  })
})
