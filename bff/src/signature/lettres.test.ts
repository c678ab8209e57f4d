import { expect, it } from 'vitest'
import { lettreCode, lettreCopie } from './lettres.ts'

const denomination = 'INTERIM DEMO'

it('names an enterprise whose name begins with a vowel without a « de » before it', () => {
  const code = lettreCode('093370', [], denomination, 'OPCO Démo')
  const copie = lettreCopie({ id: 'd-1', denomination, numero: 'CP2026-000013' }, [], 'https://exemple.test')
  for (const { paragraphes } of [code, copie]) {
    expect(paragraphes.join(' ')).toContain(denomination)
    expect(paragraphes.join(' ')).not.toMatch(/\bde INTERIM/)
  }
})
