import { type Dossier, EtatDossier, type Piece } from '@mon-espace/domain/api'
import { describe, expect, it } from 'vitest'
import { situationOf } from './situation-of.ts'

const piece = (libelle: string, etat: Piece['etat'], obligatoire = true) => ({ libelle, etat, obligatoire })
const dossier = (part: object) =>
  ({ etat: 'brouillon', numero: null, pieces: [], decision: null, ...part }) as unknown as Dossier
const tell = (part: object) => situationOf(dossier(part), (instant) => instant.slice(0, 10))

describe('where a dossier stands', () => {
  it('is told in every state', () => {
    for (const etat of EtatDossier.options) expect(tell({ etat }).phrase, etat).not.toBe('')
  })

  it('names the required documents still to send, and those only', () => {
    const pieces = [
      piece('Convention de formation', 'attendue'),
      piece('Cerfa signé', 'deposee'),
      piece('Autre', 'attendue', false),
    ]
    expect(tell({ etat: 'en_attente_pieces', pieces }).aFournir).toEqual(['Convention de formation'])
  })

  it('names the documents to replace before those to send', () => {
    const pieces = [piece('Convention', 'attendue'), piece('Cerfa signé', 'non_conforme')]
    expect(tell({ etat: 'en_attente_pieces_complementaires', pieces }).aFournir).toEqual([
      'Cerfa signé',
      'Convention',
    ])
  })

  it('tells a correction from a first entry', () => {
    expect(tell({ numero: 'A-1' }).phrase).not.toBe(tell({ numero: null }).phrase)
  })

  it('says when it was decided', () => {
    const decision = { decision: 'accepter', motif: null, npecAnnuelCentimes: 1, le: '2026-10-01T08:00:00Z' }
    expect(tell({ etat: 'prise_en_charge_acceptee', decision }).phrase).toContain('2026-10-01')
  })
})
