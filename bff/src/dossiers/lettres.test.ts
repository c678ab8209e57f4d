import { APPRENTISSAGE } from '@mon-espace/domain'
import { expect, it } from 'vitest'
import { lettreBrouillon, lettreCorrection, lettreDecision, lettrePieces } from './lettres.ts'

it('names the dossier by its number in every subject, and nobody', () => {
  const row = { id: 'id', numero: '2026-000042' }
  const PERSONNE = 'Awa Traoré'
  const URL = `https://${encodeURIComponent(PERSONNE)}.example`
  const sujets = [
    lettreDecision(APPRENTISSAGE, row, { decision: 'accepter' }, URL),
    lettreDecision(APPRENTISSAGE, row, { decision: 'refuser', motif: PERSONNE }, URL),
    lettrePieces(row, [[PERSONNE, PERSONNE]], URL),
    lettrePieces(row, [[PERSONNE, null]], URL),
    lettrePieces(
      row,
      [
        [PERSONNE, null],
        ['Cerfa', PERSONNE],
        ['Convention', PERSONNE],
      ],
      URL,
    ),
    lettreCorrection(APPRENTISSAGE, row, URL),
  ].map(({ sujet }) => sujet)
  expect(sujets.filter((sujet) => !sujet.startsWith(`Dossier ${row.numero} : `))).toEqual([])
  expect([...sujets, lettreBrouillon(APPRENTISSAGE, row, '2026-09-01', URL).sujet].join()).not.toMatch(
    /Awa|Traor/,
  )
})

it('tells the employer of a refusal the reason of the officer, in the body', () => {
  const motif = 'La rémunération est inférieure au minimum légal (art. D6222-26 du code du travail).'
  const row = { id: 'id', numero: '2026-000042' }
  const { sujet, paragraphes } = lettreDecision(
    APPRENTISSAGE,
    row,
    { decision: 'refuser', motif },
    'https://mon-espace.example',
  )
  expect(paragraphes.filter((one) => one.includes(motif))).toHaveLength(1)
  expect(sujet).not.toContain(motif)
})
