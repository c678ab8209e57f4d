import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LISTES_CERFA } from './listes.ts'

/** The official notice in one line, typewriter apostrophes made typographic. */
const texte = readFileSync(new URL('oracles/notice-51649-09.txt', import.meta.url), 'utf8')
  .replaceAll("'", '’')
  .replace(/\s+/g, ' ')

/** What the notice says in a sentence rather than in a list, or leaves to the boxes of the form. */
const HORS_LISTE = ['sexes', 'bases-remuneration', 'idcc-particuliers']

describe('the notice prints, word for word,', () => {
  const cas = Object.entries(LISTES_CERFA)
    .filter(([nom]) => !HORS_LISTE.includes(nom))
    .flatMap(([nom, { elements }]) => elements.map(({ code, libelle }) => [nom, code, libelle] as const))
    // « Si aucun renseigner par 0 »
    .filter(([nom, code]) => !(nom === 'niveaux-maitre' && code === '0'))
  test.each(cas)('%s %s', (_, code, libelle) =>
    expect(texte).toContain(`${code} ${libelle.replace(/\s+/g, ' ')}`),
  )
})
