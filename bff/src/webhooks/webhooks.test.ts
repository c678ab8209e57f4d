import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { silentLog } from '../http/log.ts'
import { byCle } from '../testing/cles.ts'
import {
  ADMIN,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_PARIS,
} from '../testing/harness.ts'
import { grantedDossier, validDossier } from '../testing/parcours.ts'
import { BAIL_SECONDES, DELAIS } from './livraisons.ts'
import { createLivreur } from './livreur.ts'
import { type Envoi, NonLivree, type Sortie } from './sortie.ts'

const WEBHOOKS = `/entreprises/${SIRET_PARIS}/webhooks`
const URL_RECUE = 'https://sirh.example/recu'
const TOUS = ['dossier.en_attente_pieces', 'dossier.annule', 'dossier.prise_en_charge_acceptee'] as const

/** The service, an administrator, and a receiver that does what it is told. */
async function open() {
  const harness = await createHarness()
  const { deps, signIn } = harness
  const [admin, who] = [await signIn(ADMIN), await signIn(EMPLOYEUR)]
  const received: Envoi[] = []
  let does: Sortie['post'] = async () => 200
  const sortie: Sortie = {
    post: async (envoi, signal) => {
      received.push(envoi)
      return does(envoi, signal)
    },
  }
  const livreur = (more: object = {}) =>
    createLivreur({ ...deps, urlPublique: deps.config.urlPublique, sortie, log: silentLog, ...more })
  const create = async (url = URL_RECUE, evenements: readonly string[] = TOUS) => {
    const { status, body } = await admin.call('POST', WEBHOOKS, { url, evenements })
    if (status !== 201) throw new Error(JSON.stringify(body))
    return body
  }
  // Of a session of its own: days go by.
  const log = async (id: string) =>
    (await (await signIn(ADMIN)).call('GET', `${WEBHOOKS}/${id}/livraisons`)).body.elements
  return {
    ...harness,
    admin,
    who,
    received,
    livreur,
    create,
    log,
    answers: (what: Sortie['post']) => {
      does = what
    },
  }
}

async function cancel(who: Person): Promise<void> {
  const { id, version } = await validDossier(who)
  const headers = { 'if-match': `"v${version}"` }
  await who.call('POST', `/dossiers/${id}/annulation`, { motif: 'Renoncé.' }, { headers })
}

/** What a receiver does to know who wrote, by the examples of `docs/connexions`. */
function isSigned({ entetes, corps }: Envoi, secret: string): boolean {
  const [t = '', ...v1] = (entetes['x-monespace-signature'] ?? '').split(',')
  const expected = createHmac('sha256', secret)
    .update(`${t.replace('t=', '')}.${corps}`)
    .digest('hex')
  return v1.includes(`v1=${expected}`)
}

describe('a webhook', () => {
  it('is told of the changes of state it asked for, signed, by numbers and nobody’s name', async () => {
    const { create, who, livreur, received, log, clock } = await open()
    const { id, secret, ...told } = await create()
    expect(secret).toMatch(/^whsec_[A-Za-z0-9]{27}$/)
    expect(told).toMatchObject({ url: URL_RECUE, evenements: TOUS, actif: true, ancienSecretJusqua: null })
    const dossier = await validDossier(who)
    await livreur().drain()
    expect(received.map(({ url }) => url)).toEqual([URL_RECUE])
    const [envoi] = received as [Envoi]
    const [line] = await log(id)
    expect(JSON.parse(envoi.corps)).toEqual({
      id: line.id,
      evenement: 'dossier.en_attente_pieces',
      le: clock.now().toISOString(),
      dossier: { id: dossier.id, numero: dossier.numero, type: 'apprentissage', etat: 'en_attente_pieces' },
      lien: `http://localhost:9000/mes-contrats/dossiers/${dossier.id}`,
    })
    expect(isSigned(envoi, secret)).toBe(true)
    expect(isSigned(envoi, 'whsec_autre')).toBe(false)
    expect(line).toMatchObject({
      n: 1,
      etat: 'livree',
      essais: 1,
      statut: 200,
      echec: null,
      prochainEssaiLe: null,
    })
  })

  it('hears nothing of other states, other enterprises, nor while it is off, and goes on once on again', async () => {
    const { create, who, admin, livreur, received, signIn, log } = await open()
    const { id } = await create(URL_RECUE, ['dossier.prise_en_charge_acceptee'])
    await grantedDossier(who, await signIn(GESTIONNAIRE))
    await admin.call('PATCH', `${WEBHOOKS}/${id}`, { actif: false })
    await grantedDossier(who, await signIn(GESTIONNAIRE))
    await livreur().drain()
    expect(received).toEqual([])
    expect(await log(id)).toHaveLength(1)
    const changed = await admin.call('PATCH', `${WEBHOOKS}/${id}`, {
      actif: true,
      url: 'https://paie.example/',
    })
    expect([changed.status, changed.body.secret]).toEqual([200, undefined])
    await livreur().drain()
    expect(received.map(({ url }) => url)).toEqual(['https://paie.example/'])
    expect((await admin.call('DELETE', `${WEBHOOKS}/${id}`)).status).toBe(204)
    expect((await admin.call('GET', WEBHOOKS)).body.elements).toEqual([])
    expect((await admin.call('GET', `${WEBHOOKS}/${id}/livraisons`)).status).toBe(404)
  })

  it('is noted with the change or not at all', async () => {
    const { create, who, log } = await open()
    const { id } = await create()
    const dossier = await validDossier(who)
    const headers = { 'if-match': '"v1"' }
    const refused = await who.call(
      'POST',
      `/dossiers/${dossier.id}/annulation`,
      { motif: 'Non.' },
      { headers },
    )
    expect(refused.status).toBe(412)
    expect(await log(id)).toHaveLength(1)
  })

  it.each([
    ['refuses', async () => 503, { statut: 503, echec: 'refus' }],
    ['redirects', async () => 302, { statut: 302, echec: 'redirection' }],
    ['is slow', async () => Promise.reject(new NonLivree('delai')), { statut: null, echec: 'delai' }],
    [
      'is at a private address',
      async () => Promise.reject(new NonLivree('adresse_refusee')),
      { statut: null, echec: 'adresse_refusee' },
    ],
  ])('that %s is tried again for a day, then given up, and replayed when asked', async (_, fails, said) => {
    const { create, who, livreur, received, log, clock, answers, signIn } = await open()
    const { id } = await create(URL_RECUE, ['dossier.annule'])
    answers(fails)
    await cancel(who)
    const worker = livreur()
    await worker.drain()
    expect((await log(id))[0]).toMatchObject({ etat: 'a_envoyer', essais: 1, ...said })
    let elapsed = 0
    for (const delai of DELAIS) {
      clock.advance(delai - 1)
      await worker.drain()
      const before = received.length
      clock.advance(1)
      elapsed += delai
      await worker.drain()
      expect(received).toHaveLength(before + 1)
    }
    expect(elapsed).toBe(24 * 3600)
    expect((await log(id))[0]).toMatchObject({ etat: 'abandonnee', essais: 10, prochainEssaiLe: null })
    clock.advance(24 * 3600)
    await worker.drain()
    expect(received).toHaveLength(10)
    expect(new Set(received.map(({ corps }) => corps)).size).toBe(1)
    answers(async () => 204)
    const admin = await signIn(ADMIN)
    expect((await admin.call('POST', `${WEBHOOKS}/${id}/livraisons/2/rejeu`)).status).toBe(404)
    const replayed = await admin.call('POST', `${WEBHOOKS}/${id}/livraisons/1/rejeu`)
    expect([replayed.status, replayed.body.etat]).toEqual([202, 'a_envoyer'])
    await worker.drain()
    expect((await log(id))[0]).toMatchObject({ etat: 'livree', essais: 1, statut: 204, echec: null })
  })

  it('loses nothing to a process that is killed in the middle: another takes it once the lease is over', async () => {
    const { create, who, livreur, received, log, clock, answers } = await open()
    const { id } = await create()
    await validDossier(who)
    answers(() => new Promise(() => {}))
    livreur().wake()
    await expect.poll(() => received.length).toBe(1)
    // Its process is no more: nothing of it is told to the store.
    answers(async () => 200)
    const other = livreur()
    await other.drain()
    expect(received).toHaveLength(1)
    clock.advance(BAIL_SECONDES + 1)
    await other.drain()
    expect(received).toHaveLength(2)
    expect((await log(id))[0]).toMatchObject({ etat: 'livree' })
  })

  it('that hangs holds its own deliveries alone, each webhook one at a time', async () => {
    const { create, who, livreur, received, log, answers } = await open()
    await create('https://lent.example/')
    const { id } = await create('https://prompt.example/')
    let letGo = (_: number) => {}
    answers(async ({ url }) =>
      url.includes('lent') ? new Promise<number>((resolve) => (letGo = resolve)) : 200,
    )
    for (let n = 0; n < 3; n += 1) await validDossier(who)
    const worker = livreur()
    worker.wake()
    await expect
      .poll(async () => (await log(id)).map(({ etat }: { etat: string }) => etat))
      .toEqual(['livree', 'livree', 'livree'])
    expect(received.filter(({ url }) => url.includes('lent'))).toHaveLength(1)
    const stopped = worker.stop()
    letGo(200)
    await stopped
  })

  it('is cut off by a stop, without that being a try of it', async () => {
    const { create, who, livreur, received, log, answers } = await open()
    const { id } = await create()
    answers((_, signal) => {
      const cut = Promise.withResolvers<number>()
      signal.addEventListener('abort', () => cut.reject(new NonLivree('arret')))
      return cut.promise
    })
    await validDossier(who)
    const worker = livreur({ arretMs: 20 })
    worker.wake()
    await expect.poll(() => received.length).toBe(1)
    await worker.stop()
    expect((await log(id))[0]).toMatchObject({ etat: 'a_envoyer', essais: 0, echec: null })
  })

  it('has its secret renewed, the one before good for a day beside it', async () => {
    const { create, who, admin, livreur, received, clock, signIn } = await open()
    const { id, secret: ancien } = await create()
    const renewed = await admin.call('PATCH', `${WEBHOOKS}/${id}`, { renouvelerSecret: true })
    const { secret, ancienSecretJusqua } = renewed.body
    expect([secret === ancien, ancienSecretJusqua]).toEqual([false, '2026-08-25T08:00:00.000Z'])
    const worker = livreur()
    await validDossier(who)
    await worker.drain()
    expect([ancien, secret].map((one) => isSigned(received[0] as Envoi, one))).toEqual([true, true])
    clock.advance(24 * 3600)
    await validDossier(await signIn(EMPLOYEUR))
    await worker.drain()
    expect([ancien, secret].map((one) => isSigned(received[1] as Envoi, one))).toEqual([false, true])
  })

  it('is kept without its secret in clear', async () => {
    const { create, deps } = await open()
    const { secret } = await create()
    expect(JSON.stringify(await deps.db.selectFrom('webhook').selectAll().execute())).not.toContain(secret)
  })

  it('is the administrator’s, never a key’s, at an address and for events that can be', async () => {
    const { admin, person, create } = await open()
    const key = await byCle(admin, ['lecture', 'ecriture'], person)
    expect((await key.call('GET', WEBHOOKS)).status).toBe(403)
    for (const [corps, chemin] of [
      [{ url: 'ftp://sirh.example/', evenements: TOUS }, 'url'],
      [{ url: 'https://a:b@sirh.example/', evenements: TOUS }, 'url'],
      [{ url: 'https://sirh.example/#ancre', evenements: TOUS }, 'url'],
      [{ url: URL_RECUE, evenements: [] }, 'evenements'],
      [{ url: URL_RECUE, evenements: ['dossier.perdu'] }, 'evenements.0'],
    ] as const) {
      const { status, body } = await admin.call('POST', WEBHOOKS, corps)
      expect([status, body.erreurs[0].chemin]).toEqual([422, chemin])
    }
    for (let n = 0; n < 10; n += 1) await create()
    const more = await admin.call('POST', WEBHOOKS, { url: URL_RECUE, evenements: TOUS })
    expect([more.status, more.body.code]).toEqual([409, 'trop_de_webhooks'])
  })

  it('is told over https alone in production', async () => {
    const { signIn } = await createHarness((base) => ({ config: { ...base.config, mode: 'production' } }))
    const admin = await signIn(ADMIN)
    const { status, body } = await admin.call('POST', WEBHOOKS, {
      url: 'http://sirh.example/',
      evenements: TOUS,
    })
    expect([status, body.erreurs[0].message]).toEqual([422, 'Indiquez une adresse en https://.'])
  })

  it('has its log in pages, newest first', async () => {
    const { create, who, admin } = await open()
    const { id } = await create()
    for (let n = 0; n < 3; n += 1) await validDossier(who)
    const page = async (query: string) =>
      (await admin.call('GET', `${WEBHOOKS}/${id}/livraisons?${query}`)).body
    const first = await page('limite=2')
    expect(first.elements.map(({ n }: { n: number }) => n)).toEqual([3, 2])
    const second = await page(`limite=2&curseur=${first.suivant}`)
    expect([second.elements.map(({ n }: { n: number }) => n), second.suivant]).toEqual([[1], null])
    expect((await admin.call('GET', `${WEBHOOKS}/${id}/livraisons?curseur=x`)).status).toBe(400)
  })
})
