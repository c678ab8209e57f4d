import { describe, expect, it } from 'vitest'
import { purge } from '../../entretien/purge.ts'
import { DEMO_NIR_KEY } from '../../nir/cipher.ts'
import { ADMIN, AUTRE, createHarness, EMPLOYEUR, SIRET_AUTRE, SIRET_PARIS } from '../../testing/harness.ts'
import { dsn } from '../../testing/retour.ts'
import { postLettre } from '../outbox.ts'
import { createAdresseRetour } from './adresse-retour.ts'
import { readRetour } from './lire-retour.ts'
import { receiveRetour } from './receive-retour.ts'

const retours = createAdresseRetour('retours@mon-espace.example', [DEMO_NIR_KEY])
const LETTRE = { sujet: 'Sujet', titre: 'Titre', paragraphes: ['Bonjour,'] }
const INCONNUE = [{ action: 'failed', status: '5.1.1' }]

async function setup() {
  const harness = await createHarness()
  const { deps, signIn, clock } = harness
  const post = async (a: string) => {
    clock.advance(1)
    await postLettre(deps.db, clock, [a], LETTRE)
    await deps.outbox.drain()
    const row = await deps.db
      .selectFrom('courriel')
      .selectAll()
      .where('a', '=', a)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    return row
  }
  const receive = (bytes: Uint8Array) => receiveRetour({ ...deps, retours }, bytes)
  const comesBack = async (a: string, recipients = INCONNUE) => {
    const { id } = await post(a)
    return receive(dsn(retours.of(id), recipients))
  }
  const journal = (fil: string) =>
    deps.db
      .selectFrom('journal')
      .select(['action', 'par', 'details'])
      .where('fil', '=', fil)
      .where('action', 'in', ['adresse_ecartee', 'adresse_retablie'])
      .orderBy('rang')
      .execute()
  return { ...harness, post, receive, comesBack, journal, admin: await signIn(ADMIN) }
}

describe('a delivery report', () => {
  it.each([
    ['failed 5.1.1', INCONNUE, 'definitif', '5.1.1'],
    ['failed 5.2.2', [{ action: 'Failed', status: '5.2.2 (mailbox full)' }], 'definitif', '5.2.2'],
    ['no such domain', [{ action: 'failed', status: '5.4.4' }], 'definitif', '5.4.4'],
    ['no more said', [{ action: 'failed', status: '5.0.0' }], 'definitif', '5.0.0'],
    ['blocked sender', [{ action: 'failed', status: '5.7.1' }], 'refus', ''],
    ['content', [{ action: 'failed', status: '5.6.0' }], 'refus', ''],
    ['too old', [{ action: 'failed', status: '4.4.7' }], 'provisoire', ''],
    ['no status', [{ action: 'failed', status: '' }], 'provisoire', ''],
    ['delayed', [{ action: 'delayed', status: '4.2.0' }], 'provisoire', ''],
    ['delivered', [{ action: 'delivered', status: '2.0.0' }], 'autre', ''],
    ['one of a list', [...INCONNUE, { action: 'delivered', status: '2.0.0' }], 'autre', ''],
    ['none', [], 'autre', ''],
  ])('of %s', async (_, recipients, issue, statut) => {
    for (const form of [{}, { folded: true }, { cr: false }]) {
      const retour = await readRetour(dsn('retours+x@mon-espace.example', recipients, form))
      expect(retour).toEqual({ adressee: 'retours+x@mon-espace.example', issue, statut })
    }
  })

  it('is no absence notice, and no message larger than any report', async () => {
    const text =
      'To: retours+x@mon-espace.example\r\nAuto-Submitted: auto-replied\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n'
    expect((await readRetour(new TextEncoder().encode(text)))?.issue).toBe('autre')
    expect(await readRetour(new Uint8Array(256 * 1024 + 1))).toBeNull()
    expect(await readRetour(new Uint8Array(4001).fill(10))).toBeNull()
    expect((await readRetour(new Uint8Array()))?.issue).toBe('autre')
  })
})

describe('an address that a mail came back from for good', () => {
  it('gets no more mail, what waited included, until its owner says that it works', async () => {
    const { comesBack, post, signIn, deps, journal } = await setup()
    expect(await comesBack(EMPLOYEUR)).toBe('ecartee')
    const withheld = await post(EMPLOYEUR)
    expect([withheld.etat, withheld.texte, withheld.html]).toEqual(['ecarte', '', ''])
    expect((await post(ADMIN)).etat).toBe('envoye')

    const owner = await signIn(EMPLOYEUR)
    const { body } = await owner.call('GET', '/compte/adresse')
    expect(body).toEqual({ ecartee: { le: expect.any(String), motif: 'inconnue' } })
    expect((await owner.call('POST', '/compte/adresse')).body).toEqual({ ecartee: null })
    await deps.outbox.drain()
    expect((await owner.call('GET', '/compte/adresse')).body).toEqual({ ecartee: null })
    // The mail that tries it left; the one withheld did not.
    const rows = await deps.db
      .selectFrom('courriel')
      .select(['etat', 'sujet'])
      .where('a', '=', EMPLOYEUR)
      .orderBy('id', 'desc')
      .limit(2)
      .execute()
    expect(rows).toEqual([
      { etat: 'envoye', sujet: 'Votre adresse e-mail reçoit à nouveau nos messages' },
      { etat: 'ecarte', sujet: 'Sujet' },
    ])
    // Said again, it is known: no second mail.
    await owner.call('POST', '/compte/adresse')
    const { n } = await deps.db
      .selectFrom('courriel')
      .select((eb) => eb.fn.countAll().as('n'))
      .where('sujet', 'like', 'Votre adresse e-mail%')
      .executeTakeFirstOrThrow()
    expect(Number(n)).toBe(1)
    const lines = await journal('entreprise:999123458')
    expect(lines.map(({ action }) => action)).toEqual(['adresse_ecartee', 'adresse_retablie'])
    expect(JSON.stringify(lines)).not.toContain('@')
  })

  it('is told to the administrator, who lifts it; one of another enterprise does neither', async () => {
    const { comesBack, post, signIn, admin, journal } = await setup()
    await comesBack(EMPLOYEUR, [{ action: 'failed', status: '5.2.2' }])
    const list = async () => (await admin.call('GET', `/entreprises/${SIRET_PARIS}/comptes`)).body.elements
    const told = (await list()).filter((one: { adresseEcartee: unknown }) => one.adresseEcartee)
    expect(told).toEqual([
      expect.objectContaining({
        email: EMPLOYEUR,
        adresseEcartee: { le: expect.any(String), motif: 'pleine' },
      }),
    ])
    const path = `/comptes/${told[0].id}/adresse-ecartee`
    const autre = await signIn(AUTRE)
    expect((await autre.call('DELETE', `/entreprises/${SIRET_AUTRE}${path}`)).status).not.toBe(200)
    expect((await autre.call('DELETE', `/entreprises/${SIRET_PARIS}${path}`)).status).toBe(404)
    expect((await list()).filter((one: { adresseEcartee: unknown }) => one.adresseEcartee)).toHaveLength(1)
    for (let i = 0; i < 2; i++) {
      const { status, body } = await admin.call('DELETE', `/entreprises/${SIRET_PARIS}${path}`)
      expect([status, body.adresseEcartee]).toEqual([200, null])
    }
    expect((await post(EMPLOYEUR)).etat).toBe('envoye')
    const [, lifted, ...more] = await journal('entreprise:999123458')
    expect([lifted?.action, more]).toEqual(['adresse_retablie', []])
    expect(lifted?.par).not.toBe('Mon espace')
  })

  it('is not made of a report that nobody asked for, of soft ones however many, nor of a refused content', async () => {
    const { comesBack, receive, post } = await setup()
    const { id } = await post(EMPLOYEUR)
    const true_ = retours.of(id)
    for (const forged of [
      true_.replace(/.@/, (end) => (end === 'a@' ? 'b@' : 'a@')),
      'retours@mon-espace.example',
      `retours+${EMPLOYEUR.replace('@', '=')}@mon-espace.example`,
      createAdresseRetour('retours@mon-espace.example', [{ id: 'x', bytes: new Uint8Array(32) }]).of(id),
      retours.of('01991f00-0000-7000-8000-000000000000'),
    ])
      expect(await receive(dsn(forged, INCONNUE))).toBe('etranger')
    for (let i = 0; i < 10; i++)
      expect(await comesBack(EMPLOYEUR, [{ action: 'failed', status: '4.4.7' }])).toBe('provisoire')
    expect(await comesBack(EMPLOYEUR, [{ action: 'failed', status: '5.7.1' }])).toBe('refus')
    expect((await post(EMPLOYEUR)).etat).toBe('envoye')
  })

  it('stays in use when a report of before is read once more, and is set aside by one of after', async () => {
    const { post, receive, comesBack, signIn, clock } = await setup()
    const { id } = await post(EMPLOYEUR)
    const report = dsn(retours.of(id), INCONNUE)
    expect([await receive(report), await receive(report)]).toEqual(['ecartee', 'deja'])
    clock.advance(1)
    const owner = await signIn(EMPLOYEUR)
    await owner.call('POST', '/compte/adresse')
    expect(await receive(report)).toBe('deja')
    expect((await post(EMPLOYEUR)).etat).toBe('envoye')
    expect(await comesBack(EMPLOYEUR)).toBe('ecartee')
    expect((await post(EMPLOYEUR)).etat).toBe('ecarte')
  })

  it('of nobody here is noted in the journal of the service, without the address, and is tried again after a year', async () => {
    const { comesBack, journal, clock, deps, post } = await setup()
    expect(await comesBack('signataire@ailleurs.example')).toBe('ecartee')
    const [line] = await journal('service')
    expect(line?.action).toBe('adresse_ecartee')
    expect(line?.details).not.toContain('@')
    clock.advance(366 * 86_400)
    await purge(deps)
    expect((await post('signataire@ailleurs.example')).etat).toBe('envoye')
  })
})
