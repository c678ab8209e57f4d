import { describe, expect, it } from 'vitest'
import {
  ADMIN,
  AUTRE,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  SIRET_AUTRE,
  SIRET_PARIS,
} from '../testing/harness.ts'

const NEW = {
  email: 'Nina.Perrot@interim-demo.example',
  motDePasse: 'quatre girafes lavande 81',
  civilite: 'Mme',
  nom: 'Perrot',
  prenom: 'Nina',
  telephone: '01 40 00 00 09',
  siret: SIRET_PARIS,
}
const EMAIL = 'nina.perrot@interim-demo.example'

async function setup() {
  const h = await createHarness()
  const visitor = h.person()
  const mails = async () => (await visitor.call('GET', '/courriels')).body
  const tokenOf = async (to: string, page: string) => {
    const mail = (await mails()).find(
      (m: { a: string[]; texte: string }) => m.a.includes(to) && m.texte.includes(`/${page}?jeton=`),
    )
    return new RegExp(`/${page}\\?jeton=([\\w-]+)`).exec(mail?.texte ?? '')?.[1] ?? ''
  }
  return { ...h, visitor, mails, tokenOf }
}

describe('sign-up', () => {
  it('goes from the form to a session: confirmed by the person, activated by the administrator', async () => {
    const { visitor, tokenOf } = await setup()
    expect((await visitor.call('POST', '/comptes', NEW)).status).toBe(202)

    const credentials = { email: EMAIL, motDePasse: NEW.motDePasse }
    expect((await visitor.call('POST', '/session', credentials)).body.code).toBe('compte_non_confirme')
    const confirmed = await visitor.call('POST', '/comptes/confirmation', {
      jeton: await tokenOf(EMAIL, 'confirmation'),
    })
    expect(confirmed.body).toEqual({ etat: 'en_attente_activation' })
    expect((await visitor.call('POST', '/session', credentials)).body.code).toBe('compte_non_active')

    const jeton = await tokenOf(ADMIN, 'activation')
    const asked = await visitor.call('GET', `/comptes/activation?jeton=${jeton}`)
    expect(asked.body).toMatchObject({ demandeur: { email: EMAIL, nom: 'Perrot' }, role: 'employeur' })
    expect((await visitor.call('POST', '/comptes/activation', { jeton, decision: 'activer' })).body).toEqual({
      etat: 'actif',
    })

    const opened = await visitor.call('POST', '/session', credentials)
    expect(opened.status).toBe(200)
    expect(opened.body).toMatchObject({ role: 'employeur', entreprises: [{ siren: '999123458' }] })
    expect(
      (await visitor.call('POST', '/comptes/activation', { jeton, decision: 'refuser' })).body.code,
    ).toBe('jeton_inconnu')
  })

  it('asks the case officers where there is no administrator, and makes the first one administrator', async () => {
    const { visitor, tokenOf, mails } = await setup()
    await visitor.call('POST', '/comptes', { ...NEW, siret: SIRET_AUTRE })
    const jeton = await tokenOf(GESTIONNAIRE, 'activation')
    expect((await visitor.call('GET', `/comptes/activation?jeton=${jeton}`)).body.role).toBe('administrateur')
    await visitor.call('POST', '/comptes/activation', { jeton, decision: 'activer' })
    await visitor.call('POST', '/comptes/confirmation', { jeton: await tokenOf(EMAIL, 'confirmation') })
    const opened = await visitor.call('POST', '/session', { email: EMAIL, motDePasse: NEW.motDePasse })
    expect(opened.body.role).toBe('administrateur')
    expect((await mails())[0].sujet).toContain('activé')
  })

  it('answers the same for a known e-mail, and tells its owner', async () => {
    const { visitor, mails } = await setup()
    const known = await visitor.call('POST', '/comptes', { ...NEW, email: EMPLOYEUR })
    const unknown = await visitor.call('POST', '/comptes', NEW)
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    const told = (await mails()).filter((m: { a: string[] }) => m.a.includes(EMPLOYEUR))
    expect(told).toHaveLength(1)
    expect(told[0].sujet).toContain('déjà un compte')
  })

  it('refuses an unknown SIRET, an easy password and a misspelt key, each at its field', async () => {
    const { visitor } = await setup()
    const chemins = async (data: object) => {
      const { status, body } = await visitor.call('POST', '/comptes', { ...NEW, ...data })
      return [status, body.code, body.erreurs?.map((e: { chemin: string }) => e.chemin)]
    }
    expect(await chemins({ siret: '73282932000074' })).toEqual([422, 'siret_inconnu', ['siret']])
    expect(await chemins({ motDePasse: 'motdepasse123' })).toEqual([
      422,
      'mot_de_passe_faible',
      ['motDePasse'],
    ])
    expect(await chemins({ motDePasse: 'court' })).toEqual([422, 'corps_invalide', ['motDePasse']])
    expect(await chemins({ prenoms: 'Nina' })).toEqual([422, 'corps_invalide', ['prenoms']])
  })

  it('expires the link after 48 hours; another can be asked for, and the older one is then unknown', async () => {
    const { visitor, tokenOf, clock } = await setup()
    await visitor.call('POST', '/comptes', NEW)
    const old = await tokenOf(EMAIL, 'confirmation')
    clock.advance(48 * 3600)
    const late = await visitor.call('POST', '/comptes/confirmation', { jeton: old })
    expect([late.status, late.body.code]).toEqual([410, 'jeton_expire'])
    expect((await visitor.call('POST', '/comptes/confirmation/renvoi', { email: EMAIL })).status).toBe(202)
    expect((await visitor.call('POST', '/comptes/confirmation', { jeton: old })).body.code).toBe(
      'jeton_inconnu',
    )
    const again = { jeton: await tokenOf(EMAIL, 'confirmation') }
    expect((await visitor.call('POST', '/comptes/confirmation', again)).status).toBe(200)
    expect((await visitor.call('POST', '/comptes/confirmation', again)).body.code).toBe('jeton_inconnu')
  })
})

describe('the mail to who activates', () => {
  it('holds no typed word in its subject, and no line of a stranger’s', async () => {
    const { visitor, mails } = await setup()
    await visitor.call('POST', '/comptes', NEW)
    const told = (await mails()).find((m: { a: string[] }) => m.a.includes(ADMIN))
    expect(told.sujet).toBe('Validation d’inscription à Mon espace')
    expect(told.texte).toContain('Mme Nina Perrot demande à accéder')
    const lines = { ...NEW, email: 'b@nowhere.example', nom: 'Perrot\n\nVotre compte va être fermé' }
    const refused = await visitor.call('POST', '/comptes', lines)
    expect([refused.status, refused.body.erreurs[0].chemin]).toEqual([422, 'nom'])
  })

  it('comes twenty times an hour at most, and the last one says where to see the others', async () => {
    const { visitor, mails, clock, signIn } = await setup()
    const signUp = async (from: number, to: number) => {
      for (let i = from; i < to; i++)
        await visitor.call('POST', '/comptes', { ...NEW, email: `n${i}@interim-demo.example` })
    }
    const told = async () => (await mails()).filter((m: { a: string[] }) => m.a.includes(ADMIN))
    await signUp(0, 90)
    const mailbox = await told()
    expect(mailbox).toHaveLength(20)
    const saysSo = mailbox.map((m: { texte: string }) => m.texte.includes('beaucoup de demandes'))
    expect(saysSo.filter(Boolean)).toHaveLength(1)
    expect(saysSo[0]).toBe(true)
    const admin = await signIn(ADMIN)
    const { elements } = (await admin.call('GET', `/entreprises/${SIRET_PARIS}/comptes`)).body
    expect(elements.filter((c: { etat: string }) => c.etat === 'en_attente_confirmation')).toHaveLength(90)
    clock.advance(3600)
    // Who was not told of is told when they sign up again; who was, is not told of twice.
    await signUp(0, 1)
    expect(await told()).toHaveLength(20)
    await signUp(89, 90)
    expect(await told()).toHaveLength(21)
  })

  it('opens nothing any more to an administrator who was suspended', async () => {
    const { visitor, signIn, tokenOf, deps } = await setup()
    await visitor.call('POST', '/comptes', NEW)
    const jeton = await tokenOf(ADMIN, 'activation')
    await deps.db
      .updateTable('rattachement')
      .set({ etat: 'suspendu' })
      .where('role', '=', 'administrateur')
      .execute()
    expect((await visitor.call('GET', `/comptes/activation?jeton=${jeton}`)).status).toBe(404)
    const decided = await visitor.call('POST', '/comptes/activation', { jeton, decision: 'activer' })
    expect([decided.status, decided.body.code]).toEqual([404, 'jeton_inconnu'])
    await expect(signIn(EMAIL)).rejects.toThrow('401')
  })

  it.each([
    [ADMIN, SIRET_PARIS, 'Hélène Marchand', 'administrateur'],
    [GESTIONNAIRE, SIRET_AUTRE, 'Nora Vidal', 'gestionnaire'],
  ])('lets the journal say who decided with its link: %s', async (who, siret, par, role) => {
    const { visitor, tokenOf, deps } = await setup()
    await visitor.call('POST', '/comptes', { ...NEW, siret })
    const jeton = await tokenOf(who, 'activation')
    await visitor.call('POST', '/comptes/activation', { jeton, decision: 'refuser' })
    const line = await deps.db
      .selectFrom('journal')
      .innerJoin('compte', 'compte.id', 'journal.par_id')
      .select(['journal.par', 'journal.role', 'journal.details', 'compte.email'])
      .where('action', '=', 'compte_refuse')
      .executeTakeFirstOrThrow()
    expect(line).toMatchObject({ par, role, email: who })
    expect(JSON.parse(line.details)).toMatchObject({ moyen: 'lien' })
  })
})

describe('an account older than what names may hold', () => {
  it('signs in and opens its page; its name is only judged when it is written again', async () => {
    const { deps, signIn } = await setup()
    const nom = 'Perrot <n° 2>'
    await deps.db.updateTable('compte').set({ nom }).where('email', '=', EMPLOYEUR).execute()
    const ancien = await signIn(EMPLOYEUR)
    const { status, body } = await ancien.call('GET', '/session')
    expect([status, body.compte.nom]).toEqual([200, nom])
    for (const path of ['/compte/avis', '/compte/calendrier', '/sessions'])
      expect((await ancien.call('GET', path)).status).toBe(200)
    const { civilite, prenom } = body.compte
    const profil = { civilite, nom, prenom, fonction: '', telephone: '01 40 00 00 09' }
    const refused = await ancien.call('PUT', '/compte', profil)
    expect([refused.status, refused.body.erreurs.map((e: { chemin: string }) => e.chemin)]).toEqual([
      422,
      ['nom'],
    ])
    expect((await ancien.call('PUT', '/compte', { ...profil, nom: 'Perrot' })).status).toBe(200)
  })
})

describe('somebody refused or suspended', () => {
  it('is told so at sign-in, and let in by the administrator after all', async () => {
    const { visitor, signIn, tokenOf } = await setup()
    await visitor.call('POST', '/comptes', NEW)
    await visitor.call('POST', '/comptes/confirmation', { jeton: await tokenOf(EMAIL, 'confirmation') })
    const credentials = { email: EMAIL, motDePasse: NEW.motDePasse }
    const said = async () => {
      const { status, body } = await visitor.call('POST', '/session', credentials)
      if (status === 200) return 'open'
      return [body.code, body.etat, /suspendu votre accès|pas accepté/.exec(body.detail)?.[0]]
    }
    expect(await said()).toEqual(['compte_non_active', 'en_attente_activation', undefined])
    const jeton = await tokenOf(ADMIN, 'activation')
    await visitor.call('POST', '/comptes/activation', { jeton, decision: 'refuser' })
    expect(await said()).toEqual(['compte_non_active', 'refuse', 'pas accepté'])
    const admin = await signIn(ADMIN)
    const path = `/entreprises/${SIRET_PARIS}/comptes`
    const { elements } = (await admin.call('GET', path)).body
    const { id } = elements.find((c: { email: string }) => c.email === EMAIL)
    expect((await admin.call('PATCH', `${path}/${id}`, { etat: 'suspendu' })).status).toBe(409)
    expect((await admin.call('PATCH', `${path}/${id}`, { etat: 'actif' })).body.etat).toBe('actif')
    expect(await said()).toBe('open')
    await admin.call('PATCH', `${path}/${id}`, { etat: 'suspendu' })
    expect(await said()).toEqual(['compte_non_active', 'suspendu', 'suspendu votre accès'])
  })

  it('is told by mail, once for each change, and nobody else', async () => {
    const { signIn, mails } = await setup()
    const admin = await signIn(ADMIN)
    const path = `/entreprises/${SIRET_PARIS}/comptes`
    const { elements } = (await admin.call('GET', path)).body
    const { id } = elements.find((c: { email: string }) => c.email === EMPLOYEUR)
    for (const etat of ['suspendu', 'suspendu', 'actif', 'actif'])
      expect((await admin.call('PATCH', `${path}/${id}`, { etat })).body.etat).toBe(etat)
    expect((await mails()).map(({ a, sujet }: { a: string[]; sujet: string }) => [a[0], sujet])).toEqual([
      [EMPLOYEUR, 'Votre accès à Mon espace est rétabli'],
      [EMPLOYEUR, 'Votre accès à Mon espace est suspendu'],
    ])
  })

  it('is « Refusé » in the list from the refusal on, be the address confirmed or not', async () => {
    const { visitor, signIn, tokenOf } = await setup()
    await visitor.call('POST', '/comptes', NEW)
    const jeton = await tokenOf(ADMIN, 'activation')
    const admin = await signIn(ADMIN)
    const etat = async () =>
      (await admin.call('GET', `/entreprises/${SIRET_PARIS}/comptes`)).body.elements.find(
        (c: { email: string }) => c.email === EMAIL,
      ).etat
    expect(await etat()).toBe('en_attente_confirmation')
    await visitor.call('POST', '/comptes/activation', { jeton, decision: 'refuser' })
    expect(await etat()).toBe('refuse')
  })

  it('may ask anew while the address is not confirmed', async () => {
    const { visitor, tokenOf } = await setup()
    await visitor.call('POST', '/comptes', NEW)
    const first = await tokenOf(ADMIN, 'activation')
    await visitor.call('POST', '/comptes/activation', { jeton: first, decision: 'refuser' })
    await visitor.call('POST', '/comptes', NEW)
    const jeton = await tokenOf(ADMIN, 'activation')
    expect(jeton).not.toBe(first)
    await visitor.call('POST', '/comptes/activation', { jeton, decision: 'activer' })
    await visitor.call('POST', '/comptes/confirmation', { jeton: await tokenOf(EMAIL, 'confirmation') })
    const { status } = await visitor.call('POST', '/session', { email: EMAIL, motDePasse: NEW.motDePasse })
    expect(status).toBe(200)
  })
})

describe('an address that two people sign up with', () => {
  const OTHER = { ...NEW, motDePasse: 'cinq hiboux turquoise 42', nom: 'Inconnu', siret: SIRET_AUTRE }

  async function contest(...forms: (typeof NEW)[]) {
    const h = await setup()
    const links: string[] = []
    for (const form of forms) {
      const { status, body } = await h.visitor.call('POST', '/comptes', form)
      expect([status, body]).toEqual([202, {}])
      links.push(await h.tokenOf(EMAIL, 'confirmation'))
    }
    const answered = async (link: number, more: object = {}) => {
      const asked = { jeton: links[link], ...more }
      const { status, body } = await h.visitor.call('POST', '/comptes/confirmation', asked)
      return { status, chemins: body.erreurs?.map((e: { chemin: string }) => e.chemin) }
    }
    const confirm = async (link: number, more: object = {}) => (await answered(link, more)).status
    const opens = async (motDePasse: string) => {
      const { status, body } = await h.person().call('POST', '/session', { email: EMAIL, motDePasse })
      return status === 200 ? body.compte.nom : body.code
    }
    const activate = async (to = ADMIN) => {
      const jeton = await h.tokenOf(to, 'activation')
      const body = { jeton, decision: 'activer' }
      return (await h.visitor.call('POST', '/comptes/activation', body)).status
    }
    return { ...h, answered, confirm, opens, activate }
  }

  it.each([
    ['after', [NEW, OTHER], 0],
    ['before', [OTHER, NEW], 1],
  ] as const)(
    'opens with the owner’s password only, who confirmed: the stranger came %s',
    async (_, forms, own) => {
      const { answered, confirm, opens, activate, person } = await contest(...forms)
      expect(await opens(NEW.motDePasse)).not.toBe('Perrot')
      // Whichever mail is followed, no sign-up chooses the password any more; the link stays good.
      for (const link of [0, 1])
        expect(await answered(link)).toEqual({ status: 422, chemins: ['motDePasse'] })
      expect(await confirm(own, { motDePasse: NEW.motDePasse })).toBe(200)
      expect(await activate()).toBe(200)
      expect(await opens(OTHER.motDePasse)).toBe('identifiants_invalides')
      expect(await opens(NEW.motDePasse)).toBe('Perrot')
      // Nor does the stranger's link do anything any more, nor what they asked for.
      expect(await confirm(1 - own)).toBe(404)
      expect(await activate(GESTIONNAIRE)).toBe(404)
      const who = person()
      await who.call('POST', '/session', { email: EMAIL, motDePasse: NEW.motDePasse })
      expect((await who.call('GET', '/session')).body.entreprises).toHaveLength(1)
    },
  )

  it('opens with the password chosen at the confirmation, even by the stranger’s link', async () => {
    const { confirm, opens, activate } = await contest(NEW, { ...OTHER, siret: SIRET_PARIS })
    expect(await confirm(1, { motDePasse: 'motdepasse123' })).toBe(422)
    expect(await confirm(1, { motDePasse: 'sept loutres marines 30' })).toBe(200)
    expect(await activate()).toBe(200)
    expect(await opens(OTHER.motDePasse)).toBe('identifiants_invalides')
    expect(await opens(NEW.motDePasse)).toBe('identifiants_invalides')
    expect(await opens('sept loutres marines 30')).toBe('Inconnu')
  })

  it('gets a link that needs the password when it is sent again', async () => {
    const { visitor, tokenOf, opens, activate } = await contest(NEW, { ...OTHER, siret: SIRET_PARIS })
    await visitor.call('POST', '/comptes/confirmation/renvoi', { email: EMAIL })
    const jeton = await tokenOf(EMAIL, 'confirmation')
    const confirmed = async (more: object) =>
      (await visitor.call('POST', '/comptes/confirmation', { jeton, ...more })).status
    expect(await confirmed({})).toBe(422)
    const motDePasse = 'sept loutres marines 30'
    expect(await confirmed({ motDePasse })).toBe(200)
    await activate()
    for (const form of [NEW, OTHER]) expect(await opens(form.motDePasse)).toBe('identifiants_invalides')
    expect(await opens(motDePasse)).toBe('Inconnu')
  })

  it('keeps the password of a reset, whoever signs up after it', async () => {
    const { visitor, tokenOf, opens, activate } = await contest(NEW)
    await visitor.call('POST', '/mot-de-passe/oubli', { email: EMAIL })
    const reset = { jeton: await tokenOf(EMAIL, 'mot-de-passe'), motDePasse: 'sept loutres marines 30' }
    expect((await visitor.call('POST', '/mot-de-passe', reset)).status).toBe(200)
    await visitor.call('POST', '/comptes', { ...OTHER, siret: SIRET_PARIS })
    const jeton = await tokenOf(EMAIL, 'confirmation')
    expect((await visitor.call('POST', '/comptes/confirmation', { jeton })).status).toBe(200)
    await activate()
    expect(await opens(OTHER.motDePasse)).toBe('identifiants_invalides')
    expect(await opens(reset.motDePasse)).toBe('Inconnu')
  })

  it('is told to who activates under each name given with it, once', async () => {
    const { visitor, mails, tokenOf } = await contest(NEW, { ...OTHER, siret: SIRET_PARIS })
    await visitor.call('POST', '/comptes', { ...OTHER, siret: SIRET_PARIS })
    await visitor.call('POST', '/comptes', NEW)
    const told = (await mails())
      .filter(({ a }: { a: string[] }) => a.includes(ADMIN))
      .map(({ texte }: { texte: string }) => /Mme Nina (?:Perrot|Inconnu)/.exec(texte)?.[0])
    expect(told).toEqual(['Mme Nina Inconnu', 'Mme Nina Perrot'])
    const path = `/comptes/activation?jeton=${await tokenOf(ADMIN, 'activation')}`
    expect((await visitor.call('GET', path)).body.demandeur.email).toBe(EMAIL)
  })

  it('keeps the password of a reset made before the confirmation', async () => {
    const { visitor, tokenOf, confirm, opens, activate } = await contest(OTHER)
    await visitor.call('POST', '/mot-de-passe/oubli', { email: EMAIL })
    const reset = { jeton: await tokenOf(EMAIL, 'mot-de-passe'), motDePasse: NEW.motDePasse }
    expect((await visitor.call('POST', '/mot-de-passe', reset)).status).toBe(200)
    expect(await confirm(0)).toBe(200)
    await activate(GESTIONNAIRE)
    expect(await opens(OTHER.motDePasse)).toBe('identifiants_invalides')
    expect(await opens(NEW.motDePasse)).toBe('Inconnu')
  })

  it('honestly, by one person who signs up twice: either mail will do', async () => {
    for (const link of [0, 1]) {
      const { confirm, opens, activate, mails } = await contest(NEW, { ...NEW, nom: 'Perrot-Diaz' })
      const own = (await mails()).filter(({ a }: { a: string[] }) => a.includes(EMAIL))
      expect(own[0].sujet).toBe('Confirmation d’inscription à Mon espace')
      expect(await confirm(link)).toBe(200)
      expect(await activate()).toBe(200)
      expect(await opens(NEW.motDePasse)).toBe(['Perrot', 'Perrot-Diaz'][link])
    }
  })
})

describe('a forgotten password', () => {
  it('is chosen again with the mail, once, and every session ends', async () => {
    const { visitor, signIn, tokenOf } = await setup()
    const signedIn = await signIn(EMPLOYEUR)
    expect((await visitor.call('POST', '/mot-de-passe/oubli', { email: EMPLOYEUR })).status).toBe(202)
    expect(
      (await visitor.call('POST', '/mot-de-passe/oubli', { email: 'nobody@nowhere.example' })).status,
    ).toBe(202)
    const body = {
      jeton: await tokenOf(EMPLOYEUR, 'mot-de-passe'),
      motDePasse: 'huit cactus violets à Rennes',
    }
    expect((await visitor.call('POST', '/mot-de-passe', body)).status).toBe(200)
    expect((await signedIn.call('GET', '/entreprises')).status).toBe(401)
    expect((await visitor.call('POST', '/mot-de-passe', body)).status).toBe(404)
    const opened = await visitor.call('POST', '/session', { email: EMPLOYEUR, motDePasse: body.motDePasse })
    expect(opened.status).toBe(200)
  })
})

describe('an administrator', () => {
  it('hears that mails do not reach somebody, until one does', async () => {
    const { signIn, deps } = await setup()
    const admin = await signIn(ADMIN)
    const told = async () => {
      const { elements } = (await admin.call('GET', `/entreprises/${SIRET_PARIS}/comptes`)).body
      return elements
        .filter((c: { courrielPerduLe: string | null }) => c.courrielPerduLe)
        .map((c: { email: string; courrielPerduLe: string }) => [c.email, c.courrielPerduLe])
    }
    const courriel = (etat: string, cree_le: string) =>
      deps.db
        .insertInto('courriel')
        .values({
          id: `${etat} ${cree_le}`,
          a: EMPLOYEUR,
          sujet: 'Essai',
          texte: '',
          html: '',
          cree_le,
          etat,
          essais: 12,
          prochain_essai_le: cree_le,
          bail: null,
          bail_jusqua: null,
          envoye_le: null,
          erreur: null,
          objet: null,
          nouvelles: null,
        })
        .execute()
    await courriel('envoye', '2026-08-01T08:00:00.000Z')
    expect(await told()).toEqual([])
    await courriel('abandonne', '2026-08-02T08:00:00.000Z')
    await courriel('a_envoyer', '2026-08-03T08:00:00.000Z')
    expect(await told()).toEqual([[EMPLOYEUR, '2026-08-02T08:00:00.000Z']])
    await courriel('envoye', '2026-08-04T08:00:00.000Z')
    expect(await told()).toEqual([])
  })

  it('sees and suspends the accounts of the enterprise, whose sessions end', async () => {
    const { signIn, visitor } = await setup()
    const [admin, employeur] = [await signIn(ADMIN), await signIn(EMPLOYEUR)]
    const list = await admin.call('GET', `/entreprises/${SIRET_PARIS}/comptes`)
    const found = list.body.elements.find((c: { email: string }) => c.email === EMPLOYEUR)
    expect(found).toMatchObject({ role: 'employeur', etat: 'actif' })
    const path = `/entreprises/${SIRET_PARIS}/comptes/${found.id}`
    expect((await employeur.call('PATCH', path, { etat: 'suspendu' })).status).toBe(403)
    expect((await admin.call('PATCH', path, { etat: 'suspendu' })).body.etat).toBe('suspendu')
    expect((await employeur.call('GET', '/entreprises')).status).toBe(401)
    const refused = await visitor.call('POST', '/session', {
      email: EMPLOYEUR,
      motDePasse: 'Demonstration-2026!',
    })
    expect(refused.body.code).toBe('compte_non_active')
    expect((await admin.call('PATCH', path, { etat: 'actif' })).body.etat).toBe('actif')
  })
})

describe('an administrator who is not to be alone', () => {
  const path = `/entreprises/${SIRET_PARIS}/comptes`

  async function administration() {
    const h = await setup()
    const admin = await h.signIn(ADMIN)
    const idOf = async (email: string) =>
      (await admin.call('GET', path)).body.elements.find((c: { email: string }) => c.email === email)?.id
    return { ...h, admin, idOf }
  }

  it('names another, who administers at once and is told; takes it back; never touches their own', async () => {
    const { admin, idOf, signIn, mails } = await administration()
    const colleague = await signIn(EMPLOYEUR)
    const [id, mine] = [await idOf(EMPLOYEUR), await idOf(ADMIN)]
    const give = (who: string, role: string) => admin.call('PUT', `${path}/${who}/role`, { role })
    expect((await colleague.call('GET', path)).status).toBe(403)
    expect((await give(id, 'administrateur')).body.role).toBe('administrateur')
    expect((await give(id, 'administrateur')).body.role).toBe('administrateur')
    expect((await mails()).map(({ sujet }: { sujet: string }) => sujet)).toEqual([
      'Votre rôle dans Mon espace a changé',
    ])
    expect((await colleague.call('GET', path)).status).toBe(200)
    expect((await give(mine, 'employeur')).body.code).toBe('transition_impossible')
    expect((await give(id, 'gestionnaire')).status).toBe(422)
    expect((await give('inconnu', 'employeur')).status).toBe(404)
    expect((await give(id, 'employeur')).body.role).toBe('employeur')
    expect((await colleague.call('GET', path)).status).toBe(403)
    await admin.call('PATCH', `${path}/${id}`, { etat: 'suspendu' })
    expect((await give(id, 'administrateur')).body.code).toBe('transition_impossible')
  })

  it('invites a colleague, whose password is chosen with the mail and whom no other opens', async () => {
    const { admin, idOf, visitor, tokenOf } = await administration()
    const { motDePasse, siret: _, telephone: __, ...identite } = NEW
    const invite = { ...identite, role: 'employeur' }
    const key = { headers: { 'idempotency-key': crypto.randomUUID() } }
    for (const status of [202, 202]) expect((await admin.call('POST', path, invite, key)).status).toBe(status)
    expect(await idOf(EMAIL)).toBeDefined()
    const opens = async (secret: string) =>
      (await visitor.call('POST', '/session', { email: EMAIL, motDePasse: secret })).status
    for (const secret of ['', motDePasse]) expect(await opens(secret)).toBe(401)
    const jeton = await tokenOf(EMAIL, 'mot-de-passe')
    expect((await visitor.call('POST', '/mot-de-passe', { jeton, motDePasse })).status).toBe(200)
    expect(await opens(motDePasse)).toBe(200)
  })

  it('invites somebody who has an account: they are told how to ask, and nothing is opened for them', async () => {
    const { signIn, admin, idOf, mails } = await administration()
    const stranger = await signIn(AUTRE)
    const invite = { email: AUTRE, civilite: 'M.', nom: 'Nom', prenom: 'Autre', role: 'administrateur' }
    expect((await admin.call('POST', path, invite)).status).toBe(202)
    expect(await idOf(AUTRE)).toBeUndefined()
    expect((await stranger.call('GET', path)).status).toBe(404)
    const [mail] = await mails()
    expect([mail.a, mail.sujet]).toEqual([[AUTRE], 'Une entreprise vous invite dans Mon espace'])
    expect(mail.texte).toContain(SIRET_PARIS)
  })
})

describe('an administrator without the mail', () => {
  it('activates who waits, whose link is then useless; refusing takes the link', async () => {
    const { signIn, visitor, tokenOf, mails, deps } = await setup()
    const admin = await signIn(ADMIN)
    await visitor.call('POST', '/comptes', NEW)
    const jeton = await tokenOf(ADMIN, 'activation')
    const list = async () => (await admin.call('GET', `/entreprises/${SIRET_PARIS}/comptes`)).body.elements
    const found = (await list()).find((c: { email: string }) => c.email === EMAIL)
    expect(found.etat).toBe('en_attente_confirmation')
    const path = `/entreprises/${SIRET_PARIS}/comptes/${found.id}`
    expect((await admin.call('PATCH', path, { etat: 'suspendu' })).status).toBe(409)
    const activated = await admin.call('PATCH', path, { etat: 'actif' })
    expect([activated.status, activated.body.etat]).toEqual([200, 'en_attente_confirmation'])
    expect((await mails())[0]).toMatchObject({ a: [EMAIL], sujet: 'Votre compte Mon espace est activé' })
    const used = await visitor.call('POST', '/comptes/activation', { jeton, decision: 'refuser' })
    expect(used.body.code).toBe('jeton_inconnu')
    const credentials = { email: EMAIL, motDePasse: NEW.motDePasse }
    expect((await visitor.call('POST', '/session', credentials)).body.code).toBe('compte_non_confirme')
    const confirmed = await visitor.call('POST', '/comptes/confirmation', {
      jeton: await tokenOf(EMAIL, 'confirmation'),
    })
    expect(confirmed.body).toEqual({ etat: 'actif' })
    expect((await visitor.call('POST', '/session', credentials)).status).toBe(200)
    const { par, action } = await deps.db
      .selectFrom('journal')
      .select(['par', 'action'])
      .where('action', '=', 'compte_active')
      .orderBy('le', 'desc')
      .executeTakeFirstOrThrow()
    expect([par.includes('lien'), action]).toEqual([false, 'compte_active'])
  })
})

describe('a second enterprise', () => {
  it('is asked for by a signed-in person, with the same activation', async () => {
    const { signIn, visitor, tokenOf } = await setup()
    const employeur = await signIn(EMPLOYEUR)
    expect((await employeur.call('POST', '/rattachements', { siret: SIRET_AUTRE })).status).toBe(202)
    expect((await employeur.call('GET', `/entreprises/${SIRET_AUTRE}`)).status).toBe(404)
    const jeton = await tokenOf(GESTIONNAIRE, 'activation')
    await visitor.call('POST', '/comptes/activation', { jeton, decision: 'activer' })
    expect((await employeur.call('GET', `/entreprises/${SIRET_AUTRE}`)).status).toBe(200)
  })
})

describe('one’s own account', () => {
  it('may have another name, telephone and function, told at once and refused where they say nothing', async () => {
    const { signIn } = await setup()
    const who = await signIn(EMPLOYEUR)
    const profil = {
      civilite: 'Mme',
      nom: 'Petit-Roux',
      prenom: 'Claire',
      fonction: '',
      telephone: '06 12 34 56 78',
    }
    const { email } = (await who.call('GET', '/session')).body.compte
    const changed = await who.call('PUT', '/compte', profil)
    expect([changed.status, changed.body]).toEqual([
      200,
      expect.objectContaining({ email, nom: 'Petit-Roux', fonction: null, telephone: '0612345678' }),
    ])
    expect((await who.call('GET', '/session')).body.compte).toEqual(changed.body)
    const refused = await who.call('PUT', '/compte', { ...profil, nom: ' ' })
    expect([refused.status, refused.body.erreurs[0].chemin]).toEqual([422, 'nom'])
    expect((await who.call('PUT', '/compte', { ...profil, email: 'x@y.example' })).status).toBe(422)
  })

  it('knows which enterprises it asked to join, until it may enter them', async () => {
    const { signIn, visitor, tokenOf } = await setup()
    const who = await signIn(EMPLOYEUR)
    const asked = async () => (await who.call('GET', '/rattachements')).body.elements
    expect(await asked()).toEqual([])
    await who.call('POST', '/rattachements', { siret: SIRET_AUTRE })
    expect(await asked()).toMatchObject([{ siret: SIRET_AUTRE, etat: 'en_attente_activation' }])
    const jeton = await tokenOf(GESTIONNAIRE, 'activation')
    await visitor.call('POST', '/comptes/activation', { jeton, decision: 'activer' })
    expect(await asked()).toEqual([])
  })
})

describe('the public directory', () => {
  it('is throttled by address without a session, never with one', async () => {
    const { person, signIn } = await createHarness()
    const path = `/annuaire/${SIRET_PARIS}`
    const who = await signIn(EMPLOYEUR)
    for (let i = 0; i < 200; i++) expect((await who.call('GET', path)).status).toBe(200)
    const codes = new Set<string>()
    for (let i = 0; i < 130; i++) {
      const { status, headers } = await person().call('GET', path)
      codes.add(`${status} ${headers.has('retry-after')}`)
    }
    expect([...codes]).toEqual(['200 false', '429 true'])
  })
})
