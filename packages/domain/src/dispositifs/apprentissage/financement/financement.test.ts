import { describe, expect, it } from 'vitest'
import { PACK_DEMO } from '../../../referentiels/pack-demo.ts'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'
import { fundingOf } from './financement.ts'

const ofPack = fundingOf(CONTRAT_EXEMPLE, PACK_DEMO)

describe('a yearly level set by the case officer', () => {
  it('is told as the operator’s everywhere, never as the branch’s', () => {
    const npec = (ofPack?.npecAnnuelCentimes ?? 0) + 12_300
    const funding = fundingOf(CONTRAT_EXEMPLE, PACK_DEMO, npec)
    expect(funding?.npecAnnuelCentimes).toBe(npec)
    expect(JSON.stringify([funding?.versionReferentiel, funding?.explications])).not.toMatch(/branche|CPNE/i)
    expect(funding?.explications.map((e) => e.titre)).toContain('Niveau fixé par l’opérateur de compétences')
  })

  it('changes nothing where it is what the referential says', () => {
    expect(ofPack?.npecAnnuelCentimes).toBeGreaterThan(0)
    expect(fundingOf(CONTRAT_EXEMPLE, PACK_DEMO, ofPack?.npecAnnuelCentimes ?? 0)).toEqual(ofPack)
  })
})
