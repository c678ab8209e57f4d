import { OPERATIONS, type Operation } from '@mon-espace/domain/api'
import { Secret, TOTP } from 'otpauth/slim'
import { describe, expect, it, vi } from 'vitest'
import { MOT_DE_PASSE_DEMO } from '../demo/comptes.ts'
import type { Deps } from '../deps.ts'
import { empreinte } from '../store/empreinte.ts'
import { createCle } from '../testing/cle-logicielle.ts'
import {
  ADMIN,
  AUTRE,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_AUTRE,
  SIRET_PARIS,
} from '../testing/harness.ts'

const ORIGIN = 'http://localhost:9000'
const PAS = 30

const identifiants = (email: string) => ({ email, motDePasse: MOT_DE_PASSE_DEMO })
const exiges = (secondFacteur: Deps['config']['secondFacteur']) => (base: Deps) => ({
  config: { ...base.config, secondFacteur },
})

async function open(override?: (base: Deps) => Partial<Deps>) {
  const harness = await createHarness(override)
  const codeOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: harness.clock.now().getTime() })
  const enrol = (who: Person, body: object) => who.call('POST', '/compte/second-facteur', body)
  /** Enrols an application; its secret and recovery codes. */
  async function enrolTotp(who: Person, nom = 'Téléphone') {
    const prepared = (await enrol(who, { etape: 'preparer', type: 'totp' })).body
    const { secret } = prepared.totp
    const done = await enrol(who, { etape: 'confirmer', type: 'totp', nom, code: codeOf(secret) })
    expect(done.status).toBe(200)
    // Its step is used: the next code is another one’s.
    harness.clock.advance(PAS)
    return { secret, codes: prepared.codes as string[], facteur: done.body.facteur }
  }
  /** Somebody whose password was right. */
  async function begin(email: string) {
    const who = harness.person()
    const begun = await who.call('POST', '/session', identifiants(email))
    return { who, begun }
  }
  const answer = (who: Person, body: object) => who.call('POST', '/session/second-facteur', body)
  const mails = async (): Promise<{ sujet: string; titre: string; a: string[]; texte: string }[]> =>
    (await harness.person().call('GET', '/courriels')).body
  return { ...harness, codeOf, enrol, enrolTotp, begin, answer, mails }
}

describe('an application', () => {
  it('counts once a good code was given, is asked after the password, and its session shows nothing before', async () => {
    const { signIn, enrol, enrolTotp, begin, answer, codeOf, deps, mails } = await open()
    const who = await signIn(EMPLOYEUR)
    const prepared = (await enrol(who, { etape: 'preparer', type: 'totp' })).body
    expect(prepared.totp.adresse).toMatch(/^otpauth:\/\/totp\/Mon%20espace:/)
    expect(prepared.totp.qr.trace).toMatch(/^M4 4h7v1H4z/)
    expect(prepared.codes).toHaveLength(8)
    // Prepared only: nothing is asked at sign-in.
    expect((await begin(EMPLOYEUR)).begun.body.compte.email).toBe(EMPLOYEUR)
    const wrong = await enrol(who, { etape: 'confirmer', type: 'totp', nom: 'Téléphone', code: '000000' })
    expect([wrong.status, wrong.body.code]).toEqual([422, 'code_invalide'])

    const { secret, facteur } = await enrolTotp(who)
    expect(facteur).toMatchObject({
      moyens: [{ type: 'totp', nom: 'Téléphone' }],
      codesRestants: 8,
      exige: false,
    })
    const stored = await deps.db.selectFrom('second_facteur').selectAll().executeTakeFirstOrThrow()
    expect(stored.secret_scelle).not.toContain(secret)
    expect((await mails())[0]?.sujet).toBe('Double authentification de Mon espace')

    const { who: back, begun } = await begin(EMPLOYEUR)
    expect(begun.body).toEqual({
      compte: null,
      entreprises: [],
      role: null,
      secondFacteur: ['totp', 'secours'],
    })
    expect((await back.call('GET', '/session')).body).toEqual(begun.body)
    const before = back.cookie()
    const opened = await answer(back, { type: 'totp', code: codeOf(secret) })
    expect([opened.status, opened.body.compte.email]).toEqual([200, EMPLOYEUR])
    expect(back.cookie()).not.toBe(before)
    expect((await back.call('GET', '/entreprises')).status).toBe(200)
  })

  it('is good once a code, half a minute early or late, and no longer', async () => {
    const { signIn, enrolTotp, begin, answer, codeOf, clock } = await open()
    const { secret } = await enrolTotp(await signIn(EMPLOYEUR))
    const code = codeOf(secret)
    const [one, two] = [await begin(EMPLOYEUR), await begin(EMPLOYEUR)]
    // At the same instant, from two places.
    const both = await Promise.all([
      answer(one.who, { type: 'totp', code }),
      answer(two.who, { type: 'totp', code: `${code.slice(0, 3)} ${code.slice(3)}` }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
    const late = codeOf(secret)
    clock.advance(PAS)
    const third = await begin(EMPLOYEUR)
    // The step was used, whatever the window.
    expect((await answer(third.who, { type: 'totp', code: late })).status).toBe(422)
    const early = codeOf(secret)
    clock.advance(PAS)
    expect((await answer(third.who, { type: 'totp', code: early })).status).toBe(200)
    const old = codeOf(secret)
    clock.advance(2 * PAS)
    const fourth = await begin(EMPLOYEUR)
    expect((await answer(fourth.who, { type: 'totp', code: old })).status).toBe(422)
  })

  it('is tried as passwords are: more and more slowly, from elsewhere too, a new password on the way or not', async () => {
    const { signIn, enrolTotp, begin, answer, codeOf, person, clock } = await open()
    const { secret } = await enrolTotp(await signIn(EMPLOYEUR))
    const said: number[] = []
    for (let i = 0; i < 7; i++) {
      const { who } = await begin(EMPLOYEUR)
      said.push((await answer(who, { type: 'totp', code: '000000' })).status)
    }
    expect(said).toEqual([422, 422, 422, 422, 422, 429, 429])
    const { who } = await begin(EMPLOYEUR)
    expect((await answer(who, { type: 'totp', code: codeOf(secret) })).headers.get('retry-after')).toBe('1')
    clock.advance(PAS)
    expect((await answer(who, { type: 'totp', code: codeOf(secret) })).status).toBe(200)
    expect((await answer(person(), { type: 'totp', code: codeOf(secret) })).status).toBe(401)
  })

  it('is tried no more often from a known device, nor after a new password', async () => {
    const { signIn, enrolTotp, answer, mails, clock } = await open()
    const who = await signIn(EMPLOYEUR)
    await enrolTotp(who)
    const motDePasse = 'quatre girafes lavande 81'
    const tryWrong = async (secret: string) => {
      await who.call('POST', '/session', { email: EMPLOYEUR, motDePasse: secret })
      return (await answer(who, { type: 'totp', code: '000000' })).status
    }
    const said: number[] = []
    for (let i = 0; i < 6; i++) said.push(await tryWrong(MOT_DE_PASSE_DEMO))
    expect(said).toEqual([422, 422, 422, 422, 422, 429])
    await who.call('POST', '/mot-de-passe/oubli', { email: EMPLOYEUR })
    const jeton = /jeton=([\w-]+)/.exec((await mails())[0]?.texte ?? '')?.[1]
    const reset = await who.call('POST', '/mot-de-passe', { jeton, motDePasse })
    expect([reset.status, reset.headers.get('set-cookie')]).toEqual([200, null])
    expect(await tryWrong(motDePasse)).toBe(429)
    clock.advance(1)
    expect([await tryWrong(motDePasse), await tryWrong(motDePasse)]).toEqual([422, 429])
  })
})

describe('a session that waits for its second factor', () => {
  it('sees nothing but the factor’s calls', async () => {
    const { signIn, enrolTotp, begin } = await open()
    await enrolTotp(await signIn(ADMIN))
    const { who } = await begin(ADMIN)
    for (const [nom, o] of Object.entries(OPERATIONS) as [string, Operation][]) {
      if (o.acces === 'public' || o.acces === 'signature') continue
      const path = o.chemin.replace(':siret', SIRET_PARIS).replace(/:\w+/g, 'absent')
      expect([nom, (await who.call(o.methode, path)).status]).toEqual([nom, 401])
    }
    expect((await who.call('GET', `/annuaire/${SIRET_PARIS}`)).status).toBe(200)
  })

  it('ends after ten minutes, with the sign-out, and with what ends the account’s sessions', async () => {
    const { signIn, enrolTotp, begin, answer, codeOf, clock } = await open()
    const who = await signIn(EMPLOYEUR)
    const { secret } = await enrolTotp(who)
    const { who: slow } = await begin(EMPLOYEUR)
    clock.advance(601)
    expect((await slow.call('GET', '/session')).body.secondFacteur).toBeUndefined()
    expect((await answer(slow, { type: 'totp', code: codeOf(secret) })).status).toBe(401)
    const { who: left } = await begin(EMPLOYEUR)
    await left.call('DELETE', '/session')
    expect((await left.call('GET', '/session')).body.secondFacteur).toBeUndefined()
    const { who: ended } = await begin(EMPLOYEUR)
    await who.call('DELETE', '/session?partout=true')
    expect((await answer(ended, { type: 'totp', code: codeOf(secret) })).status).toBe(401)
  })
})

describe('recovery codes', () => {
  it('are kept hashed, open once each, are told by mail, and renewed together', async () => {
    const { signIn, enrol, enrolTotp, begin, answer, deps, mails } = await open()
    const who = await signIn(EMPLOYEUR)
    const { codes } = await enrolTotp(who)
    const [first = '', second = ''] = codes
    expect(first).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    const kept = JSON.stringify(await deps.db.selectFrom('code_secours').selectAll().execute())
    expect(kept).not.toContain(first.replaceAll('-', ''))
    // Nor is its hash to be tried against without the keys of the service.
    const { id } = await deps.db
      .selectFrom('compte')
      .select('id')
      .where('email', '=', EMPLOYEUR)
      .executeTakeFirstOrThrow()
    expect(kept).not.toContain(empreinte(`${id}:${first.replaceAll('-', '')}`))
    const { who: one } = await begin(EMPLOYEUR)
    const typed = first.replaceAll('-', ' ').toLowerCase()
    expect((await answer(one, { type: 'secours', code: typed })).status).toBe(200)
    expect((await mails())[0]?.texte).toContain('Il vous en reste 7')
    const { who: two } = await begin(EMPLOYEUR)
    expect((await answer(two, { type: 'secours', code: first })).body.code).toBe('code_invalide')
    const renewed = await enrol(who, { etape: 'codes' })
    expect(renewed.body.codes).toHaveLength(8)
    expect((await answer(two, { type: 'secours', code: second })).body.code).toBe('code_invalide')
    expect((await answer(two, { type: 'secours', code: renewed.body.codes[0] })).status).toBe(200)
  })
})

describe('codes asked for again and again', () => {
  it('take no place in the line of password hashes', async () => {
    const hash = vi.fn()
    const { signIn, enrol, enrolTotp } = await open((base) => ({ passwords: { ...base.passwords, hash } }))
    const who = await signIn(EMPLOYEUR)
    for (let i = 0; i < 10; i++) await enrol(who, { etape: 'preparer', type: 'totp' })
    await enrolTotp(who)
    expect((await enrol(who, { etape: 'codes' })).body.codes).toHaveLength(8)
    expect(hash).not.toHaveBeenCalled()
  })
})

describe('a passkey', () => {
  it('is enrolled and answers, each challenge once, for this site alone', async () => {
    const { signIn, enrol, begin, answer, deps } = await open()
    const who = await signIn(EMPLOYEUR)
    const cle = await createCle(ORIGIN)
    const { cle: asked, codes } = (await enrol(who, { etape: 'preparer', type: 'cle' })).body
    expect(asked).toMatchObject({ rp: { id: 'localhost' }, attestation: 'none' })
    expect(codes).toHaveLength(8)
    const elsewhere = await (await createCle('https://autre.example')).create(asked)
    const refused = await enrol(who, { etape: 'confirmer_cle', nom: 'Clé', cle: elsewhere })
    expect(refused.body.code).toBe('code_invalide')
    const made = await cle.create(asked)
    const done = await enrol(who, { etape: 'confirmer_cle', nom: 'Clé USB', cle: made })
    expect(done.body.facteur).toMatchObject({ moyens: [{ type: 'cle', nom: 'Clé USB' }], codesRestants: 8 })
    // The challenge was answered: nothing waits any more.
    expect((await enrol(who, { etape: 'confirmer_cle', nom: 'Clé', cle: made })).status).toBe(422)

    const { who: back, begun } = await begin(EMPLOYEUR)
    expect(begun.body.secondFacteur).toEqual(['cle', 'secours'])
    const { cle: question, compte } = (await answer(back, { type: 'cle' })).body
    expect(compte).toBeNull()
    const response = await cle.use(question)
    const opened = await answer(back, { type: 'cle', cle: response })
    expect([opened.status, opened.body.compte.email]).toEqual([200, EMPLOYEUR])
    const { compteur } = await deps.db.selectFrom('second_facteur').selectAll().executeTakeFirstOrThrow()
    expect(compteur).toBe(2)

    const { who: thief } = await begin(EMPLOYEUR)
    await answer(thief, { type: 'cle' })
    // Yesterday’s answer to another question.
    expect((await answer(thief, { type: 'cle', cle: response })).body.code).toBe('code_invalide')
    // Nor a right one once its question was answered wrong.
    const { cle: again } = (await answer(thief, { type: 'cle' })).body
    const right = await cle.use(again)
    await answer(thief, { type: 'cle', cle: response })
    expect((await answer(thief, { type: 'cle', cle: right })).status).toBe(422)
  })
})

describe('the operator', () => {
  it('may ask it of some roles, who enrol before anything opens and keep one', async () => {
    const { begin, enrol, enrolTotp, signIn } = await open(exiges(['gestionnaires', 'administrateurs']))
    await signIn(EMPLOYEUR)
    for (const email of [GESTIONNAIRE, ADMIN]) {
      const { who, begun } = await begin(email)
      expect([begun.status, begun.body.compte, begun.body.secondFacteur]).toEqual([200, null, []])
      expect((await who.call('GET', '/dossiers')).status).toBe(401)
      expect((await who.call('GET', '/compte/second-facteur')).body).toMatchObject({
        moyens: [],
        exige: true,
      })
      const { facteur } = await enrolTotp(who)
      expect((await who.call('GET', '/session')).body.compte.email).toBe(email)
      const last = { id: facteur.moyens[0].id }
      const kept = await who.call('DELETE', '/compte/second-facteur', last)
      expect([kept.status, kept.body.code]).toEqual([409, 'facteur_exige'])
      await enrolTotp(who, 'Tablette')
      expect((await who.call('DELETE', '/compte/second-facteur', last)).body.moyens).toHaveLength(1)
      expect((await enrol(who, { etape: 'preparer', type: 'totp' })).body.codes).toBeNull()
    }
  })
})

describe('the first means', () => {
  it('is not enrolled by a session begun before it, which ends with every other of the account', async () => {
    const { begin, enrol, enrolTotp, codeOf, deps } = await open(exiges(['administrateurs']))
    const [{ who: thief }, { who: owner }] = [await begin(ADMIN), await begin(ADMIN)]
    const prepared = (await enrol(thief, { etape: 'preparer', type: 'totp' })).body
    const kept = await deps.db.selectFrom('session').selectAll().where('facteur', '=', 'a_enroler').execute()
    expect((await enrol(thief, { etape: 'codes' })).body.code).toBe('connexion_expiree')
    await enrolTotp(owner)
    const confirmation = { etape: 'confirmer', type: 'totp', nom: 'Vol', code: codeOf(prepared.totp.secret) }
    expect((await enrol(thief, confirmation)).status).toBe(401)
    // Nor one that was begun just as it was confirmed, and outlived it.
    await deps.db
      .insertInto('session')
      .values(kept)
      .onConflict((c) => c.doNothing())
      .execute()
    for (const body of [{ etape: 'preparer', type: 'cle' }, { etape: 'codes' }]) {
      const refused = await enrol(thief, body)
      expect([refused.status, refused.body.code]).toEqual([401, 'connexion_expiree'])
    }
    expect(await deps.db.selectFrom('second_facteur').select('nom').execute()).toEqual([{ nom: 'Téléphone' }])
  })

  it('is enrolled once by sessions that answer at the same instant', async () => {
    const { begin, enrol, codeOf, deps } = await open(exiges(['administrateurs']))
    const both = [(await begin(ADMIN)).who, (await begin(ADMIN)).who]
    const bodies = await Promise.all(
      both.map(async (who) => {
        const { totp } = (await enrol(who, { etape: 'preparer', type: 'totp' })).body
        return { etape: 'confirmer', type: 'totp', nom: 'Téléphone', code: codeOf(totp.secret) }
      }),
    )
    const said = await Promise.all(both.map((who, i) => enrol(who, bodies[i] ?? {})))
    expect(said.map(({ status }) => status).sort()).toEqual([200, 401])
    expect(await deps.db.selectFrom('second_facteur').select('id').execute()).toHaveLength(1)
  })

  it('is asked of whoever becomes an administrator: their sessions end', async () => {
    const { signIn, enrolTotp, begin } = await open(exiges(['administrateurs']))
    const { who: admin } = await begin(ADMIN)
    await enrolTotp(admin)
    const promote = async (who: Person, role: string) => {
      const path = `/entreprises/${SIRET_PARIS}/comptes`
      const { elements } = (await admin.call('GET', path)).body
      const { id } = elements.find((one: { email: string }) => one.email === EMPLOYEUR)
      expect((await admin.call('PUT', `${path}/${id}/role`, { role })).status).toBe(200)
      return (await who.call('GET', '/entreprises')).status
    }
    const who = await signIn(EMPLOYEUR)
    expect(await promote(who, 'administrateur')).toBe(401)
    expect((await begin(EMPLOYEUR)).begun.body.secondFacteur).toEqual([])
    expect(await promote(who, 'employeur')).toBe(401)
    const back = await signIn(EMPLOYEUR)
    await enrolTotp(back)
    // Who has one keeps their session.
    expect(await promote(back, 'administrateur')).toBe(200)
  })
})

describe('a means', () => {
  it('is added and removed by who signed in ten minutes ago at the most, or gives the password', async () => {
    const { signIn, enrol, enrolTotp, clock, begin } = await open()
    const who = await signIn(EMPLOYEUR)
    const { facteur } = await enrolTotp(who)
    clock.advance(600)
    const body = { etape: 'preparer', type: 'totp' }
    expect((await enrol(who, body)).body.code).toBe('identite_a_confirmer')
    const wrong = await enrol(who, { ...body, motDePasse: 'un autre' })
    expect([wrong.status, wrong.body.erreurs[0].chemin]).toEqual([403, 'motDePasse'])
    expect((await enrol(who, { ...body, motDePasse: MOT_DE_PASSE_DEMO })).status).toBe(200)
    const id = facteur.moyens[0].id
    const path = '/compte/second-facteur'
    expect((await who.call('DELETE', path, { id })).status).toBe(403)
    const motDePasse = MOT_DE_PASSE_DEMO
    expect((await who.call('DELETE', path, { id: 'absent', motDePasse })).status).toBe(404)
    const removed = await who.call('DELETE', path, { id, motDePasse })
    expect(removed.body).toEqual({ moyens: [], codesRestants: 0, exige: false })
    expect((await begin(EMPLOYEUR)).begun.body.compte.email).toBe(EMPLOYEUR)
  })
})

describe('an administrator', () => {
  it('takes it off a colleague who lost it, which ends their sessions, is journaled and told; nobody else’s', async () => {
    const { signIn, enrolTotp, begin, deps, mails } = await open()
    const [admin, who, other] = [await signIn(ADMIN), await signIn(EMPLOYEUR), await signIn(AUTRE)]
    await enrolTotp(who)
    await enrolTotp(other)
    await enrolTotp(admin)
    const list = `/entreprises/${SIRET_PARIS}/comptes`
    const { elements } = (await admin.call('GET', list)).body
    const [own, theirs] = [ADMIN, EMPLOYEUR].map((email) =>
      elements.find((one: { email: string }) => one.email === email),
    )
    expect([own.secondFacteur, theirs.secondFacteur]).toEqual([true, true])
    const mine = await admin.call('DELETE', `${list}/${own.id}/second-facteur`)
    expect([mine.status, mine.body.code]).toEqual([403, 'reinitialisation_reservee'])
    const done = await admin.call('DELETE', `${list}/${theirs.id}/second-facteur`)
    expect([done.status, done.body.secondFacteur]).toEqual([200, false])
    expect((await who.call('GET', '/entreprises')).status).toBe(401)
    expect((await begin(EMPLOYEUR)).begun.body.compte.email).toBe(EMPLOYEUR)
    expect((await mails())[0]).toMatchObject({ a: [EMPLOYEUR] })
    const lines = await deps.db
      .selectFrom('journal')
      .select(['action', 'role'])
      .where('fil', '=', `entreprise:${SIRET_PARIS.slice(0, 9)}`)
      .where('action', 'like', 'second_facteur%')
      .execute()
    expect(lines).toContainEqual({ action: 'second_facteur_reinitialise', role: 'administrateur' })
    // Of somebody who acts for another enterprise too: theirs is not one’s to weaken.
    await deps.db
      .insertInto('rattachement')
      .values({
        id: crypto.randomUUID(),
        compte_id: theirs.id,
        siren: SIRET_AUTRE.slice(0, 9),
        siret: SIRET_AUTRE,
        role: 'employeur',
        etat: 'actif',
        cree_le: '2026-01-01T00:00:00.000Z',
        decide_le: null,
      })
      .execute()
    expect((await admin.call('DELETE', `${list}/${theirs.id}/second-facteur`)).status).toBe(403)
  })
})
