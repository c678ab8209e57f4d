import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Connecte } from './connecte.ts'
import { type Part, partsOf } from './parts.ts'
import { verdict } from './verdict.ts'

const SIRENS = ['111111111', '222222222', '333333333'] as const
const AGENCES = ['00013', '00021', '00039'] as const
interface Dossier {
  readonly siren: string
  readonly siret: string
  readonly valide: boolean
}

/** An enterprise, whole or some of its establishments. */
const droit = fc
  .tuple(
    fc.constantFrom(...SIRENS),
    fc.option(fc.uniqueArray(fc.constantFrom(...AGENCES), { minLength: 1 }), { nil: null }),
  )
  .map(([siren, nics]) => ({
    siren,
    role: 'employeur' as const,
    sirets: nics?.map((nic) => siren + nic) ?? null,
  }))

const person = fc
  .record({
    gestionnaire: fc.boolean(),
    droits: fc.uniqueArray(droit, { selector: ({ siren }) => siren }),
  })
  .map(
    ({ gestionnaire, droits }): Connecte => ({
      sessionId: 's',
      compteId: 'c',
      email: 'nora@essai.example',
      civilite: 'Mme',
      nom: 'Ørsted',
      prenom: 'Nora',
      fonction: null,
      telephone: null,
      gestionnaire,
      droits,
      cle: null,
    }),
  )

/** What the name of a part says of it. */
const holds = (part: Part, { siren, siret, valide }: Dossier): boolean =>
  part.genre === 'valides'
    ? valide
    : part.siren === siren &&
      (part.sirets === null || part.sirets.includes(siret)) &&
      (part.genre === 'entreprise' || !valide)

it('lists what may be read, each dossier once and nothing else', () => {
  const dossier = fc
    .record({ siren: fc.constantFrom(...SIRENS), nic: fc.constantFrom(...AGENCES), valide: fc.boolean() })
    .map(({ siren, nic, valide }) => ({ siren, siret: siren + nic, valide }))
  fc.assert(
    fc.property(person, dossier, (who, one) => {
      const listed = partsOf(who).filter((part) => holds(part, one)).length
      expect(listed).toBe(verdict('lecture', who, one) === 'ok' ? 1 : 0)
    }),
  )
})
