import { describe, expect, it } from 'vitest'
import type { Deps } from '../deps.ts'
import { keepHouse } from '../entretien/entretien.ts'
import { smallPdf } from '../epreuve/petit-pdf.ts'
import { empreinte } from '../store/empreinte.ts'
import { occupationOf, recountOccupation } from '../store/occupation.ts'
import { createHarness, EMPLOYEUR, type Person, SIRET_PARIS } from '../testing/harness.ts'
import { deposit } from '../testing/parcours.ts'
import { aSigner, askSignature, lienDe, SIGNATAIRES } from '../testing/signature.ts'
import type { Limites } from './place.ts'

const SIREN = SIRET_PARIS.slice(0, 9)
const Mo = 1024 * 1024
const AMPLE: Limites = { versionsParPiece: 30, octetsParDossier: 200 * Mo, octetsParEntreprise: 2000 * Mo }

/** A service of these limits, somebody, and a new draft of theirs. */
async function open(limites: Partial<Limites> = {}, deps: Partial<Deps> = {}) {
  const harness = await createHarness(({ config }) => ({
    ...deps,
    config: { ...config, limites: { ...AMPLE, ...limites } },
  }))
  const who = await harness.signIn(EMPLOYEUR)
  return { ...harness, who, id: await draft(who) }
}
const draft = async (who: Person): Promise<string> =>
  (await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })).body.id
const told = async (who: Person, id: string) => {
  const { octetsRestants, pieces } = (await who.call('GET', `/dossiers/${id}`)).body
  const autre = pieces.find((p: { type: string }) => p.type === 'autre')
  return [octetsRestants, autre?.versionsRestantes]
}
const poids = (await smallPdf()).length

describe('the place for files', () => {
  it('is refused beyond so many versions of a document, which the page knows before', async () => {
    const { who, id } = await open({ versionsParPiece: 7 })
    await deposit(who, id, 'autre')
    expect(await told(who, id)).toEqual([undefined, undefined])
    for (let n = 2; n <= 7; n++) expect((await deposit(who, id, 'autre')).status).toBe(201)
    expect(await told(who, id)).toEqual([undefined, 0])
    const { status, body } = await deposit(who, id, 'autre')
    expect([status, body.code]).toEqual([409, 'place_epuisee'])
    expect(body.detail).toContain('autant de versions')
    expect((await deposit(who, id, 'identite')).status).toBe(201)
  })

  it('is refused beyond the bytes of a dossier, nothing of the file being kept', async () => {
    const { who, id } = await open({ octetsParDossier: Math.round(poids * 2.5) })
    await deposit(who, id, 'autre')
    expect(await told(who, id)).toEqual([undefined, undefined])
    await deposit(who, id, 'identite')
    const { status, body } = await deposit(who, id, 'autre')
    expect([status, body.code]).toEqual([409, 'place_epuisee'])
    expect((await who.call('GET', `/dossiers/${id}`)).body.version).toBe(3)
    expect((await deposit(who, await draft(who), 'autre')).status).toBe(201)
  })

  it('is refused beyond the bytes of an enterprise, and told when little is left', async () => {
    const { who, id, deps } = await open({ octetsParEntreprise: 10 * poids })
    for (const type of ['autre', 'identite', 'rqth']) await deposit(who, id, type)
    const other = await draft(who)
    for (let n = 0; n < 6; n++) await deposit(who, other, 'autre')
    expect((await told(who, id))[0]).toBe(10 * poids - (await occupationOf(deps.db, SIREN)))
    await deposit(who, other, 'autre')
    const { status, body } = await deposit(who, id, 'autre')
    expect([status, body.detail.includes('votre entreprise')]).toEqual([409, true])
  })

  it('leaves nothing on the disk of what it refuses, whatever document it is', async () => {
    const { who, id, deps } = await open({ versionsParPiece: 1, octetsParDossier: Math.round(poids * 2.5) })
    const gardes = new Set<object>()
    const { receive } = deps.files
    Object.assign(deps.files, {
      receive: async (...args: Parameters<typeof receive>) => {
        const received = await receive(...args)
        return { ...received, keep: () => received.keep().then(() => gardes.add(received)) }
      },
    })
    await deposit(who, id, 'autre')
    expect((await deposit(who, id, 'autre')).status).toBe(409)
    await deposit(who, id, 'identite')
    expect((await deposit(who, id, 'rqth')).status).toBe(409)
    expect(gardes.size).toBe(2)
  })

  it('is given back by the disk too, at once, by whatever deletes; what another document has stays', async () => {
    const { who, id, deps, clock } = await open()
    const [other, expired] = [await draft(who), await draft(who)]
    const [un, deux, trois] = await Promise.all(['un', 'deux', 'trois'].map((texte) => smallPdf(texte)))
    await deposit(who, id, 'autre', un)
    await deposit(who, other, 'autre', un)
    await deposit(who, other, 'identite', deux)
    await deposit(who, expired, 'autre', trois)
    const kept = async () => {
      const found = await Promise.all([un, deux, trois].map((pdf) => deps.files.get(empreinte(pdf ?? ''))))
      return found.map((content) => content !== null)
    }
    await who.call('DELETE', `/dossiers/${id}/pieces/autre`, undefined, { headers: { 'if-match': '"v2"' } })
    expect(await kept()).toEqual([true, true, true])
    await who.call('DELETE', `/dossiers/${other}/pieces/autre`, undefined, {
      headers: { 'if-match': '"v3"' },
    })
    expect(await kept()).toEqual([false, true, true])
    await who.call('DELETE', `/dossiers/${other}`, undefined, { headers: { 'if-match': '"v4"' } })
    expect(await kept()).toEqual([false, false, true])
    for (const days of [100, 100]) {
      clock.advance(days * 86_400)
      await keepHouse(deps)
    }
    expect(await kept()).toEqual([false, false, false])
  })

  it('keeps nothing of a deposit that turns out not to fit, of several that come at once', async () => {
    const { who, id, deps } = await open({ octetsParDossier: Math.round(poids * 1.5) })
    const pdfs = await Promise.all(['un', 'deux', 'trois'].map((texte) => smallPdf(texte)))
    const answers = await Promise.all(pdfs.map((pdf) => deposit(who, id, 'autre', pdf)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const kept = await Promise.all(pdfs.map((pdf) => deps.files.get(empreinte(pdf))))
    expect(kept.map((content) => content !== null)).toEqual(answers.map(({ status }) => status === 201))
  })

  it('is refused before the file is read when what is announced cannot fit', async () => {
    const { who, id, deps } = await open({ octetsParDossier: 100_000 })
    let received = 0
    const { receive } = deps.files
    Object.assign(deps.files, {
      receive: (...args: Parameters<typeof receive>) => {
        received += 1
        return receive(...args)
      },
    })
    const form = new FormData()
    form.set('fichier', new File([new Uint8Array(300_000)], 'a.pdf'))
    form.set('type', 'autre')
    const headers = { 'content-length': '300200', 'idempotency-key': crypto.randomUUID() }
    const { body } = await who.call('POST', `/dossiers/${id}/pieces`, form, { headers })
    expect([body.code, received]).toEqual(['place_epuisee', 0])
  })

  it('counts what is being signed as it grows, once all have signed as the document it is, and gives it back with a circuit', async () => {
    const { who, deps, person } = await open()
    const before = await occupationOf(deps.db, SIREN)
    const depuis = async () => (await occupationOf(deps.db, SIREN)) - before
    const { id, version } = await aSigner(who)
    const gele = await depuis()
    const [{ courriel: premier }, ...autres] = SIGNATAIRES as [(typeof SIGNATAIRES)[0], ...typeof SIGNATAIRES]
    const visitor = person()
    const weighs = async () => (await (await lienDe(visitor, premier)).document()).body.length
    expect(gele).toBe(await weighs())
    await (await lienDe(visitor, premier)).signNow()
    expect(await weighs()).toBeGreaterThan(gele)
    await recountOccupation(deps.db)
    expect(await depuis()).toBe(await weighs())
    const headers = { 'if-match': `"v${version}"` }
    const path = `/dossiers/${id}/signature`
    expect((await who.call('DELETE', path, { motif: 'Un nom à revoir.' }, { headers })).status).toBe(200)
    expect(await depuis()).toBe(0)
    const again = (await who.call('GET', `/dossiers/${id}`)).body
    expect((await askSignature(who, again)).status).toBe(201)
    for (const { courriel } of [...autres, { courriel: premier }])
      await (await lienDe(visitor, courriel)).signNow()
    expect(await depuis()).toBe(await weighs())
    const counted = await occupationOf(deps.db, SIREN)
    await recountOccupation(deps.db)
    expect(await occupationOf(deps.db, SIREN)).toBe(counted)
    // Taken back, it is kept for its proof, and so it weighs; a correction lets go of it.
    const signe = (await who.call('GET', `/dossiers/${id}`)).body
    const at = ({ version: seen }: { version: number }) => ({ headers: { 'if-match': `"v${seen}"` } })
    const piece = `/dossiers/${id}/pieces/cerfa_signe`
    expect((await who.call('DELETE', piece, undefined, at(signe))).status).toBe(204)
    expect(await depuis()).toBe(await weighs())
    const repris = (await who.call('GET', `/dossiers/${id}`)).body
    const motif = { motif: 'La date de fin est à corriger.' }
    expect((await who.call('POST', `/dossiers/${id}/correction`, motif, at(repris))).status).toBe(200)
    expect(await depuis()).toBe(0)
  })

  it('is refused, and told to be short, where what is being signed takes it', async () => {
    const { who } = await open({ octetsParDossier: 100_000 })
    const documents = { make: async () => new Uint8Array(99_900) }
    const { who: autre } = await open({ octetsParDossier: 100_000 }, { documents })
    for (const [one, status] of [
      [who, 201],
      [autre, 409],
    ] as const) {
      const { id } = await aSigner(one)
      expect((await one.call('GET', `/dossiers/${id}`)).body.octetsRestants).toBe(
        status === 201 ? undefined : 100,
      )
      const { status: answered, body } = await deposit(one, id, 'autre', await smallPdf())
      expect([answered, body.code]).toEqual([status, status === 201 ? undefined : 'place_epuisee'])
    }
  })

  it('is given back with what is taken back, deleted or expired, to the byte', async () => {
    const { who, id, deps, clock } = await open()
    const before = await occupationOf(deps.db, SIREN)
    const depuis = async () => (await occupationOf(deps.db, SIREN)) - before
    await deposit(who, id, 'autre')
    await deposit(who, id, 'autre')
    await deposit(who, id, 'identite')
    expect(await depuis()).toBeGreaterThan(2 * poids)
    const counted = await occupationOf(deps.db, SIREN)
    await recountOccupation(deps.db)
    expect(await occupationOf(deps.db, SIREN)).toBe(counted)
    await who.call('DELETE', `/dossiers/${id}/pieces/autre`, undefined, { headers: { 'if-match': '"v4"' } })
    const identite = await depuis()
    expect(identite).toBeLessThan(1.5 * poids)
    const other = await draft(who)
    await deposit(who, other, 'autre')
    await who.call('DELETE', `/dossiers/${other}`, undefined, { headers: { 'if-match': '"v2"' } })
    expect(await depuis()).toBe(identite)
    for (const days of [100, 100, 100]) {
      clock.advance(days * 86_400)
      await keepHouse(deps)
    }
    expect((await who.call('GET', `/dossiers/${id}`)).status).not.toBe(200)
    expect(await depuis()).toBe(0)
  })
})
