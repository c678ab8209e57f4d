import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OPERATIONS, type Operation } from '@mon-espace/domain/api'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createHarness } from '../testing/harness.ts'
import { openapiDocument } from './document.ts'
import { EXEMPLES } from './exemples.ts'
import { recordExemples } from './record-exemples.ts'

const all = Object.entries(OPERATIONS) as [string, Operation][]

// npm run exemples -w bff: plays every call and writes what was said.
if (process.env.ECRIRE_EXEMPLES)
  it('writes the examples', async () => {
    const exemples = await recordExemples()
    writeFileSync(join(import.meta.dirname, 'exemples.json'), `${JSON.stringify(exemples, null, 2)}\n`)
  }, 60_000)

describe('the examples', () => {
  it.each(all)('of %s fit its schemas', (name, o) => {
    const exemple = EXEMPLES[name]
    expect(exemple).toBeDefined()
    if (o.corps instanceof z.ZodType) expect(o.corps.safeParse(exemple?.corps).error).toBeUndefined()
    if (o.reponse instanceof z.ZodType) expect(o.reponse.safeParse(exemple?.reponse).error).toBeUndefined()
  })
})

describe('the OpenAPI document', () => {
  it('has every call, its refusals, and resolves', async () => {
    const document = openapiDocument('http://localhost:9000')
    const calls = Object.values(document.paths).flatMap(
      (item) => Object.values(item) as { operationId: string }[],
    )
    expect(calls.map((o) => o.operationId).sort()).toEqual(all.map(([name]) => name).sort())
    const text = JSON.stringify(document)
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((m) => m[1])
    const named = Object.keys(document.components.schemas).map((nom) => `#/components/schemas/${nom}`)
    expect(named).toContain('#/components/schemas/Dossier')
    expect(new Set(refs)).toEqual(new Set(named))
  })

  it('is served, with a page without scripts', async () => {
    const { person } = await createHarness()
    const served = await person().call('GET', '/openapi.json')
    expect(served.body.openapi).toBe('3.1.0')
    const page = await person().call('GET', '/docs')
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('content-security-policy')).toMatch(/style-src 'sha256-[A-Za-z0-9+/]{43}='/)
    const html = new TextDecoder().decode(page.body)
    expect(html).toContain('saveSection')
    expect(html).not.toContain('<script')
    const metrics = new TextDecoder().decode((await person().call('GET', '/metriques')).body)
    expect(metrics).toContain('bff_appels_secondes_count{methode="GET",route="/docs",statut="200"} 1')
  })
})
