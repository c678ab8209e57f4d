import { AUTEUR_SERVICE, CONSENTEMENT_SIGNATURE } from '@mon-espace/domain'
import { describe, expect, it, vi } from 'vitest'
import { createLimiter } from '../http/limiter.ts'
import { refus } from '../http/refus.ts'
import { verifyJournal } from '../journal/verify.ts'
import { isFileUsed } from '../pieces/is-file-used.ts'
import { empreinte } from '../store/empreinte.ts'
import { fauxSceau } from '../testing/faux-sceau.ts'
import { AUTRE, createHarness, EMPLOYEUR, GESTIONNAIRE, type Person } from '../testing/harness.ts'
import { deposit, fillDraft, validDossier, validProfessionnalisation } from '../testing/parcours.ts'
import { aSigner, askSignature, lienDe, mailsTo, readPreuve, SIGNATAIRES } from '../testing/signature.ts'
import { IMPOSSIBLE } from './textes.ts'

const [EMP, APP, REP, CFA] = SIGNATAIRES.map(({ courriel }) => courriel) as [string, string, string, string]
const COURRIELS = [EMP, APP, REP, CFA]
/** One after the other, the training body last. */
const EN_ORDRE = SIGNATAIRES.map((one, rang) => ({ ...one, ordre: rang + 1 }))

async function open(...args: Parameters<typeof createHarness>) {
  const harness = await createHarness(...args)
  return { ...harness, who: await harness.signIn(EMPLOYEUR), visitor: harness.person() }
}

const circuitOf = async (who: Person, id: string) => (await who.call('GET', `/dossiers/${id}/signature`)).body
const dossierOf = async (who: Person, id: string) => (await who.call('GET', `/dossiers/${id}`)).body
const etatsOf = (body: { signataires: { role: string; etat: string }[] }) =>
  Object.fromEntries(body.signataires.map(({ role, etat }) => [role, etat]))
const actionsOf = async (who: Person, id: string): Promise<{ action: string; details: object }[]> =>
  (await who.call('GET', `/dossiers/${id}/historique`)).body.elements

const correct = (who: Person, { id, version }: { id: string; version: number }) =>
  who.call(
    'POST',
    `/dossiers/${id}/correction`,
    { motif: 'La date de fin est à corriger.' },
    { headers: { 'if-match': `"v${version}"` } },
  )

describe('a contract signed online', () => {
  it('is frozen, signed by each, deposited, and told to everybody', async () => {
    const { who, visitor, deps } = await open()
    const { id } = await aSigner(who)
    await deposit(who, id, 'convention_formation')
    const asked = await circuitOf(who, id)
    expect(asked.etat).toBe('en_cours')
    expect(etatsOf(asked)).toEqual({
      employeur: 'invite',
      apprenti: 'invite',
      representant: 'invite',
      cfa: 'invite',
    })
    expect((await dossierOf(who, id)).signature).toEqual({ enLigne: true, etat: 'en_cours' })

    for (const courriel of COURRIELS) {
      const lien = await lienDe(visitor, courriel)
      const { fichierSha256, documentSha256 } = (await lien.read()).body
      expect(documentSha256).toBe(asked.documentSha256)
      expect(empreinte((await lien.document()).body)).toBe(fichierSha256)
      const { status, body } = await lien.signNow()
      expect([status, body.etatSignataire]).toEqual([200, 'signe'])
    }

    const done = await circuitOf(who, id)
    expect(done.etat).toBe('terminee')
    const dossier = await dossierOf(who, id)
    expect([dossier.etat, dossier.signature.etat]).toEqual(['en_cours_instruction', 'terminee'])
    const [{ sha256, nom }] = dossier.pieces.find((p: { type: string }) => p.type === 'cerfa_signe').versions
    expect(nom).toBe(`contrat-signe-${dossier.numero}.pdf`)
    const file = (await who.call('GET', `/dossiers/${id}/pieces/cerfa_signe/fichier`)).body
    expect(empreinte(file)).toBe(sha256)
    const text = new TextDecoder().decode(file)
    for (const { role, nom: signataire } of SIGNATAIRES)
      expect(text).toContain(`% ${role} ${signataire} 2026-`)
    // What was frozen is its beginning, and no revision in between is kept.
    const kept = await deps.files.get(asked.documentSha256)
    expect([kept, await isFileUsed(deps.db, sha256)]).toEqual([null, true])

    for (const courriel of COURRIELS) {
      const [mail] = (await mailsTo(visitor, courriel)).filter(({ sujet }) => sujet.includes('avez signé'))
      expect(mail?.texte).toContain('/signature?jeton=')
      const copy = await (await lienDe(visitor, courriel)).document()
      expect(empreinte(copy.body)).toBe(sha256)
    }
    expect((await mailsTo(who, EMP)).map(({ sujet }) => sujet)).toContain(
      `Dossier ${dossier.numero}\u00a0: le contrat est signé par tous`,
    )
    const actions = (await actionsOf(who, id)).map(({ action }) => action)
    expect(actions.filter((a) => a.startsWith('signature'))).toEqual([
      'signature_demandee',
      ...COURRIELS.map(() => 'signature_apposee'),
      'signature_terminee',
    ])
    expect((await verifyJournal(deps.db)).ruptures).toEqual([])
    const history = JSON.stringify(await actionsOf(who, id))
    for (const courriel of COURRIELS) expect(history).not.toContain(courriel)
    const preuve = new TextDecoder().decode(
      (await who.call('GET', `/dossiers/${id}/signature/preuve.pdf`)).body,
    )
    expect(preuve).toContain(asked.documentSha256)
    expect(preuve).toContain(REP)
    // Each signature is of the file that the one before made.
    const [{ actes }] = readPreuve(preuve)
    expect(actes).toHaveLength(SIGNATAIRES.length)
    for (const [rang, { sha256Avant }] of actes.entries())
      expect(sha256Avant).toBe(rang === 0 ? asked.documentSha256 : actes[rang - 1].sha256Apres)
    expect(actes.at(-1).sha256Apres).toBe(sha256)
    // Each act is the one of the journal, and can be reckoned anew from what the proof says.
    const chained = (await actionsOf(who, id)).filter(({ action }) => action === 'signature_apposee')
    expect(actes.map(({ empreinteActe }: { empreinteActe: string }) => empreinteActe)).toEqual(
      chained.map(({ details }) => (details as { acte: string }).acte),
    )
    for (const { courriel, codeEnvoyeLe, consentement, sha256Apres, empreinteActe } of actes)
      expect(empreinte(JSON.stringify([courriel, codeEnvoyeLe, consentement, sha256Apres]))).toBe(
        empreinteActe,
      )
  })

  it('keeps the words that were consented to, whatever they become', async () => {
    const { who, visitor, deps } = await open()
    const { id } = await aSigner(who)
    for (const courriel of COURRIELS) await (await lienDe(visitor, courriel)).signNow()
    const anciens = 'Je signe, en d’autres mots.'
    await deps.db
      .updateTable('signataire')
      .set({ consentement: anciens })
      .where('role', '=', 'cfa')
      .where('consentement', '=', CONSENTEMENT_SIGNATURE)
      .execute()
    const { body } = await who.call('GET', `/dossiers/${id}/signature/preuve.pdf`)
    const [{ actes }] = readPreuve(new TextDecoder().decode(body))
    expect(
      Object.fromEntries(
        actes.map(({ role, consentement }: Record<'role' | 'consentement', string>) => [role, consentement]),
      ),
    ).toEqual({
      employeur: CONSENTEMENT_SIGNATURE,
      apprenti: CONSENTEMENT_SIGNATURE,
      representant: CONSENTEMENT_SIGNATURE,
      cfa: anciens,
    })
  })

  it('is not begun again while it is there; once taken back, the first is as if it had not been', async () => {
    const { who, visitor } = await open()
    const { id } = await aSigner(who)
    for (const courriel of COURRIELS) await (await lienDe(visitor, courriel)).signNow()
    const again = async () => askSignature(who, await dossierOf(who, id))
    const refused = await again()
    expect([refused.status, refused.body.code]).toEqual([409, 'transition_impossible'])
    expect((await who.call('GET', `/dossiers/${id}/signature/preuve.pdf`)).status).toBe(200)
    const first = await lienDe(visitor, APP)
    const ifMatch = { headers: { 'if-match': `"v${(await dossierOf(who, id)).version}"` } }
    const path = `/dossiers/${id}/pieces/cerfa_signe`
    expect((await who.call('DELETE', path, undefined, ifMatch)).status).toBe(204)
    expect((await again()).status).toBe(201)
    expect((await first.document()).status).toBe(410)
    expect(
      (await mailsTo(visitor, CFA)).some(({ texte }) => texte.includes('Votre signature ne vaut plus')),
    ).toBe(true)
  })

  it('is not begun beside one that was signed on paper, until that is taken back', async () => {
    const { who } = await open()
    const { id } = await validDossier(who)
    await deposit(who, id, 'cerfa_signe')
    const ask = async () => askSignature(who, await dossierOf(who, id))
    const refused = await ask()
    expect([refused.status, refused.body.code]).toEqual([409, 'transition_impossible'])
    expect(refused.body.detail).toBe(IMPOSSIBLE.retirable)
    const ifMatch = { headers: { 'if-match': `"v${(await dossierOf(who, id)).version}"` } }
    expect((await who.call('DELETE', `/dossiers/${id}/pieces/cerfa_signe`, undefined, ifMatch)).status).toBe(
      204,
    )
    expect((await ask()).status).toBe(201)
  })

  it('is not begun beside one that nobody may take back: the contract is corrected', async () => {
    const { who, deps } = await open()
    const { id } = await validDossier(who)
    await deposit(who, id, 'cerfa_signe')
    await deposit(who, id, 'convention_formation')
    const dossier = await dossierOf(who, id)
    expect(dossier.etat).toBe('en_cours_instruction')
    expect((await askSignature(who, dossier)).body.detail).toBe(IMPOSSIBLE.deposee)
    const posted = await validDossier(who)
    await deposit(who, posted.id, 'cerfa_signe')
    await deps.db
      .updateTable('piece_version')
      .set({ canal: 'courrier' })
      .where('dossier_id', '=', posted.id)
      .execute()
    const refused = await askSignature(who, await dossierOf(who, posted.id))
    expect(refused.body.detail).toBe(IMPOSSIBLE.deposee)
  })

  it('ends as what was signed is deposited, though time goes on', async () => {
    const { who, visitor, clock } = await open()
    const { id } = await aSigner(who)
    const { now } = clock
    vi.spyOn(clock, 'now').mockImplementation(() => {
      clock.advance(0.001)
      return now()
    })
    for (const courriel of COURRIELS) await (await lienDe(visitor, courriel)).signNow()
    const { finiLe } = await circuitOf(who, id)
    const { pieces } = await dossierOf(who, id)
    const [version] = pieces.find((p: { type: string }) => p.type === 'cerfa_signe').versions
    expect([version.deposeLe, version.par]).toEqual([finiLe, AUTEUR_SERVICE])
  })

  it('takes the place of one that came on paper meanwhile, once all have signed', async () => {
    const { who, visitor } = await open()
    const { id } = await aSigner(who)
    await deposit(who, id, 'cerfa_signe')
    expect((await circuitOf(who, id)).etat).toBe('en_cours')
    for (const courriel of COURRIELS) await (await lienDe(visitor, courriel)).signNow()
    const { pieces, signature } = await dossierOf(who, id)
    const signed = pieces.find((p: { type: string }) => p.type === 'cerfa_signe')
    expect([signature.etat, signed.etat]).toEqual(['terminee', 'deposee'])
    expect(signed.versions.map(({ n }: { n: number }) => n).sort()).toEqual([1, 2])
    expect(signed.versions.find(({ n }: { n: number }) => n === 2).nom).toMatch(/^contrat-signe-/)
  })

  it('ends once another signed contract is found conforme', async () => {
    const { who, visitor, signIn } = await open()
    const { id } = await aSigner(who)
    const last = await lienDe(visitor, CFA)
    await deposit(who, id, 'cerfa_signe')
    const officer = await signIn(GESTIONNAIRE)
    const { version } = await dossierOf(who, id)
    const ifMatch = { headers: { 'if-match': `"v${version}"` } }
    const path = `/dossiers/${id}/pieces/cerfa_signe/conformite`
    expect((await officer.call('POST', path, { conforme: true }, ifMatch)).status).toBe(200)
    const { pieces, signature } = await dossierOf(who, id)
    expect(signature.etat).toBe('annulee')
    expect(pieces.find((p: { type: string }) => p.type === 'cerfa_signe').etat).toBe('conforme')
    expect((await last.read()).status).toBe(410)
  })

  it('is for the other kind signed by two, its employee and the employer', async () => {
    const { who, visitor } = await open()
    const pro = await validProfessionnalisation(who)
    const proposed = await who.call('GET', `/dossiers/${pro.id}/signature/proposition`)
    expect(proposed.body.signataires.map(({ role }: { role: string }) => role)).toEqual([
      'employeur',
      'salarie',
    ])
    const deux = [
      { role: 'employeur' as const, nom: 'Claire Petit', courriel: EMP, ordre: 1 },
      { role: 'salarie' as const, nom: 'Đorđe Šahin', courriel: 'dorde@courriel.example', ordre: 1 },
    ]
    expect((await askSignature(who, pro, SIGNATAIRES)).status).toBe(422)
    expect((await askSignature(who, pro, deux)).status).toBe(201)
    for (const { courriel } of deux) await (await lienDe(visitor, courriel)).signNow()
    expect((await circuitOf(who, pro.id)).etat).toBe('terminee')
  })

  it('proposes who signs, the caller for the employer', async () => {
    const { who } = await open()
    const { id } = await fillDraft(who)
    const { body } = await who.call('GET', `/dossiers/${id}/signature/proposition`)
    expect(body.signataires).toMatchObject([
      { role: 'employeur', courriel: EMP, nom: expect.stringMatching(/\w \w/) },
      { role: 'apprenti', courriel: APP, nom: 'Élise Nguyễn-Lefèvre' },
      { role: 'representant', courriel: REP, nom: 'Marc Lefèvre' },
      { role: 'cfa', courriel: null, nom: null },
    ])
  })

  it('invites in the order that was set, each once those before have signed', async () => {
    const { who, visitor } = await open()
    const { id } = await aSigner(who, EN_ORDRE)
    for (const [rang, courriel] of COURRIELS.entries()) {
      for (const later of COURRIELS.slice(rang + 1)) expect(await mailsTo(visitor, later)).toEqual([])
      expect(Object.values(etatsOf(await circuitOf(who, id)))).toEqual([
        ...Array(rang).fill('signe'),
        'invite',
        ...Array(3 - rang).fill('a_inviter'),
      ])
      expect((await (await lienDe(visitor, courriel)).signNow()).status).toBe(200)
    }
    expect((await circuitOf(who, id)).etat).toBe('terminee')
  })
})

describe('asking for signatures', () => {
  it('says who is missing or too many, and writes nothing', async () => {
    const { who } = await open()
    const dossier = await validDossier(who)
    const salarie = { role: 'salarie' as const, nom: 'Paul Roy', courriel: 'paul@courriel.example', ordre: 1 }
    const { status, body } = await askSignature(who, dossier, [...SIGNATAIRES.slice(0, 3), salarie])
    expect([status, body.code]).toEqual([422, 'corps_invalide'])
    expect(body.erreurs.map(({ code }: { code: string }) => code)).toEqual([
      'signataire_de_trop',
      'signataire_manquant',
    ])
    expect((await who.call('GET', `/dossiers/${dossier.id}/signature`)).status).toBe(404)
    expect((await dossierOf(who, dossier.id)).signature.etat).toBeNull()
  })

  it('is for validated dossiers, once at a time, at the version that was seen', async () => {
    const { who } = await open()
    const draft = await fillDraft(who)
    expect((await askSignature(who, draft)).body).toMatchObject({
      status: 409,
      code: 'transition_impossible',
    })
    const dossier = await aSigner(who)
    expect((await askSignature(who, dossier)).body).toMatchObject({ status: 409, code: 'signature_en_cours' })
    const other = await validDossier(who)
    const stale = await askSignature(who, { ...other, version: other.version - 1 })
    expect([stale.status, stale.body.code]).toEqual([412, 'version_perimee'])
  })

  it('is told where nothing seals, on the dossier and by the call', async () => {
    const { who } = await open(() => ({ signature: null }))
    const dossier = await validDossier(who)
    expect((await dossierOf(who, dossier.id)).signature).toEqual({ enLigne: false, etat: null })
    const { body } = await askSignature(who, dossier)
    expect(body).toMatchObject({
      status: 409,
      code: 'signature_indisponible',
      detail: expect.stringMatching(/Imprimez/),
    })
  })

  it('is done once under one key', async () => {
    const { who, visitor } = await open()
    const { id, version } = await validDossier(who)
    const headers = { 'if-match': `"v${version}"`, 'idempotency-key': crypto.randomUUID() }
    const ask = () => who.call('POST', `/dossiers/${id}/signature`, { signataires: SIGNATAIRES }, { headers })
    const [one, two] = [await ask(), await ask()]
    expect([one.status, two.status]).toEqual([201, 201])
    expect(two.body).toEqual(one.body)
    expect(await mailsTo(visitor, CFA)).toHaveLength(1)
  })

  it('shows on the list and on the desk', async () => {
    const { who, signIn } = await open()
    const { id } = await aSigner(who)
    const officer = await signIn(GESTIONNAIRE)
    for (const reader of [who, officer]) {
      const { elements } = (await reader.call('GET', '/dossiers')).body
      const row = elements.find((one: { id: string }) => one.id === id)
      expect(row.signature).toBe('en_cours')
    }
    expect((await circuitOf(officer, id)).etat).toBe('en_cours')
    const stranger = await signIn(AUTRE)
    expect((await stranger.call('GET', `/dossiers/${id}/signature`)).status).toBe(404)
  })
})

describe('the link', () => {
  it('is used up by nothing that only reads, and shows no address whole', async () => {
    const { who, visitor } = await open()
    const { id } = await aSigner(who)
    const lien = await lienDe(visitor, APP)
    for (let i = 0; i < 3; i++) {
      const { status, body } = await lien.read()
      expect([status, body.courriel]).toEqual([200, 'e•••@courriel.example'])
      expect((await lien.document()).status).toBe(200)
    }
    const seen = async () =>
      (await circuitOf(who, id)).signataires.find((s: { role: string }) => s.role === 'apprenti').vuLe
    expect(await seen()).toBeNull()
    await lien.askCode()
    expect(await seen()).toBe('2026-08-24T08:00:00.000Z')
    expect((await lien.signNow()).status).toBe(200)
  })

  it('answers the same to who signs twice, and signs once', async () => {
    const { who, visitor } = await open()
    const { id } = await aSigner(who)
    const lien = await lienDe(visitor, APP)
    const first = await lien.signNow()
    const again = await lien.sign('000000')
    expect([again.status, again.body]).toEqual([200, first.body])
    const apposees = (await actionsOf(who, id)).filter(({ action }) => action === 'signature_apposee')
    expect(apposees).toHaveLength(1)
  })

  it('says, once the contract is corrected, that it is no longer good, and which signatures fall', async () => {
    const { who, visitor } = await open()
    const dossier = await aSigner(who)
    const [signed, waiting] = [await lienDe(visitor, APP), await lienDe(visitor, CFA)]
    await signed.signNow()
    const code = await waiting.askCode()
    const { status, body } = await correct(who, dossier)
    expect([status, body.etat, body.signature.etat]).toEqual([200, 'brouillon', 'annulee'])
    const after = await circuitOf(who, dossier.id)
    expect([after.etat, etatsOf(after).apprenti]).toEqual(['annulee', 'caduque'])
    const moved = (await actionsOf(who, dossier.id)).find(({ action }) => action === 'correction_demandee')
    expect(moved?.details).toMatchObject({ signaturesTombees: ['apprenti'] })
    for (const stale of [
      await signed.read(),
      await signed.document(),
      await waiting.sign(code),
      await waiting.refuse('Trop tard.'),
      await signed.signNow().catch(({ message }: Error) => ({ status: 0, body: JSON.parse(message) })),
    ])
      expect(stale.body).toMatchObject({
        status: 410,
        code: 'signature_close',
        detail: expect.stringMatching(/corrigé/),
      })
    expect((await mailsTo(visitor, APP))[0]?.texte).toContain('Votre signature ne vaut plus.')

    const { version } = body
    const valid = await who.call('POST', `/dossiers/${dossier.id}/validation`, undefined, {
      headers: { 'if-match': `"v${version}"` },
    })
    expect((await askSignature(who, { id: dossier.id, version: valid.body.version })).status).toBe(201)
    for (const courriel of COURRIELS) await (await lienDe(visitor, courriel)).signNow()
    expect((await circuitOf(who, dossier.id)).etat).toBe('terminee')
    // What all have signed falls with the next correction too, and is asked for again.
    const { version: last } = await dossierOf(who, dossier.id)
    await correct(who, { id: dossier.id, version: last })
    const fallen = await circuitOf(who, dossier.id)
    expect([fallen.etat, new Set(Object.values(etatsOf(fallen)))]).toEqual(['annulee', new Set(['caduque'])])
    expect((await who.call('GET', `/dossiers/${dossier.id}/signature/preuve.pdf`)).status).toBe(404)
  })

  it('is no copy’s, and a copy has no signature', async () => {
    const { who } = await open()
    const { id } = await aSigner(who)
    const copy = await who.call('POST', `/dossiers/${id}/copie`)
    expect(copy.body.signature.etat).toBeNull()
    expect((await who.call('GET', `/dossiers/${copy.body.id}/signature`)).status).toBe(404)
  })
})

describe('the code', () => {
  const signee = async (who: Person, id: string) => etatsOf(await circuitOf(who, id)).apprenti

  it('is dead after five tries, ten minutes, or another code', async () => {
    const { who, visitor, clock } = await open()
    const { id } = await aSigner(who)
    const lien = await lienDe(visitor, APP)
    const wrong = (code: string) => (code === '123456' ? '654321' : '123456')
    const first = await lien.askCode()
    for (const left of ['4 essais', '3 essais', '2 essais', 'un essai', 'Demandez-en un nouveau']) {
      const { status, body } = await lien.sign(wrong(first))
      expect([status, body.code]).toEqual([422, 'code_invalide'])
      expect(body.detail).toContain(left)
    }
    expect((await lien.sign(first)).body.code).toBe('code_invalide')
    const second = await lien.askCode()
    clock.advance(601)
    expect((await lien.sign(second)).body.code).toBe('code_invalide')
    const third = await lien.askCode()
    const fourth = await lien.askCode()
    if (third !== fourth) expect((await lien.sign(third)).body.code).toBe('code_invalide')
    expect(await signee(who, id)).toBe('invite')
    expect((await lien.sign(` ${fourth.slice(0, 3)} ${fourth.slice(3)}`)).status).toBe(200)
  })

  it('is of one link and of no other', async () => {
    const { who, visitor } = await open()
    await aSigner(who)
    const [app, rep] = [await lienDe(visitor, APP), await lienDe(visitor, REP)]
    const code = await app.askCode()
    await rep.askCode()
    const { body } = await rep.sign(code)
    // One in a million is the same.
    expect(body.code ?? 'same').toMatch(/code_invalide|same/)
    expect((await app.sign(code)).status).toBe(200)
  })

  it('is never found in 1,000 tries: throttled, and dead after five where nothing throttles', async () => {
    const throttled = await open()
    const free = await open((base) => ({ limiter: createLimiter(base.db, base.clock, false) }))
    for (const [{ who, visitor }, expected] of [
      [throttled, [422, 429]],
      [free, [422]],
    ] as const) {
      const { id } = await aSigner(who)
      const lien = await lienDe(visitor, APP)
      const code = await lien.askCode()
      const seen = new Set<number>()
      for (let n = 0; n < 1000; n++) {
        const tried = String(n).padStart(6, '0')
        if (tried !== code) seen.add((await lien.sign(tried)).status)
      }
      expect([...seen].sort()).toEqual(expected)
      expect((await lien.sign(code)).status).not.toBe(200)
      expect(await signee(who, id)).toBe('invite')
    }
  })

  it('is sent so many times and no more, to its own address only', async () => {
    const { who, visitor, clock } = await open()
    await aSigner(who)
    const lien = await lienDe(visitor, APP)
    for (let i = 0; i < 5; i++) await lien.askCode()
    const { status, headers } = await visitor.call('POST', `/signatures/${lien.jeton}/code`)
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    // Others are not held back.
    await (await lienDe(visitor, CFA)).askCode()
    clock.advance(601)
    await lien.askCode()
    const mails = (await mailsTo(visitor, APP)).filter(({ sujet }) => sujet === 'Votre code de signature')
    expect(mails).toHaveLength(6)
  })

  it('is in no table as it is, and no token either', async () => {
    const { who, visitor, deps } = await open()
    await aSigner(who)
    const lien = await lienDe(visitor, APP)
    const code = await lien.askCode()
    const stored = JSON.stringify([
      await deps.db.selectFrom('signataire').selectAll().execute(),
      await deps.db.selectFrom('lien_signature').selectAll().execute(),
      await deps.db.selectFrom('journal').selectAll().execute(),
    ])
    expect(stored).not.toContain(`"${code}"`)
    expect(stored).not.toContain(lien.jeton)
    expect(stored).not.toContain(empreinte(code))
  })

  it('is good again where the seal failed, and signs once it works', async () => {
    let works = false
    const { who, visitor } = await open((base) => ({
      signature: {
        seal: async (document) => {
          if (!works) throw new Error('out of reach')
          return new Uint8Array([...document, 10])
        },
      },
      log: base.log,
    }))
    const { id } = await aSigner(who)
    const lien = await lienDe(visitor, APP)
    const code = await lien.askCode()
    for (let i = 0; i < 6; i++) expect((await lien.sign(code)).status).toBe(503)
    expect(await signee(who, id)).toBe('invite')
    works = true
    expect((await lien.sign(code)).status).toBe(200)
  })
})

it('a refusal of the seal is told in its own words', async () => {
  const { who, visitor } = await open(() => ({
    signature: {
      seal: async () => {
        throw refus('fichier_refuse', { detail: 'Ce document ne peut pas être signé en ligne.' })
      },
    },
  }))
  await aSigner(who)
  const { status, body } = await (await lienDe(visitor, APP)).signNow()
  expect([status, body.code, body.detail]).toEqual([
    422,
    'fichier_refuse',
    'Ce document ne peut pas être signé en ligne.',
  ])
})

it('a certificate that is not valid signs nothing, half or whole: the code is good once it is renewed', async () => {
  let valide = false
  const { who, visitor, deps } = await open(() => ({
    signature: {
      seal: (...args) => {
        if (!valide) throw refus('signature_indisponible', { detail: IMPOSSIBLE.interrompue })
        return fauxSceau.seal(...args)
      },
    },
  }))
  const { id } = await aSigner(who)
  const lien = await lienDe(visitor, APP)
  const code = await lien.askCode()
  const before = await dossierOf(who, id)
  const { status, body } = await lien.sign(code)
  expect([status, body.code, body.detail]).toEqual([
    409,
    'signature_indisponible',
    expect.stringContaining('rien n’est signé'),
  ])
  expect(etatsOf(await circuitOf(who, id)).apprenti).toBe('invite')
  expect(await dossierOf(who, id)).toEqual(before)
  const { documentSha256, fichierSha256 } = (await lien.read()).body
  expect(fichierSha256).toBe(documentSha256)
  const actions = (await actionsOf(who, id)).map(({ action }) => action)
  expect(actions).not.toContain('signature_apposee')
  expect(await deps.files.get(documentSha256)).not.toBeNull()
  valide = true
  expect((await lien.sign(code)).status).toBe(200)
})

it('is offered no more once the certificate has ended, and no code is sent', async () => {
  let fin = new Date('2027-01-01')
  const { who, visitor, clock } = await open(() => ({ signature: { ...fauxSceau, fin: () => fin } }))
  await aSigner(who)
  const other = await validDossier(who)
  const lien = await lienDe(visitor, APP)
  await lien.askCode()
  fin = new Date(clock.now().getTime() - 1000)
  const sent = (await mailsTo(visitor, APP)).length
  const asked = await visitor.call('POST', `/signatures/${lien.jeton}/code`)
  expect([asked.status, asked.body.code, asked.body.detail]).toEqual([
    409,
    'signature_indisponible',
    IMPOSSIBLE.interrompue,
  ])
  expect(await mailsTo(visitor, APP)).toHaveLength(sent)
  expect((await dossierOf(who, other.id)).signature.enLigne).toBe(false)
  expect((await askSignature(who, other)).body.code).toBe('signature_indisponible')
  expect((await lien.read()).status).toBe(200)
})

describe('two signatories at the same second', () => {
  it('both get in, one after the other, and nothing of either is lost', async () => {
    const { who, visitor, deps } = await open()
    const { id } = await aSigner(who)
    const liens = await Promise.all(COURRIELS.map((courriel) => lienDe(visitor, courriel)))
    const codes: string[] = []
    for (const lien of liens) codes.push(await lien.askCode())
    // Each twice, since people press twice.
    const answers = await Promise.all(
      [...liens, ...liens].map((lien, i) => lien.sign(codes[i % codes.length] ?? '')),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect((await circuitOf(who, id)).etat).toBe('terminee')
    const file = (await who.call('GET', `/dossiers/${id}/pieces/cerfa_signe/fichier`)).body
    const text = new TextDecoder().decode(file)
    for (const { role } of SIGNATAIRES) expect(text.split(`% ${role} `)).toHaveLength(2)
    const versions = await deps.db
      .selectFrom('piece_version')
      .select('n')
      .where('dossier_id', '=', id)
      .execute()
    expect(versions).toHaveLength(1)
  })

  it('both get in where another process signs while this one seals', async () => {
    let meanwhile: (() => Promise<unknown>) | null = null
    let seals = 0
    const { who, visitor, deps } = await open(() => ({
      signature: {
        async seal(document, acte) {
          seals += 1
          const other = meanwhile
          meanwhile = null
          await other?.()
          return fauxSceau.seal(document, acte, AbortSignal.timeout(1000))
        },
      },
    }))
    const { id } = await aSigner(who)
    const [app, cfa] = [await lienDe(visitor, APP), await lienDe(visitor, CFA)]
    const [here, elsewhere] = [await app.askCode(), await cfa.askCode()]
    // Another process has a line of its own: it does not wait for this one.
    vi.resetModules()
    const other = await import('./signer.ts')
    meanwhile = () => other.signDocument(deps, { jeton: cfa.jeton, code: elsewhere })
    expect((await app.sign(here)).status).toBe(200)
    // What this process had sealed first was out of date, and was sealed again over the other's.
    expect(seals).toBe(3)
    expect(etatsOf(await circuitOf(who, id))).toMatchObject({ apprenti: 'signe', cfa: 'signe' })
    const text = new TextDecoder().decode((await app.document()).body)
    expect(text.indexOf('% cfa')).toBeLessThan(text.indexOf('% apprenti'))
    expect(text.split('% apprenti')).toHaveLength(2)
  })
})

describe('an end without all the signatures', () => {
  it('is the employer’s, with a reason: links die, codes too, and the file is nobody’s', async () => {
    const { who, visitor, deps } = await open()
    const dossier = await aSigner(who)
    const lien = await lienDe(visitor, APP)
    await lien.signNow()
    const { fichierSha256 } = (await lien.read()).body
    const headers = { 'if-match': `"v${dossier.version}"` }
    const cancel = (body?: object) =>
      who.call('DELETE', `/dossiers/${dossier.id}/signature`, body, { headers })
    expect((await cancel({})).status).toBe(422)
    const { status, body } = await cancel({ motif: 'Un signataire a changé.' })
    expect([status, body.etat, body.motif]).toEqual([200, 'annulee', 'Un signataire a changé.'])
    expect((await lien.read()).status).toBe(410)
    expect(await isFileUsed(deps.db, fichierSha256)).toBe(false)
    const codes = await deps.db.selectFrom('signataire').select('code_empreinte').execute()
    expect(codes.every(({ code_empreinte }) => code_empreinte === null)).toBe(true)
    const { version } = await dossierOf(who, dossier.id)
    expect((await askSignature(who, { id: dossier.id, version })).status).toBe(201)
  })

  it('is a signatory’s who refuses, with a reason that the employer reads', async () => {
    const { who, visitor } = await open()
    const { id, numero } = await aSigner(who)
    await (await lienDe(visitor, APP)).signNow()
    const lien = await lienDe(visitor, CFA)
    expect((await lien.refuse('')).status).toBe(422)
    const { status, body } = await lien.refuse('Les dates sont à revoir.')
    expect([status, body.etat, body.etatSignataire]).toEqual([200, 'refusee', 'refuse'])
    expect((await lien.refuse('Encore.')).status).toBe(200)
    const circuit = await circuitOf(who, id)
    expect(circuit.signataires.find((s: { role: string }) => s.role === 'cfa').refusMotif).toBe(
      'Les dates sont à revoir.',
    )
    expect(etatsOf(circuit).apprenti).toBe('caduque')
    expect((await (await lienDe(visitor, REP)).read()).status).toBe(410)
    const [mail] = (await mailsTo(who, EMP)).filter(({ sujet }) => sujet.includes('refusé'))
    expect(mail?.sujet).toContain(numero)
    expect(mail?.texte).toContain('Les dates sont à revoir.')
    expect((await dossierOf(who, id)).signature.etat).toBe('refusee')
  })

  it('is not for who has signed to refuse', async () => {
    const { who, visitor } = await open()
    await aSigner(who)
    const lien = await lienDe(visitor, APP)
    await lien.signNow()
    expect((await lien.refuse('Je change d’avis.')).body).toMatchObject({
      status: 409,
      code: 'transition_impossible',
    })
  })

  it('comes with the refusal of the funding, and with the end of the dossier', async () => {
    const { who, visitor, signIn } = await open()
    const officer = await signIn(GESTIONNAIRE)
    const [one, two] = [await aSigner(who), await aSigner(who)]
    const headers = (version: number) => ({ headers: { 'if-match': `"v${version}"` } })
    const motif = { motif: 'Hors du champ.' }
    const refused = await officer.call(
      'POST',
      `/dossiers/${one.id}/decision`,
      { decision: 'refuser', ...motif },
      headers(one.version),
    )
    expect([refused.status, refused.body.signature.etat]).toEqual([200, 'annulee'])
    const cancelled = await who.call('POST', `/dossiers/${two.id}/annulation`, motif, headers(two.version))
    expect([cancelled.status, cancelled.body.signature.etat]).toEqual([200, 'annulee'])
    expect((await (await lienDe(visitor, CFA)).read()).status).toBe(410)
    expect((await askSignature(who, { id: two.id, version: cancelled.body.version })).status).toBe(409)
  })
})

describe('a reminder by hand', () => {
  it('goes to those who must act and to nobody else, once an hour', async () => {
    const { who, visitor, clock } = await open()
    const { id } = await aSigner(
      who,
      EN_ORDRE.map((one) => ({ ...one, ordre: Math.min(one.ordre, 3) })),
    )
    await (await lienDe(visitor, EMP)).signNow()
    const before = await Promise.all(
      COURRIELS.map(async (courriel) => (await mailsTo(visitor, courriel)).length),
    )
    const old = await lienDe(visitor, APP)
    const remind = () => who.call('POST', `/dossiers/${id}/signature/relance`)
    expect((await remind()).status).toBe(200)
    const after = await Promise.all(
      COURRIELS.map(async (courriel) => (await mailsTo(visitor, courriel)).length),
    )
    expect(after.map((n, i) => n - (before[i] ?? 0))).toEqual([0, 1, 0, 0])
    expect((await remind()).status).toBe(429)
    clock.advance(3601)
    expect((await remind()).status).toBe(200)
    // The first link is as good as the last.
    expect((await old.signNow()).status).toBe(200)
  })
})
