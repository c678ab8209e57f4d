import { describe, expect, it } from 'vitest'
import { FileStoreFull } from '../pieces/file-store.ts'
import { ADMIN, AUTRE, createHarness, EMPLOYEUR, GESTIONNAIRE, SIRET_PARIS } from '../testing/harness.ts'
import { deposit, fillDraft, putSection, validDossier } from '../testing/parcours.ts'
import { serviceOccupe } from './refus.ts'

describe('the order of refusals', () => {
  it('is 401, 404, 415, 413, 400/428/412, 409, 422: each fault hides the ones after it', async () => {
    const { person, signIn } = await createHarness()
    const [who, other] = [await signIn(EMPLOYEUR), await signIn(AUTRE)]
    const { id, version } = await validDossier(who)
    const path = `/dossiers/${id}/sections/apprenti`
    const stale = { 'if-match': '"v1"' }
    const put = async (by: typeof who, body: string, headers: Record<string, string>) =>
      (await by.call('PUT', path, body, { headers })).body.code
    const big = 'x'.repeat(300_000)
    const json = { 'content-type': 'application/json' }
    const nul = await person().call('GET', `/dossiers/%00?q=%00`)
    expect(nul.body.code).toBe('session_absente')
    expect(await put(person(), big, { 'content-type': 'text/plain' })).toBe('session_absente')
    expect(await put(other, big, { 'content-type': 'text/plain' })).toBe('introuvable')
    expect(await put(who, big, { 'content-type': 'text/plain' })).toBe('type_de_contenu')
    expect(await put(who, big, json)).toBe('corps_trop_grand')
    expect(await put(who, '{', json)).toBe('requete_invalide')
    expect(await put(who, '{"x":1}', json)).toBe('version_absente')
    expect(await put(who, '{"x":1}', { ...json, 'if-match': 'x' })).toBe('requete_invalide')
    expect(await put(who, '{"x":1}', { ...json, ...stale })).toBe('version_perimee')
    expect(await put(who, '{"x":1}', { ...json, 'if-match': `"v${version}"` })).toBe('dossier_fige')
    const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    expect((await putSection(who, body.id, 'apprenti', { x: 1 }, 1)).body.code).toBe('corps_invalide')
  })

  it('tells of the state, and of what is not there, before the body', async () => {
    const { signIn } = await createHarness()
    const [who, admin, officer] = [await signIn(EMPLOYEUR), await signIn(ADMIN), await signIn(GESTIONNAIRE)]
    const bad = async (by: typeof who, method: string, path: string, version?: number) => {
      const headers: Record<string, string> = version === undefined ? {} : { 'if-match': `"v${version}"` }
      return (await by.call(method, path, { inconnu: 1 }, { headers })).body.code
    }
    const draft = await fillDraft(who)
    expect(await bad(who, 'POST', `/dossiers/${draft.id}/correction`, draft.version)).toBe(
      'transition_impossible',
    )
    const { id, version } = await validDossier(who)
    expect(await bad(who, 'DELETE', `/dossiers/${id}`, version)).toBe('dossier_fige')
    const { body } = await who.call(
      'POST',
      `/dossiers/${id}/annulation`,
      { motif: 'Sans suite' },
      { headers: { 'if-match': `"v${version}"` } },
    )
    for (const action of ['decision', 'pieces/cerfa_signe/conformite'])
      expect(await bad(officer, 'POST', `/dossiers/${id}/${action}`, body.version)).toBe(
        'transition_impossible',
      )
    expect(await bad(who, 'POST', `/dossiers/${id}/annulation`, body.version)).toBe('transition_impossible')
    expect((await deposit(who, id, 'inconnu')).body.code).toBe('transition_impossible')
    expect(await bad(officer, 'POST', `/dossiers/${id}/pieces/inconnu/conformite`)).toBe('introuvable')
    expect(await bad(admin, 'PATCH', `/entreprises/${SIRET_PARIS}/comptes/inconnu`)).toBe('introuvable')
  })
})

describe('If-Match', () => {
  it.each(['"v2"', 'W/"v2"', '"v2-gzip"', 'W/"v2-br"', '"v2-zstd"', '"v2-deflate"'])(
    'reads the version in %s, the ETag as compressing proxies leave it',
    async (etag) => {
      const { signIn } = await createHarness()
      const who = await signIn(EMPLOYEUR)
      const { id } = (await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })).body
      await putSection(who, id, 'apprenti', { prenom: 'Élise' }, 1)
      const put = (prenom: string) =>
        who.call('PUT', `/dossiers/${id}/sections/apprenti`, { prenom }, { headers: { 'if-match': etag } })
      expect((await put('Ada')).body.version).toBe(3)
      expect((await put('Zoé')).body.code).toBe('version_perimee')
    },
  )
})

describe('the sections that a page sends all at once as it goes away', () => {
  it('are all stored, in whatever order they come', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { id } = (await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })).body
    const sent = [
      ['apprenti', { prenom: 'Élise' }],
      ['contrat', { caisseRetraite: 'CAISSE' }],
      ['formation', { faitA: 'Lyon' }],
    ] as const
    const backwards = sent
      .map(
        ([section, part], i) =>
          () =>
            putSection(who, id, section, part, i + 1),
      )
      .reverse()
    const answers = backwards.map((send) => send())
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200])
    const { body } = await who.call('GET', `/dossiers/${id}`)
    expect(body.contrat).toMatchObject({
      apprenti: { prenom: 'Élise' },
      contrat: { caisseRetraite: 'CAISSE' },
      formation: { faitA: 'Lyon' },
    })
  })

  /** A new dossier at version 1, its owner and a colleague. */
  async function draft() {
    const harness = await createHarness()
    const [who, colleague] = [await harness.signIn(EMPLOYEUR), await harness.signIn(ADMIN)]
    const { id } = (await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })).body
    return { ...harness, who, colleague, id: id as string }
  }
  /** Until a write that was just sent waits for the one before it. */
  const waits = () => new Promise((resolve) => setTimeout(resolve, 120))

  it('are refused where what they were made on never comes, at once when it is too far ahead or not to be read', async () => {
    const { who, id } = await draft()
    const answered: string[] = []
    const send = async (name: string, data: unknown, version: number) => {
      const { body } = await putSection(who, id, 'formation', data, version)
      answered.push(`${name} ${body.code}`)
    }
    const sound = { faitA: 'Lyon' }
    await Promise.all([send('waits', sound, 2), send('far', sound, 5_000), send('unread', { x: 1 }, 2)])
    expect(answered.slice(0, 2).sort()).toEqual(['far version_perimee', 'unread version_perimee'])
    expect(answered.slice(2)).toEqual(['waits version_perimee'])
  })

  it('are refused where a colleague wrote what they were waiting for, and told what that was', async () => {
    const { who, colleague, id } = await draft()
    const early = putSection(who, id, 'formation', { faitA: 'Lyon' }, 2)
    await waits()
    expect((await putSection(colleague, id, 'apprenti', { prenom: 'Ada' }, 1)).status).toBe(200)
    expect(await early).toMatchObject({
      status: 412,
      body: { code: 'version_perimee', versionCourante: 2, sectionsModifiees: ['apprenti'] },
    })
  })

  it('tell what a colleague wrote among them, and not what is theirs before', async () => {
    const { who, colleague, id } = await draft()
    const early = putSection(who, id, 'formation', { faitA: 'Lyon' }, 3)
    await waits()
    await putSection(who, id, 'apprenti', { prenom: 'Ada' }, 1)
    await putSection(colleague, id, 'formation', { faitA: 'Paris' }, 2)
    expect((await early).body).toMatchObject({ versionCourante: 3, sectionsModifiees: ['formation'] })
    const { body } = await who.call('GET', `/dossiers/${id}`)
    expect(body.contrat.formation.faitA).toBe('Paris')
  })

  it('are looked at again once they waited: who may write no more is refused', async () => {
    const { who, deps, id } = await draft()
    const early = putSection(who, id, 'formation', { faitA: 'Lyon' }, 2)
    await waits()
    await deps.db.deleteFrom('session').execute()
    await deps.db.updateTable('dossier').set({ version: 2 }).where('id', '=', id).execute()
    expect((await early).body.code).toBe('session_absente')
  })
})

describe('an Idempotency-Key', () => {
  it.each([
    ['the copy of a dossier', (id: string) => `/dossiers/${id}/copie`, {}, 'dossier', 2],
    ['a view', () => '/vues', { nom: 'Rentrée', filtres: { tri: 'debut' } }, 'vue_enregistree', 1],
    [
      'an employee',
      () => `/entreprises/${SIRET_PARIS}/salaries`,
      { nomNaissance: 'Roux', prenom: 'Anne', dateNaissance: '1980-02-03' },
      'salarie',
      1,
    ],
  ] as const)('makes %s once, whatever a proxy sends again', async (_, pathOf, body, table, rows) => {
    const { signIn, deps } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { id } = (await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })).body
    const count = async () => (await deps.db.selectFrom(table).selectAll().execute()).length
    const before = table === 'dossier' ? 0 : await count()
    const key = { headers: { 'idempotency-key': crypto.randomUUID() } }
    const [first, again] = [
      await who.call('POST', pathOf(id), body, key),
      await who.call('POST', pathOf(id), body, key),
    ]
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body.id).toBe(first.body.id)
    expect((await count()) - before).toBe(rows)
  })

  it('makes one dossier of many calls, at once or later, and is free again after a refusal', async () => {
    const { signIn, deps } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const key = { headers: { 'idempotency-key': crypto.randomUUID() } }
    const ask = { siret: SIRET_PARIS, type: 'apprentissage' }
    const refused = await who.call('POST', '/dossiers', { ...ask, type: 'autre' }, key)
    expect(refused.status).toBe(422)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => who.call('POST', '/dossiers', ask, key)),
    )
    const codes = new Set(answers.map((a) => (a.status === 201 ? 201 : a.body.code)))
    expect([...codes].every((c) => c === 201 || c === 'demande_en_cours')).toBe(true)
    const again = await who.call('POST', '/dossiers', ask, key)
    expect([again.status, again.headers.get('etag')]).toEqual([201, '"v1"'])
    expect(await deps.db.selectFrom('dossier').select('id').execute()).toEqual([{ id: again.body.id }])
    const other = await who.call('POST', '/dossiers', { ...ask, siret: '99912345800021' }, key)
    expect([other.status, other.body.code]).toEqual([422, 'cle_reutilisee'])
    const bad = await who.call('POST', '/dossiers', ask, { headers: { 'idempotency-key': 'abc' } })
    expect(bad.status).toBe(400)
  })
})

describe('a queue of documents that is full', () => {
  it('is told as 503 with the time to come back, at every document', async () => {
    const { signIn } = await createHarness(() => ({
      documents: { make: async () => Promise.reject(serviceOccupe(7)) },
    }))
    const who = await signIn(EMPLOYEUR)
    const { id } = await validDossier(who)
    for (const nom of ['courrier', 'cerfa', 'notice', 'liasse', 'recapitulatif']) {
      const { status, headers, body } = await who.call('GET', `/dossiers/${id}/documents/${nom}.pdf`)
      expect([nom, status, body.code, headers.get('retry-after')]).toEqual([nom, 503, 'service_occupe', '7'])
    }
  })
})

describe('a full disk', () => {
  it('is told as 507, and the dossier is intact', async () => {
    const { signIn } = await createHarness((base) => ({
      files: { ...base.files, receive: async () => Promise.reject(new FileStoreFull()) },
    }))
    const who = await signIn(EMPLOYEUR)
    const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    const { status, body: problem } = await deposit(who, body.id, 'autre')
    expect([status, problem.code]).toEqual([507, 'stockage_plein'])
    expect((await who.call('GET', `/dossiers/${body.id}`)).body.version).toBe(1)
  })
})

describe('a store out of reach or full', () => {
  it.each([
    ['SQLITE_BUSY', 503, 'service_occupe'],
    ['ECONNREFUSED', 503, 'service_occupe'],
    ['SQLITE_FULL', 507, 'stockage_plein'],
  ])('%s is told as %i', async (fault, status, code) => {
    const { signIn } = await createHarness((base) => ({
      nirCipher: {
        ...base.nirCipher,
        seal: async () => Promise.reject(Object.assign(new Error('x'), { code: fault })),
      },
    }))
    const who = await signIn(EMPLOYEUR)
    const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    const refused = await putSection(who, body.id, 'apprenti', { nir: '2100275112046' }, 1)
    expect([refused.status, refused.body.code]).toEqual([status, code])
  })
})

describe('a fault of ours', () => {
  it('is a 500 that tells its request id and nothing else, and the store is as before', async () => {
    const lines: string[] = []
    const { signIn, deps } = await createHarness((base) => ({
      nirCipher: { ...base.nirCipher, seal: async () => Promise.reject(new Error('secret 2100275112046')) },
      log: { info: () => {}, warn: () => {}, error: (fields) => lines.push(JSON.stringify(fields)) },
    }))
    const who = await signIn(EMPLOYEUR)
    const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    const fault = await putSection(who, body.id, 'apprenti', { nir: '2100275112046', prenom: 'Élise' }, 1)
    expect([fault.status, fault.body.code]).toEqual([500, 'erreur_interne'])
    expect(lines[0]).toContain(fault.body.instance)
    expect(lines[0] + JSON.stringify(fault.body)).not.toContain('2100275112046')
    const row = await deps.db.selectFrom('dossier').select(['version', 'contrat']).executeTakeFirstOrThrow()
    expect([row.version, JSON.parse(row.contrat).apprenti.prenom]).toEqual([1, null])
  })
})
