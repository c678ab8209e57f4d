import fc from 'fast-check'
import { expect, it } from 'vitest'
import { errorKinds } from '../../src/telemetry/kinds.ts'
import { createTelemetry } from './telemetry.ts'

const runs = process.env.FUZZ_SECONDES ? 1_000_000 : 1000
const limitMs = Math.min(60, Number(process.env.FUZZ_SECONDES ?? 30)) * 1000
const seed = Number(process.env.FUZZ_GRAINE ?? 20_261_128)

const rare = <T>(good: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 40, arbitrary: good }, fc.anything() as fc.Arbitrary<T>)
const event = fc.record(
  {
    module: rare(fc.constantFrom('mf-un', 'mf-deux', '__proto__')),
    version: rare(fc.constantFrom('1.0.0', '2.0.0')),
    phase: rare(fc.constantFrom('load', 'mount', 'render')),
    ms: rare(fc.integer({ min: 0, max: 600_000 })),
    erreur: rare(fc.oneof(fc.constantFrom(...errorKinds), fc.string())),
    ou: rare(fc.oneof(fc.constantFrom('main.js:1:2', 'other.js:1:2', 'x main.js:1:2'), fc.string())),
  },
  { requiredKeys: ['module', 'version', 'phase'] },
)
const body = fc.oneof(
  fc.record({ evenements: fc.array(event, { maxLength: 22 }) }),
  fc.jsonValue(),
  fc.anything(),
)

it('keeps of whatever is told words of a list, numbers and names that are served, and no more the longer it lasts', async () => {
  const telemetry = createTelemetry(async (module, version) =>
    ['mf-un', 'mf-deux'].includes(module) && version === '1.0.0' ? new Set(['main.js']) : undefined,
  )
  let taken = 0
  await fc.assert(
    fc.asyncProperty(body, async (told) => {
      if (await telemetry.record(told)) taken += 1
      const kept = telemetry.read()
      expect(kept.length).toBeLessThanOrEqual(2)
      for (const { module, version, derniereErreur } of kept) {
        expect(['mf-un', 'mf-deux']).toContain(module)
        expect(version).toBe('1.0.0')
        if (derniereErreur) expect(errorKinds).toContain(derniereErreur.erreur)
        expect([null, undefined, 'main.js:1:2']).toContain(derniereErreur?.ou)
      }
      expect(JSON.stringify(kept).length).toBeLessThan(1000)
    }),
    { seed, numRuns: runs, interruptAfterTimeLimit: limitMs },
  )
  console.info(`fuzz telemetry: ${taken} bodies taken, seed ${seed}`)
  expect(taken).toBeGreaterThan(0)
})
