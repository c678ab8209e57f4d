import { afterEach, describe, expect, it } from 'vitest'
import { drawCerfa } from '../../../documents/draw.ts'
import { cerfaInput } from '../../../documents/testing/example.ts'
import { isInstalled } from '../../../documents/testing/installed.ts'
import { testPress } from '../../../documents/testing/press.ts'
import { silentLog } from '../../../http/log.ts'
import { makeOperateur, readWithPdfsig, revisionsOf, verifyWithOpenssl } from '../testing/openssl.ts'
import { createWorkerSceau, type WorkerSceau } from './worker-sceau.ts'

const ACTE = { role: 'employeur', nom: 'Zoé Petit', le: '2026-11-29T10:02:31Z' } as const
const OPENSSL = isInstalled('openssl')

let close = async () => {}
afterEach(() => close())

function open(donnees: Partial<Parameters<typeof createWorkerSceau>[0]> = {}, log = silentLog): WorkerSceau {
  const sceau = createWorkerSceau({ pkcs12: null, horodatage: null, ...donnees }, log)
  close = sceau.close
  return sceau
}

const cerfa = async () => drawCerfa(await testPress(), cerfaInput())
const never = () => new AbortController().signal

describe('the seal on its thread', () => {
  it('leaves the calling thread free, and seals one after the other', async () => {
    const sceau = open()
    const document = await cerfa()
    let ticks = 0
    const timer = setInterval(() => {
      ticks += 1
    }, 1)
    const sealed = await Promise.all(Array.from({ length: 8 }, () => sceau.seal(document, ACTE, never())))
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(8)
    for (const one of sealed) expect(revisionsOf(one)).toHaveLength(1)
    if (isInstalled('pdfsig'))
      expect(readWithPdfsig(sealed[0]!)).toEqual([{ validation: 'Signature is Valid.', tout: true }])
  })

  it.skipIf(!OPENSSL)('is set with the PKCS#12 of the operator', async () => {
    const { pkcs12: bytes, motDePasse, racine } = makeOperateur()
    const sceau = open({ pkcs12: { bytes, motDePasse } })
    expect((await sceau.expiration()).getTime()).toBeGreaterThan(Date.now())
    const sealed = await sceau.seal(await cerfa(), ACTE, never())
    expect(verifyWithOpenssl(revisionsOf(sealed)[0]!, racine)).toMatch('CMS Verification successful')
  })

  it.skipIf(!OPENSSL)('says that a password is not the right one, never which', async () => {
    const { pkcs12: bytes } = makeOperateur()
    const fault = await open({ pkcs12: { bytes, motDePasse: 'un secret' } })
      .expiration()
      .catch((error) => error)
    expect(fault.message).toBe('CleRefusee: not a PKCS#12 that this password opens')
  })

  it.skipIf(!OPENSSL)('seals nothing with a certificate that has ended, and tells the log when', async () => {
    const { pkcs12: bytes, motDePasse } = makeOperateur(-1)
    const told: unknown[] = []
    const log = { ...silentLog, error: (fields: object) => told.push(fields) }
    const sceau = open({ pkcs12: { bytes, motDePasse } }, log)
    expect(sceau.fin?.()).toBeNull()
    const fin = await sceau.expiration()
    expect(fin.getTime()).toBeLessThan(Date.now())
    expect(sceau.fin?.()).toEqual(fin)
    await expect(sceau.seal(await cerfa(), ACTE, never())).rejects.toMatchObject({
      code: 'signature_indisponible',
      precisions: { detail: expect.stringContaining('rien n’est signé') },
    })
    expect(told).toEqual([{ motif: `ended ${fin.toISOString()}` }])
  })

  it('signs nothing without the time that is asked for, and says so kindly', async () => {
    const sceau = open({ horodatage: 'http://127.0.0.1:9/' })
    await expect(sceau.seal(await cerfa(), ACTE, never())).rejects.toMatchObject({
      code: 'service_occupe',
      precisions: { detail: expect.stringContaining('rien n’est signé'), entetes: { 'retry-after': '10' } },
    })
  })

  it('refuses what cannot be sealed', async () => {
    const bonjour = new TextEncoder().encode('bonjour')
    await expect(open().seal(bonjour, ACTE, never())).rejects.toMatchObject({ code: 'fichier_refuse' })
  })

  it('signs for nobody who left', async () => {
    const gone = AbortSignal.abort(new Error('left'))
    await expect(open().seal(await cerfa(), ACTE, gone)).rejects.toThrow('left')
  })
})
