import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Secret, TOTP } from 'otpauth/slim'
import { describe, expect, it, onTestFinished } from 'vitest'
import { MOT_DE_PASSE_DEMO } from '../demo/comptes.ts'
import type { Deps } from '../deps.ts'
import { createOidc } from '../node/oidc/service.ts'
import { type Personne, startFournisseur } from '../testing/fournisseur.ts'
import { ADMIN, createHarness, EMPLOYEUR, type Person, SIRET_PARIS } from '../testing/harness.ts'

const CLAIRE: Personne = { sub: 'claire-1', email: EMPLOYEUR, email_verified: true }

async function open(
  options: Parameters<typeof startFournisseur>[0] = {},
  override: (base: Deps) => Partial<Deps> = () => ({}),
) {
  const fournisseur = await startFournisseur(options)
  onTestFinished(fournisseur.close)
  const harness = await createHarness((base) => ({ identite: fournisseur.service, ...override(base) }))
  const { person, deps } = harness
  const depart = async (who: Person, query = '') =>
    (await who.call('GET', `/session/oidc${query}`)).headers.get('location') ?? ''
  /** Comes back to us; the page that it leads to. */
  const back = async (who: Person, retour: URL) => {
    const answer = await who.call('GET', retour.pathname.replace('/api', '') + retour.search)
    expect(answer.status).toBe(302)
    return (answer.headers.get('location') ?? '').replace('http://localhost:9000', '')
  }
  const signInBy = async (who: Person, personne: Personne, query = '') =>
    back(who, await fournisseur.passer(await depart(who, query), personne))
  const session = async (who: Person) => (await who.call('GET', '/session')).body
  const mails = async (): Promise<{ sujet: string; a: string[]; texte: string }[]> =>
    (await person().call('GET', '/courriels')).body
  const journal = async (action: string) =>
    deps.db.selectFrom('journal').select('details').where('action', '=', action).execute()
  return { ...harness, fournisseur, depart, back, signInBy, session, mails, journal }
}

describe('sign-in by the operator’s provider', () => {
  it('opens the account of the attested address, which it is bound to and told of, and goes on where one was going', async () => {
    const { person, depart, signInBy, session, mails, journal, fournisseur, deps } = await open()
    const who = person()
    expect((await session(who)).fournisseur).toEqual({ nom: new URL(fournisseur.emetteur).host, seul: false })
    const asked = new URL(await depart(who))
    expect([...asked.searchParams.keys()].sort()).toEqual([
      'client_id',
      'code_challenge',
      'code_challenge_method',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ])
    const page = await signInBy(who, CLAIRE, '?retour=%2Fmes-contrats%3Fetat%3Dbrouillon&demande=d-1')
    expect(page).toBe('/connexion?demande=d-1&retour=%2Fmes-contrats%3Fetat%3Dbrouillon')
    expect((await session(who)).compte.email).toBe(EMPLOYEUR)
    expect((await mails())[0]).toMatchObject({
      a: [EMPLOYEUR],
      sujet: 'Une nouvelle façon de vous connecter à Mon espace',
    })
    expect(await journal('identite_liee')).toHaveLength(1)
    const again = person()
    expect(await signInBy(again, { ...CLAIRE, email: 'autre@ailleurs.example' })).toBe('/connexion')
    expect((await session(again)).compte.email).toBe(EMPLOYEUR)
    expect(await journal('identite_liee')).toHaveLength(1)
    // What ends the provider’s session is sealed, and nothing of a sign-in is left behind.
    const stored = await deps.db.selectFrom('session').select('jeton_identite').execute()
    expect(JSON.stringify(stored)).not.toContain('eyJ')
    expect(await deps.db.selectFrom('depart_oidc').selectAll().execute()).toHaveLength(1)
  })

  it('asks ProConnect nothing that it does not announce, reads its signed userinfo, and lets one SIRET open nothing', async () => {
    const { person, depart, signInBy, session } = await open({ profil: 'proconnect', userinfo: 'jwt' })
    const who = person()
    expect((await session(who)).fournisseur.nom).toBe('ProConnect')
    const asked = new URL(await depart(who))
    expect(JSON.parse(asked.searchParams.get('claims') ?? '')).toEqual({
      id_token: { amr: { essential: true } },
    })
    expect(asked.searchParams.get('scope')).toBe('openid email given_name usual_name siret')
    const { email_verified: _, ...agent } = CLAIRE
    const page = await signInBy(who, { ...agent, siret: '99967890700018' })
    expect(page).toBe('/connexion')
    const { entreprises } = await session(who)
    expect(entreprises.map(({ siren }: { siren: string }) => siren)).toEqual([SIRET_PARIS.slice(0, 9)])
    const denied = person()
    expect(await signInBy(denied, { ...agent, sub: 'c-2', email_verified: false })).toBe(
      '/connexion?oidc=adresse',
    )
  })

  it('binds another identity of the same address in place of the one before, aloud; never one that nobody attests', async () => {
    const { person, signInBy, session, mails, journal } = await open()
    await signInBy(person(), CLAIRE)
    expect(await signInBy(person(), { ...CLAIRE, sub: 'claire-2', email_verified: false })).toBe(
      '/connexion?oidc=adresse',
    )
    expect(await signInBy(person(), { sub: 'x', email: EMPLOYEUR })).toBe('/connexion?oidc=adresse')
    const who = person()
    expect(await signInBy(who, { ...CLAIRE, sub: 'claire-2' })).toBe('/connexion')
    expect((await session(who)).compte.email).toBe(EMPLOYEUR)
    expect(await journal('identite_reliee')).toHaveLength(1)
    expect((await mails())[0]?.texte).toContain('Le précédent ne l’ouvre plus')
    const inconnu = { sub: 'z', email: 'personne@interim-demo.example', email_verified: true }
    expect(await signInBy(person(), inconnu)).toBe('/connexion?oidc=inconnu')
  })

  it('opens no account that is not confirmed or was suspended, and binds none', async () => {
    const { person, signInBy, deps } = await open()
    await deps.db.updateTable('rattachement').set({ etat: 'suspendu' }).execute()
    expect(await signInBy(person(), CLAIRE)).toBe('/connexion?oidc=non_active')
    await deps.db.updateTable('compte').set({ confirme_le: null }).execute()
    expect(await signInBy(person(), CLAIRE)).toBe('/connexion?oidc=non_confirme')
    expect(await deps.db.selectFrom('identite').selectAll().execute()).toEqual([])
  })
})

describe('an answer that is not to our question', () => {
  it('is refused before anything is sent: state, browser, issuer, age; each comes back once', async () => {
    const { person, depart, back, session, fournisseur, clock } = await open()
    const who = person()
    const retourOf = async () => fournisseur.passer(await depart(who), CLAIRE)
    const tokens = () => fournisseur.asked.filter((one) => one === 'POST /token').length

    const wrongState = await retourOf()
    wrongState.searchParams.set('state', 'un-autre')
    expect(await back(who, wrongState)).toBe('/connexion?oidc=recommencer')

    const elsewhere = await retourOf()
    expect(await back(person(), elsewhere)).toBe('/connexion?oidc=recommencer')

    const wrongIssuer = await retourOf()
    wrongIssuer.searchParams.set('iss', 'https://autre.example')
    expect(await back(who, wrongIssuer)).toBe('/connexion?oidc=recommencer')

    const noIssuer = await retourOf()
    noIssuer.searchParams.delete('iss')
    expect(await back(who, noIssuer)).toBe('/connexion?oidc=recommencer')

    const late = await retourOf()
    clock.advance(15 * 60)
    expect(await back(who, late)).toBe('/connexion?oidc=recommencer')
    expect(tokens()).toBe(0)
    expect((await session(who)).compte).toBeNull()

    const good = await retourOf()
    expect(await back(who, good)).toBe('/connexion')
    expect(await back(who, good)).toBe('/connexion?oidc=recommencer')
    expect(tokens()).toBe(1)
  })

  it('is refused after: nonce, verifier, code', async () => {
    const { person, depart, back, session, fournisseur, deps } = await open()
    const who = person()
    for (const wrong of [{ nonce: 'un-autre' }, { verificateur: 'v'.repeat(43) }]) {
      const retour = await fournisseur.passer(await depart(who), CLAIRE)
      await deps.db.updateTable('depart_oidc').set(wrong).execute()
      expect(await back(who, retour)).toBe('/connexion?oidc=recommencer')
    }
    const retour = await fournisseur.passer(await depart(who), CLAIRE)
    retour.searchParams.set('code', 'jamais-donne')
    expect(await back(who, retour)).toBe('/connexion?oidc=recommencer')
    expect((await session(who)).compte).toBeNull()
  })

  it('is refused where its signed userinfo is another’s, too old, or somebody else’s', async () => {
    const faux = { de: CLAIRE, cle: 'la sienne', fin: '1 minute' } as const
    for (const [wrong, said] of [
      [{}, '/connexion'],
      [{ cle: 'une autre' }, '/connexion?oidc=recommencer'],
      [{ fin: '2 minutes ago' }, '/connexion?oidc=recommencer'],
      [{ de: { ...CLAIRE, sub: 'un-autre' } }, '/connexion?oidc=recommencer'],
    ] as const) {
      const { person, signInBy } = await open({ userinfo: 'jwt', faux: { ...faux, ...wrong } })
      expect(await signInBy(person(), CLAIRE)).toBe(said)
    }
  })

  it('is a no of the person', async () => {
    const { person, signInBy } = await open()
    expect(await signInBy(person(), { ...CLAIRE, refuse: true }, '?retour=%2Fcompte')).toBe(
      '/connexion?retour=%2Fcompte&oidc=refuse',
    )
  })
})

describe('a provider', () => {
  const settings = (emetteur: string) => ({
    emetteur,
    client: 'c',
    secret: 's',
    profil: 'generique' as const,
    nom: 'Mon OPCO',
    seulePorte: false,
    acrDeuxFacteurs: [],
    urlPublique: 'http://localhost:9000',
    delaiMs: 300,
  })
  const leave = async (emetteur: string) => {
    const { person } = await createHarness(() => ({ identite: createOidc(settings(emetteur)) }))
    const started = performance.now()
    const answer = await person().call('GET', '/session/oidc?retour=%2Fcompte')
    return { to: answer.headers.get('location'), ms: performance.now() - started }
  }
  const PANNE = 'http://localhost:9000/connexion?retour=%2Fcompte&oidc=panne'

  it('that is down, silent, endless or beside itself is said, in time', async () => {
    const { to } = await leave('http://127.0.0.1:9')
    expect(to).toBe(PANNE)
    const ways = [
      () => undefined,
      (response: import('node:http').ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.write(`{"issuer":"${'x'.repeat(400_000)}`)
      },
      (response: import('node:http').ServerResponse) => response.writeHead(503).end('non'),
      (response: import('node:http').ServerResponse) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>maintenance'),
    ]
    for (const way of ways) {
      const server = createServer((_, response) => void way(response))
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { to: page, ms } = await leave(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
      expect(page).toBe(PANNE)
      expect(ms).toBeLessThan(3000)
      server.closeAllConnections()
      server.close()
    }
  })

  it('that goes down on the way back is said too, and the password still opens', async () => {
    const { person, depart, back, fournisseur } = await open()
    const who = person()
    const retour = await fournisseur.passer(await depart(who), CLAIRE)
    await fournisseur.close()
    expect(await back(who, retour)).toBe('/connexion?oidc=panne')
    const body = { email: EMPLOYEUR, motDePasse: MOT_DE_PASSE_DEMO }
    expect((await who.call('POST', '/session', body)).body.compte.email).toBe(EMPLOYEUR)
  })

  it('is asked once in ten minutes what it is', async () => {
    const { person, depart, fournisseur } = await open()
    for (let i = 0; i < 3; i++) await depart(person())
    expect(fournisseur.asked.filter((one) => one.includes('.well-known'))).toHaveLength(1)
  })

  it('that is not installed is nowhere', async () => {
    const { person } = await createHarness()
    expect((await person().call('GET', '/session/oidc')).status).toBe(404)
    expect((await person().call('GET', '/session/oidc/retour?state=x')).status).toBe(404)
    expect((await person().call('GET', '/session')).body.fournisseur).toBeUndefined()
  })
})

describe('the second factor', () => {
  it('is the provider’s where it says two factors of an identity known before; else ours', async () => {
    const { person, signIn, signInBy, session, clock } = await open()
    const owner = await signIn(ADMIN)
    const { totp } = (await owner.call('POST', '/compte/second-facteur', { etape: 'preparer', type: 'totp' }))
      .body
    const code = () =>
      new TOTP({ secret: Secret.fromBase32(totp.secret) }).generate({ timestamp: clock.now().getTime() })
    const confirmation = { etape: 'confirmer', type: 'totp', nom: 'Téléphone', code: code() }
    expect((await owner.call('POST', '/compte/second-facteur', confirmation)).status).toBe(200)
    clock.advance(30)
    const admin: Personne = { sub: 'a', email: ADMIN, email_verified: true, amr: ['pwd', 'mfa'] }
    const first = person()
    await signInBy(first, admin)
    // Bound just now, by an address alone.
    expect((await session(first)).secondFacteur).toEqual(['totp', 'secours'])
    const body = { type: 'totp', code: code() }
    const opened = await first.call('POST', '/session/second-facteur', body)
    expect(opened.body.compte.email).toBe(ADMIN)
    // Begun at the provider, it ends there too.
    expect((await first.call('DELETE', '/session')).body.deconnexion).toContain('id_token_hint=')
    const second = person()
    await signInBy(second, admin)
    expect((await session(second)).compte.email).toBe(ADMIN)
    const third = person()
    const { amr: _, ...alone } = admin
    await signInBy(third, alone)
    expect((await session(third)).secondFacteur).toEqual(['totp', 'secours'])
  })
})

describe('signing out', () => {
  it('ends the session here, and says where the browser ends the provider’s', async () => {
    const { person, signInBy, session, fournisseur } = await open()
    const who = person()
    await signInBy(who, CLAIRE)
    const { deconnexion } = (await who.call('DELETE', '/session')).body
    const { origin, searchParams } = new URL(deconnexion)
    expect(origin).toBe(fournisseur.emetteur)
    expect([...searchParams.keys()]).toEqual(['id_token_hint', 'state', 'post_logout_redirect_uri'])
    expect(searchParams.get('post_logout_redirect_uri')).toBe('http://localhost:9000/connexion')
    expect((await fetch(deconnexion)).status).toBe(200)
    expect((await session(who)).compte).toBeNull()
    const byPassword = person()
    await byPassword.call('POST', '/session', { email: EMPLOYEUR, motDePasse: MOT_DE_PASSE_DEMO })
    expect((await byPassword.call('DELETE', '/session')).body.deconnexion).toBeUndefined()
  })

  it('ends it here all the same where the provider is out of reach', async () => {
    const { person, signInBy, session, fournisseur } = await open()
    const who = person()
    await signInBy(who, CLAIRE)
    await fournisseur.close()
    expect((await who.call('DELETE', '/session')).status).toBe(200)
    expect((await session(who)).compte).toBeNull()
  })
})

describe('a provider that is the only door', () => {
  it('is where one proves again who one is, ten minutes after: no password is judged', async () => {
    const { signIn, deps, clock } = await open()
    const who = await signIn(EMPLOYEUR)
    Object.assign(deps.identite as object, { seulePorte: true })
    const ask = (method: string, body: object) => who.call(method, '/compte/second-facteur', body)
    expect((await ask('POST', { etape: 'preparer', type: 'totp' })).status).toBe(200)
    clock.advance(600)
    const motDePasse = MOT_DE_PASSE_DEMO
    for (const answer of [
      await ask('POST', { etape: 'preparer', type: 'totp' }),
      await ask('POST', { etape: 'preparer', type: 'totp', motDePasse }),
      await ask('POST', { etape: 'codes', motDePasse }),
      await ask('DELETE', { motDePasse }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'porte_unique'])
      expect(answer.body.detail).toContain('reconnectez-vous avec 127.0.0.1')
    }
  })

  it('closes passwords and sign-ups with words, and invites without one', async () => {
    const { person, signIn, signInBy, mails, deps } = await open({}, () => ({}))
    const admin = await signIn(ADMIN)
    Object.assign(deps.identite as object, { seulePorte: true })
    const who = person()
    const email = EMPLOYEUR
    for (const [path, body] of [
      ['/session', { email, motDePasse: MOT_DE_PASSE_DEMO }],
      ['/mot-de-passe/oubli', { email }],
      ['/mot-de-passe', { jeton: 'x', motDePasse: 'quatre girafes lavande 81' }],
    ] as const) {
      const answer = await who.call('POST', path, body)
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'porte_unique'])
      expect(answer.body.detail).toContain('La connexion se fait avec 127.0.0.1')
    }
    expect((await who.call('GET', '/session')).body.fournisseur.seul).toBe(true)
    const invitation = { email: 'ana@interim-demo.example', civilite: 'Mme', nom: 'Diaz', prenom: 'Ana' }
    const path = `/entreprises/${SIRET_PARIS}/comptes`
    await admin.call('POST', path, { ...invitation, role: 'employeur' })
    const [mail] = await mails()
    expect(mail?.texte).toContain('aucun mot de passe n’est à choisir')
    expect(mail?.texte).not.toContain('jeton=')
    expect(await signInBy(who, { sub: 'ana', email: invitation.email, email_verified: true })).toBe(
      '/connexion',
    )
    expect((await who.call('GET', '/session')).body.compte.prenom).toBe('Ana')
  })
})
