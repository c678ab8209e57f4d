import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LISTES_CERFA } from './listes.ts'

/** The official notice in one line, typewriter apostrophes made typographic. */
const texte = readFileSync(new URL('oracles/notice-51650-09.txt', import.meta.url), 'utf8')
  .replaceAll("'", '’')
  .replace(/\s+/g, ' ')

/** What the notice says in a sentence rather than in a list, or leaves to the boxes of the form. */
const HORS_LISTE = ['sexes', 'idcc-particuliers', 'pays', 'natures-professionnalisation']

describe('the notice prints, word for word,', () => {
  const cas = Object.entries(LISTES_CERFA)
    .filter(([nom]) => !HORS_LISTE.includes(nom))
    .flatMap(([nom, { elements }]) => elements.map(({ code, libelle }) => [nom, code, libelle] as const))
  test.each(cas)('%s %s', (_, code, libelle) => expect(texte).toContain(`${code} ${libelle}`))
})
