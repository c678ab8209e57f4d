import { mkdtempSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensurePortalKey, portalKeyFiles } from './keys.ts'
import { createPortail } from './portail.ts'

const urlPublique = 'http://localhost:9000'
const dataDir = mkdtempSync(join(tmpdir(), 'portail-'))
const received: { type: string | undefined; body: string }[] = []
let status = 201
let bff: Server
let bffUrl = ''

beforeAll(async () => {
  bff = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      received.push({ type: request.headers['content-type'], body })
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ id: 'd1', url: '/connexion?demande=d1' }))
    })
  })
  await new Promise<void>((resolve) => bff.listen(0, '127.0.0.1', resolve))
  bffUrl = `http://127.0.0.1:${(bff.address() as AddressInfo).port}`
})
afterAll(() => bff.close())

const portail = async () =>
  createPortail({
    secret: (await ensurePortalKey(dataDir)).secret,
    bffUrl,
    urlPublique,
    clock: () => new Date(),
  })
const post = (
  fields: Record<string, string>,
  headers: Record<string, string> = { origin: 'http://localhost' },
) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
})
/** The page that a redirection leads to. */
const follow = async (response: Response) => {
  const address = (response.headers.get('location') ?? '').replace(/^\/espace-entreprise\/?/, '/')
  return (await (await portail()).request(address)).text()
}
const choice = { siret: '99912345800013', public: 'interimaire' }

describe('the emulated portal', () => {
  it('shows the link to the procedures, or whom to ask for it', async () => {
    const allowed = await (await (await portail()).request('/')).text()
    expect(allowed).toContain('Mes démarches administratives')
    const without = await (await (await portail()).request('/?droit=sans')).text()
    expect(without).not.toContain('Mes démarches administratives')
    expect(without).not.toContain('<ul')
    expect(without).toContain('Si vous ne voyez pas ce lien, contactez votre administrateur')
  })

  it('signs the demand for the service, hands it over, and sends the person there', async () => {
    const response = await (await portail()).request('/demandes', post(choice))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`${urlPublique}/connexion?demande=d1#siret=${choice.siret}`)
    const { type, body } = received.at(-1) ?? { body: '' }
    expect(type).toBe('application/jose')
    const { publicSet } = await ensurePortalKey(dataDir)
    const { payload, protectedHeader } = await jwtVerify(body, createLocalJWKSet(publicSet), {
      audience: urlPublique,
    })
    expect(protectedHeader.alg).toBe('ES256')
    expect(payload).toMatchObject({ ...choice, type: 'apprentissage' })
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(300)
    expect(payload.jti).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('signs the nature of the demand that was chosen, among those that the service takes', async () => {
    await (await portail()).request('/demandes', post({ ...choice, type: 'professionnalisation' }))
    const { publicSet } = await ensurePortalKey(dataDir)
    const { payload } = await jwtVerify(received.at(-1)?.body ?? '', createLocalJWKSet(publicSet))
    expect(payload).toMatchObject({ ...choice, type: 'professionnalisation' })
    const before = received.length
    await (await portail()).request('/demandes', post({ ...choice, type: 'stage' }))
    expect(received.length).toBe(before)
  })

  it('signs nothing for an enterprise that is not the person’s, nor from another site', async () => {
    const before = received.length
    const refused = await (await portail()).request('/demandes', post({ ...choice, siret: '99967890700018' }))
    expect(refused.status).toBe(303)
    expect(await follow(refused)).toContain('Choisissez l’une de vos entreprises')
    const elsewhere = { origin: 'https://ailleurs.test' }
    expect((await (await portail()).request('/demandes', post(choice, elsewhere))).status).toBe(403)
    expect(received).toHaveLength(before)
  })

  it('says it kindly when the service does not take the demand', async () => {
    status = 503
    const response = await (await portail()).request('/demandes', post(choice))
    status = 201
    expect(response.status).toBe(303)
    expect(await follow(response)).toContain('Mon espace ne répond pas')
  })

  it('answers each form by another address, which shows the same page again however often it is asked for', async () => {
    const asked = await (await portail()).request('/nouvelle-demande', post(choice))
    expect(asked.status).toBe(303)
    const natures = await follow(asked)
    expect(natures).toContain('Contrat d’apprentissage')
    expect(natures).toContain('Contrat de professionnalisation')
  })

  it('leads back who asks for an address that only takes forms, and says which lead nowhere', async () => {
    for (const path of ['/nouvelle-demande', '/nouvelle-demande?siret=1&public=tous', '/demandes']) {
      const response = await (await portail()).request(path)
      expect(response.status, path).toBe(303)
      expect(response.headers.get('location')).toBe('/espace-entreprise?page=demarches')
    }
    const lost = await (await portail()).request('/ailleurs')
    expect(lost.status).toBe(404)
    expect(lost.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await lost.text()).toContain('Page introuvable')
  })

  it('keeps its key, readable by its owner alone', async () => {
    const [one, two] = [await ensurePortalKey(dataDir), await ensurePortalKey(dataDir)]
    expect(one.secret).toEqual(two.secret)
    expect(statSync(portalKeyFiles(dataDir).secret).mode & 0o077).toBe(0)
    expect(JSON.stringify(one.publicSet)).not.toContain('"d"')
  })
})
