import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import openapiTS, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInlineDocumentMaker } from './documents/inline-document-maker.ts'
import { readFonts } from './documents/node/read-fonts.ts'
import { silentLog } from './http/log.ts'
import { listen } from './node/serve.ts'
import { createSortie } from './node/sortie.ts'
import { openapiDocument } from './openapi/document.ts'
import { newCle } from './testing/cles.ts'
import { ADMIN, createHarness, SIRET_PARIS } from './testing/harness.ts'
import { createLivreur } from './webhooks/livreur.ts'

const RACINE = join(import.meta.dirname, '../..')
const DOCS = join(RACINE, 'docs/connexions')
const run = promisify(execFile)

// They are no part of the service, whose types know nothing of them.
const exemple = (nom: string) => import(/* @vite-ignore */ pathToFileURL(join(DOCS, nom)).href)
interface Exemples {
  deposerUnContrat(
    adresse: string,
    cle: string,
    siret: string,
    contrat: object,
  ): Promise<{ numero: string; cerfa: ArrayBuffer }>
  lireLesDossiers(adresse: string, cle: string): Promise<{ id: string }[]>
  lireLesEchanges(adresse: string, cle: string): Promise<{ etat: string }[]>
  estSigne(entete: string, corps: string, secret: string, maintenant: number): boolean
}
const { deposerUnContrat }: Exemples = await exemple('deposer-un-contrat.ts')
const { lireLesDossiers }: Exemples = await exemple('lire-les-dossiers.mjs')
const { lireLesEchanges }: Exemples = await exemple('lire-les-echanges.mjs')
const { estSigne }: Exemples = await exemple('recevoir-un-webhook.mjs')

/*
 * What is shown to those who connect software, on the real service behind a real socket: nothing of ours but what they have.
 */

async function open() {
  const harness = await createHarness(() => ({ documents: createInlineDocumentMaker(readFonts) }))
  const { server, port } = await listen(harness.app, 0, '127.0.0.1')
  const admin = await harness.signIn(ADMIN)
  const { cle } = await newCle(admin, ['lecture', 'ecriture'])
  return { ...harness, admin, cle, server, adresse: `http://127.0.0.1:${port}` }
}

describe('the examples of docs/connexions', () => {
  let monde: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    monde = await open()
  })
  afterAll(() => monde.server.close())

  it('make, fill and validate a contract, and read its Cerfa, by a client of the OpenAPI document', async () => {
    const { adresse, cle } = monde
    const { numero, cerfa } = await deposerUnContrat(adresse, cle, SIRET_PARIS, { ...CONTRAT_EXEMPLE })
    expect(numero).toMatch(/^AP2026-\d{6}$/)
    expect(Buffer.from(cerfa).toString('latin1', 0, 5)).toBe('%PDF-')
    await expect(deposerUnContrat(adresse, cle, SIRET_PARIS, {})).rejects.toThrow('Indiquez')
    await expect(deposerUnContrat(adresse, 'mec_faux', SIRET_PARIS, {})).rejects.toThrow(
      'inconnue ou révoquée',
    )
  })

  it('read dossiers and the exchange by key, page after page', async () => {
    const { adresse, cle } = monde
    for (let n = 0; n < 101; n += 1)
      await fetch(`${adresse}/api/dossiers`, {
        method: 'POST',
        headers: { authorization: `Bearer ${cle}`, 'content-type': 'application/json' },
        body: JSON.stringify({ siret: SIRET_PARIS, type: 'apprentissage' }),
      })
    const dossiers = await lireLesDossiers(adresse, cle)
    expect(new Set(dossiers.map(({ id }) => id)).size).toBeGreaterThan(101)
    const etats = await lireLesEchanges(adresse, cle)
    expect(etats.map(({ etat }) => etat)).toEqual(['TRANSMIS'])
    await expect(lireLesDossiers(adresse, 'mec_faux')).rejects.toThrow('inconnue ou révoquée')
    await expect(lireLesEchanges(adresse, 'mec_faux')).rejects.toThrow('inconnue ou révoquée')
  })

  it('know a delivery of ours, of now, from any other', async () => {
    const { admin, adresse, cle, deps, clock } = monde
    const recus: { entete: string; corps: string }[] = []
    const logiciel = createServer((request, answer) => {
      let corps = ''
      request.on('data', (bout) => {
        corps += bout
      })
      request.on('end', () => {
        recus.push({ entete: String(request.headers['x-monespace-signature']), corps })
        answer.end()
      })
    })
    await new Promise<void>((resolve) => logiciel.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(logiciel.address() as AddressInfo).port}/recu`
    const webhook = { url, evenements: ['dossier.en_attente_pieces'] }
    const path = `/entreprises/${SIRET_PARIS}/webhooks`
    const { id, secret } = (await admin.call('POST', path, webhook)).body
    await deposerUnContrat(adresse, cle, SIRET_PARIS, { ...CONTRAT_EXEMPLE })
    const sortie = createSortie({ loopback: true })
    const livreur = createLivreur({ ...deps, urlPublique: adresse, sortie, log: silentLog })
    await livreur.drain()
    const { secret: suivant } = (await admin.call('PATCH', `${path}/${id}`, { renouvelerSecret: true })).body
    await admin.call('POST', `${path}/${id}/livraisons/1/rejeu`)
    await livreur.drain()
    logiciel.close()
    const now = clock.now().getTime() / 1000
    const signed = (one: string) => recus.map(({ entete, corps }) => estSigne(entete, corps, one, now))
    expect(signed(secret)).toEqual([true, true])
    expect(signed(suivant)).toEqual([false, true])
    const [{ entete, corps } = { entete: '', corps: '' }] = recus
    expect(estSigne(entete, `${corps} `, secret, now)).toBe(false)
    expect(estSigne(entete, corps, secret, now + 301)).toBe(false)
    expect(estSigne('', corps, secret, now)).toBe(false)
  })
})

describe('the OpenAPI document', () => {
  // Below node_modules: what is generated finds the packages, and is committed nowhere.
  const dossier = join(RACINE, 'node_modules/.cache/connexions')
  afterAll(() => rm(dossier, { recursive: true, force: true }))

  async function check(source: string): Promise<string> {
    await writeFile(join(dossier, 'deposer-un-contrat.ts'), source)
    const options = [
      '--strict',
      '--noEmit',
      '--skipLibCheck',
      '--allowImportingTsExtensions',
      '--types',
      'node',
    ]
    const modules = ['--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'esnext']
    const file = join(dossier, 'deposer-un-contrat.ts')
    const tsc = join(RACINE, 'node_modules/.bin/tsc')
    return run(tsc, [...options, ...modules, '--ignoreConfig', file], { cwd: dossier }).then(
      () => '',
      (fault: { stdout: string }) => fault.stdout,
    )
  }

  it('types a client: what is right compiles, what is not does not', async () => {
    await mkdir(dossier, { recursive: true })
    const types = astToString(await openapiTS(JSON.stringify(openapiDocument('http://localhost:9000'))))
    await writeFile(join(dossier, 'mon-espace.ts'), types)
    const source = await readFile(join(DOCS, 'deposer-un-contrat.ts'), 'utf8')
    expect(await check(source)).toBe('')
    expect(await check(source.replace("type: 'apprentissage'", 'type: 12'))).toContain('TS2322')
    expect(await check(source.replace('/validation', '/validations'))).toContain('TS')
    expect(await check(source.replace('valide.data.numero', 'valide.data.numro'))).toContain('TS2551')
  }, 120_000)
})
