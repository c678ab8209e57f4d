import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Connecte } from './connecte.ts'
import { type Part, partsOf } from './parts.ts'
import { verdict } from './verdict.ts'

const SIRENS = ['111111111', '222222222', '333333333'] as const
interface Dossier {
  readonly siren: string
  readonly valide: boolean
}

const person = fc
  .record({ gestionnaire: fc.boolean(), sirens: fc.uniqueArray(fc.constantFrom(...SIRENS)) })
  .map(
    ({ gestionnaire, sirens }): Connecte => ({
      sessionId: 's',
      compteId: 'c',
      email: 'nora@essai.example',
      civilite: 'Mme',
      nom: 'Ørsted',
      prenom: 'Nora',
      fonction: null,
      telephone: null,
      gestionnaire,
      droits: sirens.map((siren) => ({ siren, role: 'employeur' })),
    }),
  )

/** What the name of a part says of it. */
const holds = (part: Part, { siren, valide }: Dossier): boolean =>
  part.genre === 'valides' ? valide : part.siren === siren && (part.genre === 'entreprise' || !valide)

it('lists what may be read, each dossier once and nothing else', () => {
  const dossier = fc.record({ siren: fc.constantFrom(...SIRENS), valide: fc.boolean() })
  fc.assert(
    fc.property(person, dossier, (who, one) => {
      const listed = partsOf(who).filter((part) => holds(part, one)).length
      expect(listed).toBe(verdict('lecture', who, one) === 'ok' ? 1 : 0)
    }),
  )
})
