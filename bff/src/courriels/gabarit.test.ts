import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COULEURS } from './couleurs.ts'
import { composeMessage } from './gabarit.ts'

const LETTRE = { sujet: 'Sujet', titre: 'Titre', paragraphes: ['Bonjour,', 'Texte.'] }

describe('a message', () => {
  it('says the same in text and in HTML, whatever people are called', () => {
    const { texte, html } = composeMessage({
      ...LETTRE,
      faits: [['Nom', 'O’Neill <b>&"D\'Arc"']],
      action: { libelle: 'Activer', url: 'https://x.example/activation?jeton=a&b=c' },
    })
    expect(texte).toContain('Activer\u00a0:\nhttps://x.example/activation?jeton=a&b=c')
    expect(html).toContain('O’Neill &lt;b&gt;&amp;&quot;D&#39;Arc&quot;')
    expect(html).toContain('href="https://x.example/activation?jeton=a&amp;b=c"')
    expect(html).toContain('lang="fr"')
  })

  it('writes markup in a name as a name, in the text and in HTML', () => {
    const nom = 'R&D <3 Lu&nbsp;Ka'
    const { texte, html } = composeMessage({ ...LETTRE, paragraphes: [nom], faits: [['Nom', nom]] })
    expect(texte.split(nom)).toHaveLength(3)
    expect(html.split('R&amp;D &lt;3 Lu&amp;nbsp;Ka')).toHaveLength(3)
  })

  it('gives the other way as a link too', () => {
    const { texte, html } = composeMessage({
      ...LETTRE,
      recours: { phrase: 'Oublié ?', libelle: 'En choisir un', url: 'https://x.example/mot-de-passe' },
    })
    expect(texte).toContain('Oublié\u00a0?\nEn choisir un\u00a0:\nhttps://x.example/mot-de-passe\n')
    expect(html).toMatch(
      /Oublié\u00a0\? <a href="https:\/\/x\.example\/mot-de-passe"[^>]*>En choisir un<\/a>/,
    )
  })

  it('keeps guillemets and high punctuation with their word', () => {
    const { texte } = composeMessage({
      ...LETTRE,
      paragraphes: ['Choisissez « Activer » ou « Refuser » : oui ?'],
    })
    expect(texte).toContain('Choisissez «\u00a0Activer\u00a0» ou «\u00a0Refuser\u00a0»\u00a0: oui\u00a0?')
  })

  it('lets no text of a person break a line or write a header', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
    const hostile = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\r\n', '\n', '\r', '\u0085', '\u2028', '\u202e', '\0', 'Bcc: x@y.example', ' '),
      ),
    )
    const blank = composeMessage({ ...LETTRE, faits: [['Nom', 'x']] }).texte.split('\n').length
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('')
        const { sujet, texte } = composeMessage({
          sujet: text,
          titre: text,
          paragraphes: [text, text],
          faits: [[text, text]],
        })
        expect(sujet).not.toMatch(control)
        expect(texte.replaceAll('\n', '')).not.toMatch(control)
        expect(texte.split('\n')).toHaveLength(blank)
      }),
      { numRuns: 200 },
    )
  })

  it('wears the colours of the pages', async () => {
    const tokens = await readFile(
      join(import.meta.dirname, '../../../packages/ui/src/tokens/tokens.css'),
      'utf8',
    )
    for (const [name, colour] of Object.entries(COULEURS))
      expect(tokens).toMatch(new RegExp(`--me-${name}: (?:light-dark\\()?${colour}[,;]`))
    const { html } = composeMessage({ ...LETTRE, action: { libelle: 'Ouvrir', url: 'https://x.example' } })
    const known = new Set<string>(Object.values(COULEURS))
    expect((html.match(/#[0-9a-f]{6}/g) ?? []).filter((colour) => !known.has(colour))).toEqual([])
  })
})
