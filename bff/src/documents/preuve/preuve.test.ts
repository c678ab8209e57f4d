import { beforeAll, expect, it } from 'vitest'
import { drawPreuve } from '../draw.ts'
import { preuveInput } from '../testing/example.ts'
import { inspectPdf } from '../testing/inspect-pdf.ts'
import { testPress } from '../testing/press.ts'

let text: string
beforeAll(async () => {
  const { spoken } = await inspectPdf(await drawPreuve(await testPress(), preuveInput()))
  text = spoken.join(' ').replace(/\s/g, ' ')
})

it('says of each signature who, in what capacity, when, by which address and code, in the order of the acts', () => {
  const [{ actes } = { actes: [] }] = preuveInput().documents
  const said = actes.map(({ nom, courriel }) => [text.indexOf(nom), text.indexOf(courriel)])
  expect(said.flat().every((at, i, all) => at > (all[i - 1] ?? -1))).toBe(true)
  for (const part of [
    'En qualité de représentant(e) légal(e)',
    'Code envoyé 29 novembre 2026 à 10 h 14 min 20 s',
    'Par une autorité de temps (RFC 3161)',
    'Heure du service',
    'J’ai lu le document et je le signe.',
  ])
    expect(text).toContain(part)
})

it('is a part for each document, with its own signatures', () => {
  const [contrat, convention] = preuveInput().documents.map(({ document }) =>
    text.indexOf(document.replace(/\s/g, ' ')),
  ) as [number, number]
  expect(contrat).toBeGreaterThan(-1)
  expect(convention).toBeGreaterThan(contrat)
  const part = text.slice(convention)
  expect(part.split('En qualité').length - 1).toBe(2)
  expect(part).not.toContain('représentant')
})

it('gives the digest of the document before and after each signature, whole', () => {
  const run = text.replaceAll(' ', '')
  // The first and the last are told again at the top.
  const times = (...pairs: string[]) => pairs.map((pair) => run.split(pair.repeat(32)).length - 1)
  expect(times('a1', 'b2', 'c3', 'd4', 'e5')).toEqual([2, 2, 2, 2, 2])
  // Those of what was signed with it, too.
  expect(times('f6', '07', '18')).toEqual([2, 2, 2])
})

it('gives the digest of each act in the journal, and says what it is made of', () => {
  const run = text.replaceAll(' ', '')
  for (const { empreinteActe } of preuveInput().documents.flatMap(({ actes }) => actes))
    expect(run.split(empreinteActe), empreinteActe).toHaveLength(2)
  expect(text).toContain('chaque ligne porte l’empreinte de la précédente')
})

it('says what a simple signature is worth, and what it is not', () => {
  expect(text).toContain('signature électronique simple')
  expect(text).toContain('elle n’est ni avancée, ni qualifiée')
  expect(text).toContain('article 25')
  expect(text).toContain('Elle n’est pas présumée fiable')
})
