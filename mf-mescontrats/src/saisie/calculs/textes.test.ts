import { expect, it } from 'vitest'
import { explications } from './textes.ts'

it.each([
  ['D6222-26', 'Article D6222-26 du Code du travail'],
  ['D6243-1 et D6243-2', 'Articles D6243-1 et D6243-2 du Code du travail'],
  ['R6332-25, III', 'Article R6332-25, III du Code du travail'],
  ['Décret 2026-168 du 6 mars 2026', 'Décret 2026-168 du 6 mars 2026'],
])('cites %s for what it is', (article, phrase) => expect(explications.article(article)).toBe(phrase))
