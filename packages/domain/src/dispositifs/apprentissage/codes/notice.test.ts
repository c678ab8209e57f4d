import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LISTES_CERFA } from './listes.ts'

/** A reader of PDF that is not ours (poppler-utils). */
const LECTEUR = 'pdftotext'
const notice = fileURLToPath(
  new URL('../../../../../../../shared/cerfa/notice_51649-09.pdf', import.meta.url),
)

/** The notice in one line, typewriter apostrophes made typographic; null when it, or pdftotext, is absent. */
function readNotice(): string | null {
  if (!existsSync(notice)) return null
  try {
    const brut = execFileSync(LECTEUR, ['-raw', notice, '-'], { encoding: 'utf8', stdio: 'pipe' })
    return brut.replaceAll("'", '’').replace(/\s+/g, ' ')
  } catch {
    return null
  }
}

const texte = readNotice()
if (texte === null) console.warn('skipped: ../shared/cerfa/notice_51649-09.pdf or pdftotext is absent')

/** What the notice says in a sentence rather than in a list, or leaves to the boxes of the form. */
const HORS_LISTE = ['sexes', 'bases-remuneration', 'idcc-particuliers']

describe.skipIf(texte === null)('the notice prints, word for word,', () => {
  const cas = Object.entries(LISTES_CERFA)
    .filter(([nom]) => !HORS_LISTE.includes(nom))
    .flatMap(([nom, { elements }]) => elements.map(({ code, libelle }) => [nom, code, libelle] as const))
    // « Si aucun renseigner par 0 »
    .filter(([nom, code]) => !(nom === 'niveaux-maitre' && code === '0'))
  test.each(cas)('%s %s', (_, code, libelle) =>
    expect(texte).toContain(`${code} ${libelle.replace(/\s+/g, ' ')}`),
  )
})
