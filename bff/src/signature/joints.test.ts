import { consentementSignature } from '@mon-espace/domain'
import { describe, expect, it, vi } from 'vitest'
import { smallPdf } from '../epreuve/petit-pdf.ts'
import { verifyJournal } from '../journal/verify.ts'
import { isFileUsed } from '../pieces/is-file-used.ts'
import { empreinte } from '../store/empreinte.ts'
import { occupationOf, octetsOf, recountOccupation } from '../store/occupation.ts'
import type { Store } from '../store/store.ts'
import { fauxSceau } from '../testing/faux-sceau.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, type Person, SIRET_PARIS } from '../testing/harness.ts'
import { deposit, validDossier, validProfessionnalisation } from '../testing/parcours.ts'
import {
  aSignerAvecConvention,
  askSignature,
  lienDe,
  mailsTo,
  readPreuve,
  SIGNATAIRES,
} from '../testing/signature.ts'

const CONVENTION = 'convention_formation'
const [EMP, APP, REP, CFA] = SIGNATAIRES.map(({ courriel }) => courriel) as [string, string, string, string]
const COURRIELS = [EMP, APP, REP, CFA]
const CONSENTEMENT = consentementSignature(['la convention de formation'])

async function open(...args: Parameters<typeof createHarness>) {
  const harness = await createHarness(...args)
  return { ...harness, who: await harness.signIn(EMPLOYEUR), visitor: harness.person() }
}

const get = async (who: Person, path: string) => (await who.call('GET', path)).body
const circuitOf = (who: Person, id: string) => get(who, `/dossiers/${id}/signature`)
const dossierOf = (who: Person, id: string) => get(who, `/dossiers/${id}`)
const pieceOf = async (who: Person, id: string, type = CONVENTION) =>
  (await dossierOf(who, id)).pieces.find((piece: { type: string }) => piece.type === type)
const lastAction = async (who: Person, id: string, action: string) =>
  (await get(who, `/dossiers/${id}/historique`)).elements.findLast(
    (one: { action: string }) => one.action === action,
  )
const ifMatch = async (who: Person, id: string) => ({
  headers: { 'if-match': `"v${(await dossierOf(who, id)).version}"` },
})
const preuveOf = async (who: Person, id: string) =>
  readPreuve(new TextDecoder().decode(await get(who, `/dossiers/${id}/signature/preuve.pdf`)))
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const stamps = (file: string, role: string) => file.split(`% ${role} `).length - 1
const SIREN = SIRET_PARIS.slice(0, 9)

/** What was counted as it came is what there is. */
async function expectCounted(db: Store): Promise<void> {
  const counted = await occupationOf(db, SIREN)
  await recountOccupation(db)
  expect(await occupationOf(db, SIREN)).toBe(counted)
}

const autrePdf = () => smallPdf('Une autre convention')

describe('a convention signed with the contract', () => {
  it('is read and signed by the two whose it is, with one consent and one code, and deposits itself', async () => {
    const { who, visitor, deps } = await open()
    const { id, numero } = await aSignerAvecConvention(who)
    const [{ sha256: deposee }] = (await pieceOf(who, id)).versions
    expect((await circuitOf(who, id)).joints).toEqual([
      {
        type: CONVENTION,
        nom: 'la convention de formation',
        documentSha256: deposee,
        caducLe: null,
        signataires: [
          { role: 'employeur', signeLe: null },
          { role: 'cfa', signeLe: null },
        ],
      },
    ])
    for (const courriel of COURRIELS) {
      const lien = await lienDe(visitor, courriel)
      const partie = courriel === EMP || courriel === CFA
      const [{ texte } = { texte: '' }] = await mailsTo(visitor, courriel)
      expect(texte.includes('la convention de formation')).toBe(partie)
      const { joints } = (await lien.read()).body
      expect(joints).toHaveLength(partie ? 1 : 0)
      const read = await lien.document(CONVENTION)
      if (partie) expect(empreinte(read.body)).toBe(joints[0].fichierSha256)
      else expect([read.status, read.body.code]).toEqual([404, 'introuvable'])
      expect((await lien.signNow()).body.etatSignataire).toBe('signe')
    }

    const circuit = await circuitOf(who, id)
    expect(circuit.etat).toBe('terminee')
    expect(circuit.joints[0].signataires.map(({ signeLe }: { signeLe: string }) => signeLe)).toEqual([
      '2026-08-24T08:00:00.000Z',
      '2026-08-24T08:00:00.000Z',
    ])
    const { versions, etat } = await pieceOf(who, id)
    expect([etat, versions.map(({ nom }: { nom: string }) => nom)]).toEqual([
      'deposee',
      ['pièce.pdf', `convention-formation-signee-${numero}.pdf`],
    ])
    const file = await get(who, `/dossiers/${id}/pieces/${CONVENTION}/fichier`)
    const text = decode(file)
    expect(
      text.startsWith(decode(await get(who, `/dossiers/${id}/pieces/${CONVENTION}/fichier?version=1`))),
    ).toBe(true)
    expect(['employeur', 'apprenti', 'representant', 'cfa'].map((role) => stamps(text, role))).toEqual([
      1, 0, 0, 1,
    ])
    const contrat = decode(await get(who, `/dossiers/${id}/pieces/cerfa_signe/fichier`))
    for (const { role } of SIGNATAIRES) expect(stamps(contrat, role)).toBe(1)
    expect((await dossierOf(who, id)).etat).toBe('en_cours_instruction')

    // Nothing is kept in between, and nothing is counted twice.
    await expectCounted(deps.db)
    expect(await octetsOf(deps.db, id)).toBe(await occupationOf(deps.db, SIREN))

    // Each who signed reads it again from the mail that says that all have.
    const copie = await lienDe(visitor, CFA)
    expect(empreinte((await copie.document(CONVENTION)).body)).toBe(versions.at(-1).sha256)
    expect((await mailsTo(visitor, CFA))[0]?.texte).toContain(
      'Vous y trouverez aussi la convention de formation',
    )
    expect((await mailsTo(visitor, APP))[0]?.texte).not.toContain('convention')
  })

  it('has its own part of the proof, each act by the digest that the journal has', async () => {
    const { who, visitor, deps } = await open()
    const { id } = await aSignerAvecConvention(who)
    const [{ sha256: deposee }] = (await pieceOf(who, id)).versions
    for (const courriel of COURRIELS) await (await lienDe(visitor, courriel)).signNow()
    const [contrat, convention, ...others] = await preuveOf(who, id)
    expect([contrat.actes.length, convention.document, convention.actes.length, others]).toEqual([
      4,
      'Convention de formation',
      2,
      [],
    ])
    const [premier, second] = convention.actes
    expect([premier.role, second.role]).toEqual(['employeur', 'cfa'])
    expect([premier.sha256Avant, second.sha256Avant]).toEqual([deposee, premier.sha256Apres])
    expect(second.sha256Apres).toBe((await pieceOf(who, id)).versions.at(-1).sha256)
    for (const { courriel, codeEnvoyeLe, consentement, sha256Apres, empreinteActe } of convention.actes) {
      expect(consentement).toBe(CONSENTEMENT)
      expect(empreinte(JSON.stringify([courriel, codeEnvoyeLe, consentement, sha256Apres]))).toBe(
        empreinteActe,
      )
    }
    expect(
      contrat.actes.map(({ consentement }: { consentement: string }) => consentement === CONSENTEMENT),
    ).toEqual([true, false, false, true])
    const { details } = await lastAction(who, id, 'signature_apposee')
    expect(details.joints).toEqual([
      { type: CONVENTION, document: deposee, fichier: second.sha256Apres, acte: second.empreinteActe },
    ])
    expect((await verifyJournal(deps.db)).ruptures).toEqual([])
  })

  it('is signed only as it was read', async () => {
    const { who, visitor } = await open()
    await aSignerAvecConvention(who)
    const lien = await lienDe(visitor, CFA)
    const { documentSha256, joints } = (await lien.read()).body
    const code = await lien.askCode()
    for (const lus of [[], [documentSha256], [documentSha256, empreinte('autre')]]) {
      const { status, body } = await lien.sign(code, lus)
      expect([status, body.code, body.detail]).toEqual([
        409,
        'transition_impossible',
        expect.stringContaining('Relisez ceux qui restent'),
      ])
    }
    // Five tries are there still: what was refused was no wrong code.
    expect((await lien.sign(code, [joints[0].documentSha256, documentSha256])).status).toBe(200)
  })

  it('leaves a circuit without it as it was', async () => {
    const { who, visitor } = await open()
    const { id, version } = await validDossier(who)
    expect((await askSignature(who, { id, version })).body.joints).toEqual([])
    await deposit(who, id, CONVENTION)
    for (const courriel of COURRIELS) await (await lienDe(visitor, courriel)).signNow()
    expect((await pieceOf(who, id)).versions).toHaveLength(1)
    expect(await preuveOf(who, id)).toHaveLength(1)
    expect((await lastAction(who, id, 'signature_apposee')).details).not.toHaveProperty('joints')
  })
})

describe('what may be joined', () => {
  const proposed = async (who: Person, id: string) =>
    (await get(who, `/dossiers/${id}/signature/proposition`)).joignables

  it('is what is there as a PDF, and why not is told', async () => {
    let obstacle: 'protegee' | 'certifiee' | 'abimee' | null = null
    const { who, signIn } = await open(() => ({ checkScellable: async () => obstacle }))
    const { id } = await validDossier(who)
    const code = async () =>
      (await proposed(who, id)).map(
        ({ type, empechement }: { type: string; empechement: { code: string } | null }) => [
          type,
          empechement?.code ?? null,
        ],
      )
    expect(await code()).toEqual([[CONVENTION, 'absente']])
    const png = Uint8Array.from(
      atob(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      ),
      (c) => c.charCodeAt(0),
    )
    expect((await deposit(who, id, CONVENTION, png, 'convention.png')).status).toBe(201)
    expect(await code()).toEqual([[CONVENTION, 'format']])
    await deposit(who, id, CONVENTION, undefined, 'convention.pdf')
    for (const why of ['protegee', 'certifiee', 'abimee'] as const) {
      obstacle = why
      expect(await code()).toEqual([[CONVENTION, why]])
      const { version } = await dossierOf(who, id)
      const { status, body } = await askSignature(who, { id, version }, SIGNATAIRES, [CONVENTION])
      expect([status, body.erreurs]).toEqual([
        422,
        [{ chemin: 'joindre.0', code: `document_${why}`, message: expect.stringMatching(/PDF/) }],
      ])
    }
    obstacle = null
    expect(await proposed(who, id)).toEqual([
      {
        type: CONVENTION,
        nom: 'la convention de formation',
        roles: ['employeur', 'cfa'],
        fichier: 'convention.pdf',
        empechement: null,
      },
    ])
    const officer = await signIn(GESTIONNAIRE)
    await officer.call(
      'POST',
      `/dossiers/${id}/pieces/${CONVENTION}/conformite`,
      { conforme: true },
      await ifMatch(who, id),
    )
    expect(await code()).toEqual([[CONVENTION, 'conforme']])
  })

  it('is nothing that the kind does not have signed, and nothing of the other kind', async () => {
    const { who } = await open()
    const { id, version } = await validDossier(who)
    const { status, body } = await askSignature(who, { id, version }, SIGNATAIRES, ['rqth', CONVENTION])
    expect([
      status,
      body.erreurs.map(({ chemin, code }: Record<string, string>) => `${chemin} ${code}`),
    ]).toEqual([422, ['joindre.0 document_non_joignable', 'joindre.1 document_absente']])
    expect((await dossierOf(who, id)).signature.etat).toBeNull()
    const pro = await validProfessionnalisation(who)
    expect(await proposed(who, pro.id)).toEqual([])
  })

  it('is no longer what all have signed, which stays with its proof when the contract is corrected', async () => {
    const { who, visitor, deps } = await open()
    const { id } = await aSignerAvecConvention(who)
    for (const courriel of COURRIELS) await (await lienDe(visitor, courriel)).signNow()
    const { versions } = await pieceOf(who, id)
    await who.call('POST', `/dossiers/${id}/correction`, { motif: 'Une date.' }, await ifMatch(who, id))
    const [convention, ...others] = await preuveOf(who, id)
    expect([convention.document, others]).toEqual(['Convention de formation', []])
    expect(await isFileUsed(deps.db, versions.at(-1).sha256)).toBe(true)
    await who.call('POST', `/dossiers/${id}/validation`, undefined, await ifMatch(who, id))
    const [{ empechement }] = await proposed(who, id)
    expect(empechement.code).toBe('signee')
    // Another one may be signed anew: the first gives way to it, its proof too.
    await deposit(who, id, CONVENTION, await autrePdf())
    const { version } = await dossierOf(who, id)
    expect((await askSignature(who, { id, version }, SIGNATAIRES, [CONVENTION])).status).toBe(201)
    expect((await who.call('GET', `/dossiers/${id}/signature/preuve.pdf`)).status).toBe(404)
    for (const courriel of COURRIELS) await (await lienDe(visitor, courriel)).signNow()
    expect((await preuveOf(who, id)).map(({ document }: { document: string }) => document)).toEqual([
      'Cerfa n°\u00a010103*14',
      'Convention de formation',
    ])
  })
})

describe('a convention that changes while it is signed', () => {
  const replace = async (who: Person, id: string) => deposit(who, id, CONVENTION, await autrePdf())
  const takeBack = async (who: Person, id: string) =>
    who.call('DELETE', `/dossiers/${id}/pieces/${CONVENTION}`, undefined, await ifMatch(who, id))

  it.each([
    ['replaced', replace, 'piece_deposee', 'a été remplacée dans le dossier'],
    ['taken back', takeBack, 'piece_retiree', 'a été retirée du dossier'],
  ])(
    '%s: what was signed on it falls, is told, and the contract is signed by all',
    async (_, act, action, fin) => {
      const { who, visitor, deps } = await open()
      const { id } = await aSignerAvecConvention(who)
      const [signed, waiting, other] = [
        await lienDe(visitor, CFA),
        await lienDe(visitor, EMP),
        await lienDe(visitor, APP),
      ]
      await signed.signNow()
      const { joints, documentSha256 } = (await waiting.read()).body
      const code = await waiting.askCode()
      expect([200, 201, 204]).toContain((await act(who, id)).status)

      expect((await lastAction(who, id, action)).details).toMatchObject({ signaturesTombees: ['cfa'] })
      const circuit = await circuitOf(who, id)
      expect([circuit.etat, circuit.joints[0].caducLe]).toEqual(['en_cours', '2026-08-24T08:00:00.000Z'])
      const [told] = await mailsTo(visitor, CFA)
      expect(told?.texte).toContain(fin)
      expect(told?.texte).toContain(
        'Votre signature de ce document ne vaut plus. Celle du contrat vaut toujours.',
      )
      expect((await mailsTo(visitor, APP)).some(({ texte }) => texte.includes('convention'))).toBe(false)
      expect(await isFileUsed(deps.db, joints[0].fichierSha256)).toBe(false)
      await expectCounted(deps.db)

      // Their link is stale for it, in words, and good for the contract.
      for (const lien of [signed, waiting]) {
        const { status, body } = await lien.document(CONVENTION)
        expect([status, body.code, body.detail]).toEqual([
          410,
          'signature_close',
          expect.stringContaining('la convention de formation n’est plus à signer ici'),
        ])
        expect((await lien.read()).body.joints).toEqual([])
        expect((await lien.document()).status).toBe(200)
      }
      expect((await other.document(CONVENTION)).status).toBe(404)
      // Whoever read both signs neither before they have seen what is left.
      const stale = await waiting.sign(code, [documentSha256, joints[0].documentSha256])
      expect([stale.status, stale.body.code]).toEqual([409, 'transition_impossible'])
      expect((await waiting.sign(code, [documentSha256])).status).toBe(200)
      for (const courriel of [APP, REP]) await (await lienDe(visitor, courriel)).signNow()
      expect((await circuitOf(who, id)).etat).toBe('terminee')
      const versions = (await pieceOf(who, id))?.versions ?? []
      expect(versions.some(({ nom }: { nom: string }) => nom.includes('signee'))).toBe(false)
      const [contrat, ...others] = await preuveOf(who, id)
      expect(others).toEqual([])
      // What each consented to stays as it was said then.
      expect(
        Object.fromEntries(
          contrat.actes.map(({ role, consentement }: Record<string, string>) => [role, consentement]),
        ),
      ).toMatchObject({ cfa: CONSENTEMENT, employeur: consentementSignature([]) })
      expect((await verifyJournal(deps.db)).ruptures).toEqual([])
    },
  )

  it('found conforme needs nobody’s signature; found non conforme, it may be for want of it', async () => {
    const { who, visitor, signIn } = await open()
    const { id } = await aSignerAvecConvention(who)
    await (await lienDe(visitor, EMP)).signNow()
    const officer = await signIn(GESTIONNAIRE)
    const judge = async (corps: object) =>
      officer.call('POST', `/dossiers/${id}/pieces/${CONVENTION}/conformite`, corps, await ifMatch(who, id))
    expect((await judge({ conforme: false, motif: 'Il manque les signatures.' })).status).toBe(200)
    expect((await circuitOf(who, id)).joints[0].caducLe).toBeNull()
    expect((await judge({ conforme: true })).status).toBe(200)
    expect((await circuitOf(who, id)).joints[0].caducLe).not.toBeNull()
    expect((await lastAction(who, id, 'piece_conforme')).details).toMatchObject({
      signaturesTombees: ['employeur'],
    })
    for (const courriel of [APP, REP, CFA]) await (await lienDe(visitor, courriel)).signNow()
    expect((await pieceOf(who, id)).etat).toBe('conforme')
  })

  it('by the same content is not replaced; by the end of the circuit, it falls with the contract', async () => {
    const { who, visitor, deps } = await open()
    const convention = await smallPdf()
    const { id } = await aSignerAvecConvention(who, SIGNATAIRES, convention)
    await (await lienDe(visitor, EMP)).signNow()
    await deposit(who, id, CONVENTION, convention)
    const { joints } = await circuitOf(who, id)
    expect(joints[0].caducLe).toBeNull()
    await (await lienDe(visitor, APP)).refuse('Non.')
    const after = await circuitOf(who, id)
    expect([after.etat, after.joints[0].caducLe]).toEqual(['refusee', '2026-08-24T08:00:00.000Z'])
    await expectCounted(deps.db)
  })

  it.each([
    ['replaced', replace],
    ['taken back, its file with it', takeBack],
  ])(
    '%s while somebody’s seal is set: sealed again without it where nothing says what they read',
    async (_, act) => {
      let meanwhile: (() => Promise<unknown>) | null = null
      const { who, visitor } = await open(() => ({
        signature: {
          async seal(document, acte) {
            const now = meanwhile
            meanwhile = null
            await now?.()
            return fauxSceau.seal(document, acte, AbortSignal.timeout(1000))
          },
        },
      }))
      const { id } = await aSignerAvecConvention(who)
      const [emp, cfa] = [await lienDe(visitor, EMP), await lienDe(visitor, CFA)]
      const { documentSha256, joints } = (await cfa.read()).body
      const code = await cfa.askCode()
      meanwhile = () => act(who, id)
      const refused = await cfa.sign(code, [documentSha256, joints[0].documentSha256])
      expect([refused.status, refused.body.code]).toEqual([409, 'transition_impossible'])
      expect((await cfa.sign(code)).status).toBe(200)
      expect((await emp.signNow()).status).toBe(200)
      expect(
        (await circuitOf(who, id)).joints[0].signataires.every(
          ({ signeLe }: { signeLe: null }) => signeLe === null,
        ),
      ).toBe(true)
    },
  )
})

describe('two signatories of two documents at the same second', () => {
  it('both get in on both, one after the other', async () => {
    const { who, visitor } = await open()
    const { id } = await aSignerAvecConvention(who)
    const liens = await Promise.all(COURRIELS.map((courriel) => lienDe(visitor, courriel)))
    const codes: string[] = []
    for (const lien of liens) codes.push(await lien.askCode())
    const answers = await Promise.all(
      [...liens, ...liens].map((lien, i) => lien.sign(codes[i % codes.length] ?? '')),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    const read = async (type: string) => decode(await get(who, `/dossiers/${id}/pieces/${type}/fichier`))
    const [contrat, convention] = [await read('cerfa_signe'), await read(CONVENTION)]
    for (const { role } of SIGNATAIRES) expect(stamps(contrat, role)).toBe(1)
    expect([stamps(convention, 'employeur'), stamps(convention, 'cfa')]).toEqual([1, 1])
    expect((await pieceOf(who, id)).versions).toHaveLength(2)
  })

  it('both get in where another process signs between the seals of this one’s two documents', async () => {
    let meanwhile: (() => Promise<unknown>) | null = null
    let seals = 0
    const { who, visitor, deps } = await open(() => ({
      signature: {
        async seal(document, acte) {
          seals += 1
          // The first document is sealed already: the other is out of date with it.
          if (seals === 2) {
            const other = meanwhile
            meanwhile = null
            await other?.()
          }
          return fauxSceau.seal(document, acte, AbortSignal.timeout(1000))
        },
      },
    }))
    const { id } = await aSignerAvecConvention(who)
    const [emp, cfa] = [await lienDe(visitor, EMP), await lienDe(visitor, CFA)]
    const [here, elsewhere] = [await emp.askCode(), await cfa.askCode()]
    vi.resetModules()
    const other = await import('./signer.ts')
    meanwhile = () => other.signDocument(deps, { jeton: cfa.jeton, code: elsewhere })
    expect((await emp.sign(here)).status).toBe(200)
    expect(seals).toBe(6)
    for (const joint of [undefined, CONVENTION] as const) {
      const text = decode((await emp.document(joint)).body)
      expect(text.indexOf('% cfa')).toBeLessThan(text.indexOf('% employeur'))
      expect([stamps(text, 'cfa'), stamps(text, 'employeur')]).toEqual([1, 1])
    }
    expect(
      (await circuitOf(who, id)).joints[0].signataires.every(
        ({ signeLe }: { signeLe: string | null }) => signeLe !== null,
      ),
    ).toBe(true)
  })
})

it('place is asked for when it begins, for both, and never of who signs', async () => {
  const taille = (await smallPdf()).length
  const { who, visitor } = await open(({ config }) => ({
    config: { ...config, limites: { ...config.limites, octetsParDossier: 2 * taille + 100 } },
  }))
  const { id } = await validDossier(who)
  await deposit(who, id, CONVENTION)
  const { version } = await dossierOf(who, id)
  expect((await askSignature(who, { id, version }, SIGNATAIRES, [CONVENTION])).status).toBe(201)
  for (const courriel of COURRIELS)
    expect((await (await lienDe(visitor, courriel)).signNow()).status).toBe(200)
  const other = await validDossier(who)
  await deposit(who, other.id, CONVENTION)
  await deposit(who, other.id, 'autre', new Uint8Array((await smallPdf()).slice()))
  const { version: now } = await dossierOf(who, other.id)
  const { status, body } = await askSignature(who, { id: other.id, version: now }, SIGNATAIRES, [CONVENTION])
  expect([status, body.code]).toEqual([409, 'place_epuisee'])
})
