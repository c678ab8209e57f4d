import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { describe, expect, it } from 'vitest'
import { ADMIN, AUTRE, createHarness, EMPLOYEUR, GESTIONNAIRE } from '../testing/harness.ts'
import { deposit, fillDraft, validDossier, validProfessionnalisation } from '../testing/parcours.ts'

async function open() {
  const harness = await createHarness()
  const who = await harness.signIn(EMPLOYEUR)
  const officer = await harness.signIn(GESTIONNAIRE)
  const { id } = await validDossier(who)
  return { ...harness, who, officer, id, path: `/dossiers/${id}/messages` }
}

describe('the messages of a dossier', () => {
  it.each([
    ['apprentissage', validDossier],
    ['professionnalisation', validProfessionnalisation],
  ] as const)('go from one side to the other and back (%s)', async (_, make) => {
    const { signIn, clock } = await createHarness()
    const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
    const { id, version } = await make(who)
    const path = `/dossiers/${id}/messages`
    const empty = await who.call('GET', path)
    expect([empty.status, empty.body, empty.headers.get('etag')]).toEqual([
      200,
      { elements: [], nonLus: 0 },
      `"v${version}"`,
    ])
    const asked = await who.call('POST', path, { texte: '  Quelle page signer ?\nLa 2 ?  ' })
    expect([asked.status, asked.headers.get('etag')]).toEqual([201, `"v${version}"`])
    expect(asked.body).toEqual({
      id: expect.any(String),
      de: expect.any(String),
      role: 'employeur',
      texte: 'Quelle page signer ?\nLa 2 ?',
      le: clock.now().toISOString(),
      pieces: [],
      sujet: null,
      luLe: null,
    })
    expect((await who.call('GET', path)).body.nonLus).toBe(0)
    expect((await officer.call('GET', path)).body).toEqual({ elements: [asked.body], nonLus: 1 })
    expect((await officer.call('GET', `/dossiers/${id}`)).body.messagesNonLus).toBe(1)
    const [ligne] = (await officer.call('GET', '/dossiers')).body.elements
    expect([ligne.id, ligne.messagesNonLus]).toEqual([id, 1])

    clock.advance(60)
    const read = await officer.call('PUT', `${path}/lus`, { jusqua: asked.body.id })
    expect([read.status, read.body]).toEqual([200, { nonLus: 0 }])
    await officer.call('POST', path, { texte: 'Oui, la page 2.' })
    const { body } = await who.call('GET', path)
    expect(body.nonLus).toBe(1)
    expect(body.elements.map((one: { role: string; luLe: string | null }) => [one.role, one.luLe])).toEqual([
      ['employeur', clock.now().toISOString()],
      ['gestionnaire', null],
    ])
    expect((await who.call('GET', '/dossiers')).body.elements[0].messagesNonLus).toBe(1)
    const later = { jusqua: clock.now().toISOString() }
    expect((await who.call('PUT', `${path}/lus`, later)).body).toEqual({ nonLus: 0 })
    expect((await who.call('GET', `/dossiers/${id}`)).body).toMatchObject({ messagesNonLus: 0, version })
  })

  it('are written in no draft that nobody else sees, and go on through a correction and after the decision', async () => {
    const { who, officer, id, path } = await open()
    const draft = await fillDraft(who)
    const early = await who.call('POST', `/dossiers/${draft.id}/messages`, { texte: 'Bonjour' })
    expect([early.status, early.body.code]).toEqual([409, 'transition_impossible'])
    expect(early.body.detail).toContain('Validez d’abord le contrat')
    expect((await who.call('GET', `/dossiers/${draft.id}/messages`)).body).toEqual({
      elements: [],
      nonLus: 0,
    })
    const act = async (suite: string, corps: object) => {
      const { version } = (await officer.call('GET', `/dossiers/${id}`)).body
      const headers = { 'if-match': `"v${version}"` }
      return officer.call('POST', `/dossiers/${id}/${suite}`, corps, { headers })
    }
    expect((await act('correction', { motif: 'La date de fin.' })).body.etat).toBe('brouillon')
    expect((await who.call('POST', path, { texte: 'Laquelle ?' })).status).toBe(201)
  })

  it('are the dossier’s people’s alone', async () => {
    const { signIn, who, path } = await open()
    await who.call('POST', path, { texte: 'Bonjour' })
    const other = await signIn(AUTRE)
    for (const [methode, suite, corps] of [
      ['GET', ''],
      ['GET', '/sujets'],
      ['POST', '', { texte: 'Bonjour' }],
      ['PUT', '/lus', { jusqua: 'x' }],
    ] as const)
      expect((await other.call(methode, `${path}${suite}`, corps)).status).toBe(404)
    const colleague = await signIn(ADMIN)
    expect((await colleague.call('POST', path, { texte: 'Moi aussi' })).body.role).toBe('administrateur')
    expect((await who.call('GET', path)).body.nonLus).toBe(0)
  })

  it('are sent once under one key', async () => {
    const { who, path } = await open()
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const send = (texte: string) => who.call('POST', path, { texte }, { headers })
    const [one, two] = [await send('Bonjour'), await send('Bonjour')]
    expect([one.status, two.body]).toEqual([201, one.body])
    expect((await send('Autre chose')).body.code).toBe('cle_reutilisee')
    expect((await who.call('GET', path)).body.elements).toHaveLength(1)
  })

  it('name documents that are there, and parts of the contract of their kind', async () => {
    const { who, path, id } = await open()
    const send = (corps: object) => who.call('POST', path, { texte: 'Voici.', ...corps })
    const refused = await send({ pieces: ['cerfa_signe', '../etc'], sujet: 'salarie.nomNaissance' })
    expect([refused.status, refused.body.code]).toEqual([422, 'corps_invalide'])
    expect(refused.body.erreurs.map((e: { chemin: string }) => e.chemin)).toEqual([
      'pieces.0',
      'pieces.1',
      'sujet',
    ])
    await deposit(who, id, 'cerfa_signe')
    const sent = await send({ pieces: ['cerfa_signe', 'cerfa_signe'], sujet: 'convention_formation' })
    expect(sent.body).toMatchObject({
      pieces: ['cerfa_signe'],
      sujet: { nom: 'convention_formation', genre: 'piece', libelle: 'Convention de formation' },
    })
    const field = await send({ sujet: 'apprenti.dateNaissance' })
    expect(field.body.sujet).toMatchObject({
      nom: 'apprenti.dateNaissance',
      genre: 'champ',
      groupe: 'Apprenti(e)',
    })
    expect((await send({ sujet: 'contrat.remuneration.0.taux' })).body.sujet.nom).toBe(
      'contrat.remuneration.0.taux',
    )
    const { elements } = (await who.call('GET', `${path}/sujets`)).body
    const noms = elements.map(({ nom }: { nom: string }) => nom)
    expect(new Set(noms).size).toBe(noms.length)
    expect(noms).toEqual(expect.arrayContaining(['cerfa_signe', 'apprenti', 'apprenti.dateNaissance']))
    const heard = (await who.call('GET', path)).body.elements
    expect(heard.map(({ sujet }: { sujet: { nom: string } }) => sujet.nom)).toEqual([
      'convention_formation',
      'apprenti.dateNaissance',
      'contrat.remuneration.0.taux',
    ])
  })

  it('have bounds, and no number of social security', async () => {
    const { who, path, deps } = await open()
    const refused = async (corps: object) => {
      const { status, body } = await who.call('POST', path, corps)
      return [status, body.erreurs?.[0]?.chemin, body.erreurs?.[0]?.message]
    }
    expect(await refused({ texte: '  ' })).toEqual([422, 'texte', 'Écrivez votre message.'])
    expect((await refused({ texte: 'a'.repeat(4001) })).slice(0, 2)).toEqual([422, 'texte'])
    expect((await refused({ texte: 'a', de: 'Moi' })).slice(0, 2)).toEqual([422, 'de'])
    const nir = CONTRAT_EXEMPLE.apprenti.nir ?? ''
    const [status, chemin, message] = await refused({ texte: `Son numéro est le ${nir}.` })
    expect([status, chemin]).toEqual([422, 'texte'])
    expect(message).toContain('Retirez le numéro de sécurité sociale')
    expect(await deps.db.selectFrom('message').select('id').execute()).toEqual([])
    expect((await who.call('PUT', `${path}/lus`, { jusqua: 'ailleurs' })).body.erreurs[0].chemin).toBe(
      'jusqua',
    )
  })

  it('come to a stop where somebody sends without end', async () => {
    const { who, path, clock } = await open()
    const send = async () => (await who.call('POST', path, { texte: 'Encore' })).status
    for (let n = 0; n < 120; n++) expect(await send()).toBe(201)
    expect(await send()).toBe(429)
    clock.advance(601)
    expect(await send()).toBe(201)
  })

  it('leave a line without their words in the history, and go with their dossier', async () => {
    const { who, id, path, deps } = await open()
    await who.call('POST', path, { texte: 'Une question confidentielle' })
    const { elements } = (await who.call('GET', `/dossiers/${id}/historique`)).body
    expect(elements.at(-1)).toMatchObject({ action: 'message_envoye', details: {} })
    expect(JSON.stringify(elements)).not.toContain('confidentielle')
    await deps.db.deleteFrom('instantane').where('dossier_id', '=', id).execute()
    await deps.db.deleteFrom('dossier').where('id', '=', id).execute()
    expect(await deps.db.selectFrom('message').select('id').execute()).toEqual([])
  })
})
