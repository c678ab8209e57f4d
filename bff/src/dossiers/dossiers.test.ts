import { NOMS_SECTIONS } from '@mon-espace/domain'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { describe, expect, it } from 'vitest'
import { smallPdf } from '../epreuve/petit-pdf.ts'
import { verifyJournal } from '../journal/verify.ts'
import {
  AUTRE,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  SIRET_AUTRE,
  SIRET_LYON,
  SIRET_PARIS,
} from '../testing/harness.ts'
import { deposit, fillDraft, putSection, validDossier } from '../testing/parcours.ts'

const NIR = CONTRAT_EXEMPLE.apprenti.nir ?? ''
const ifMatch = (version: number) => ({ headers: { 'if-match': `"v${version}"` } })
const uuid = () => crypto.randomUUID()

describe('a draft', () => {
  it('begins prefilled, numbered later', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const made = await who.call('POST', '/dossiers', { siret: SIRET_LYON, type: 'apprentissage' })
    expect(made.status).toBe(201)
    expect(made.headers.get('etag')).toBe('"v1"')
    expect(made.body).toMatchObject({ etat: 'brouillon', numero: null, version: 1, siret: SIRET_LYON })
    expect(made.body.contrat.employeur).toMatchObject({ codeIdcc: '2378', adresse: { commune: 'Lyon' } })
    expect((await who.call('POST', '/dossiers', { siret: SIRET_AUTRE, type: 'apprentissage' })).status).toBe(
      404,
    )
    const other = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'stage' })
    expect([other.status, other.body.code]).toEqual([422, 'type_indisponible'])
  })

  it('begins with what the public of an agency decides, for each kind', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const begin = async (type: string, voulu: string) => {
      const { status, body } = await who.call('POST', '/dossiers', {
        siret: SIRET_PARIS,
        type,
        public: voulu,
      })
      return [status, body.contrat?.employeur.codeIdcc, body.contrat?.contrat]
    }
    expect(await begin('apprentissage', 'interimaire')).toEqual([
      201,
      '2378',
      expect.objectContaining({ modeContractuel: '3' }),
    ])
    expect(await begin('apprentissage', 'permanent')).toEqual([
      201,
      '1413',
      expect.objectContaining({ modeContractuel: '1' }),
    ])
    expect(await begin('professionnalisation', 'interimaire')).toEqual([
      201,
      '2378',
      expect.objectContaining({ nature: 'travail_temporaire', type: '11' }),
    ])
    expect(await begin('professionnalisation', 'permanent')).toEqual([
      201,
      '1413',
      expect.objectContaining({ nature: null }),
    ])
    expect((await begin('apprentissage', 'vacataire'))[0]).toBe(422)
  })

  it('takes partial data and any text, and says what the rules say of that section only', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    const saved = await putSection(
      who,
      body.id,
      'apprenti',
      { prenom: 'Élise', dateNaissance: 'le 14 février' },
      1,
    )
    expect(saved.body.version).toBe(2)
    expect(saved.headers.get('etag')).toBe('"v2"')
    const chemins: string[] = saved.body.problemes.map((p: { chemin: string }) => p.chemin)
    expect(chemins).toContain('apprenti.dateNaissance')
    expect(chemins.every((c) => c.startsWith('apprenti.'))).toBe(true)
    const unknown = await putSection(who, body.id, 'apprenti', { prenon: 'Élise' }, 2)
    expect([unknown.status, unknown.body.erreurs[0].chemin]).toEqual([422, 'apprenti.prenon'])
    expect((await putSection(who, body.id, 'nowhere' as 'apprenti', {}, 2)).status).toBe(404)
    expect((await putSection(who, body.id, 'apprenti', { prenom: 'Élise' }, 2)).body.version).toBe(3)
  })

  it('asks for the version: 428, 400, 412 with what changed, and a second writer loses nothing', async () => {
    const { signIn } = await createHarness()
    const [one, two] = [await signIn(EMPLOYEUR), await signIn(EMPLOYEUR)]
    const { body } = await one.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    const path = `/dossiers/${body.id}/sections/formation`
    expect((await one.call('PUT', path, { faitA: 'Paris' })).body.code).toBe('version_absente')
    expect((await one.call('PUT', path, { faitA: 'Paris' }, { headers: { 'if-match': 'v1' } })).status).toBe(
      400,
    )
    const both = await Promise.all([
      putSection(one, body.id, 'formation', { faitA: 'Paris' }, 1),
      putSection(two, body.id, 'maitres', { attestationEligibilite: true }, 1),
    ])
    expect(both.map((b) => b.status).sort()).toEqual([200, 412])
    const lost = both.find((b) => b.status === 412)
    expect(lost?.body).toMatchObject({ code: 'version_perimee', versionCourante: 2 })
    expect(lost?.body.sectionsModifiees).toHaveLength(1)
    expect(lost?.headers.get('etag')).toBeTruthy()
  })
})

describe('the NIR', () => {
  it('is masked everywhere, kept when its mask comes back, erased by null, and revealed with a line in the journal', async () => {
    const { signIn, deps } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { id, version } = await fillDraft(who)
    const read = await who.call('GET', `/dossiers/${id}`)
    expect(read.body.contrat.apprenti.nir).toBe('21002********')
    const same = await putSection(who, id, 'apprenti', read.body.contrat.apprenti, version)
    expect(same.status).toBe(200)
    expect((await who.call('POST', `/dossiers/${id}/nir`)).body).toEqual({ nir: NIR })
    const actions = (await who.call('GET', `/dossiers/${id}/historique`)).body.elements.map(
      (e: { action: string }) => e.action,
    )
    expect(actions.at(-1)).toBe('nir_consulte')
    const stored = JSON.stringify(await deps.db.selectFrom('dossier').selectAll().execute())
    expect(stored).not.toContain(NIR)
    await putSection(who, id, 'apprenti', { nir: null }, version + 1)
    expect((await who.call('POST', `/dossiers/${id}/nir`)).body).toEqual({ nir: null })
  })
})

describe('validation', () => {
  it('is refused with the blocking problems of an incomplete contract', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    const refused = await who.call('POST', `/dossiers/${body.id}/validation`, undefined, ifMatch(1))
    expect([refused.status, refused.body.code]).toEqual([422, 'contrat_incomplet'])
    expect(refused.body.erreurs.length).toBeGreaterThan(10)
  })

  it('numbers and freezes the example, whose checks are warnings only', async () => {
    const { signIn, deps } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { id, version } = await fillDraft(who)
    const said = (await who.call('GET', `/dossiers/${id}/controle`)).body
    expect(said.filter((c: { gravite: string }) => c.gravite === 'bloquant')).toEqual([])
    const cle = { headers: { ...ifMatch(version).headers, 'idempotency-key': uuid() } }
    const first = await who.call('POST', `/dossiers/${id}/validation`, undefined, cle)
    expect(first.body).toMatchObject({ etat: 'en_attente_pieces', numero: 'AP2026-000001' })
    const again = await who.call('POST', `/dossiers/${id}/validation`, undefined, cle)
    expect([again.status, again.body]).toEqual([200, first.body])
    expect(await deps.db.selectFrom('instantane').select('n').execute()).toHaveLength(1)
    const frozen = await putSection(who, id, 'apprenti', { nonsense: 1 }, first.body.version)
    expect([frozen.status, frozen.body.code]).toEqual([409, 'dossier_fige'])
    expect((await who.call('DELETE', `/dossiers/${id}`, undefined, ifMatch(first.body.version))).status).toBe(
      409,
    )
  })

  it('comes again after a correction, with the same number and a Cerfa to sign again', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { id, version, numero } = await validDossier(who)
    expect((await deposit(who, id, 'cerfa_signe')).status).toBe(201)
    const path = `/dossiers/${id}/correction`
    expect((await who.call('POST', path, { motif: 'Date à corriger' }, ifMatch(version))).status).toBe(412)
    const back = await who.call('POST', path, { motif: 'Date à corriger' }, ifMatch(version + 1))
    expect(back.body).toMatchObject({ etat: 'brouillon', numero })
    expect((await who.call('DELETE', `/dossiers/${id}`, undefined, ifMatch(back.body.version))).status).toBe(
      409,
    )
    const again = await who.call('POST', `/dossiers/${id}/validation`, undefined, ifMatch(back.body.version))
    expect(again.body).toMatchObject({ etat: 'en_attente_pieces', numero })
    const cerfa = again.body.pieces.find((p: { type: string }) => p.type === 'cerfa_signe')
    expect([cerfa.etat, cerfa.versions.length]).toEqual(['attendue', 1])
  })
})

describe('the whole path', () => {
  it('goes from validation to a granted contract, through a document to replace', async () => {
    const { signIn, person, deps } = await createHarness()
    const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
    const { id } = await validDossier(who)
    const required = (await who.call('GET', `/dossiers/${id}/pieces`)).body.elements.filter(
      (p: { obligatoire: boolean }) => p.obligatoire,
    )
    expect(required.map((p: { type: string }) => p.type)).toEqual(['cerfa_signe', 'convention_formation'])
    expect(required[0].echeance).toBe('2026-09-07')
    await deposit(who, id, 'cerfa_signe')
    await deposit(who, id, 'convention_formation')
    let seen = (await officer.call('GET', `/dossiers/${id}`)).body
    expect(seen).toMatchObject({
      etat: 'en_cours_instruction',
      droits: expect.arrayContaining(['decider', 'instruire']),
    })
    expect(seen.echeances[0].code).toBe('reponse')

    const judge = async (type: string, corps: object) => {
      const { status, body } = await officer.call(
        'POST',
        `/dossiers/${id}/pieces/${type}/conformite`,
        corps,
        ifMatch(seen.version),
      )
      seen = body
      return status
    }
    expect(await judge('cerfa_signe', { conforme: true })).toBe(200)
    expect(await judge('convention_formation', { conforme: false, motif: 'Il manque une page.' })).toBe(200)
    expect(seen.etat).toBe('en_attente_pieces_complementaires')
    await deposit(who, id, 'convention_formation', await smallPdf('Version complète'))
    seen = (await officer.call('GET', `/dossiers/${id}`)).body
    expect(seen.etat).toBe('en_cours_instruction')
    const early = await officer.call(
      'POST',
      `/dossiers/${id}/decision`,
      { decision: 'accepter' },
      ifMatch(seen.version),
    )
    expect([early.status, early.body.code]).toEqual([422, 'decision_impossible'])
    expect((await who.call('GET', `/dossiers/${id}/accord.pdf`)).status).toBe(404)
    await judge('convention_formation', { conforme: true })
    const unread = await officer.call(
      'POST',
      `/dossiers/${id}/decision`,
      { decision: 'accepter', npecAnnuelCentimes: 650_000, numeroDepot: 'AP2026-000033' },
      ifMatch(seen.version),
    )
    expect([unread.status, unread.body.erreurs?.[0]?.chemin]).toEqual([422, 'numeroDepot'])
    const granted = await officer.call(
      'POST',
      `/dossiers/${id}/decision`,
      { decision: 'accepter', npecAnnuelCentimes: 650_000, numeroDepot: '075 202209 00-0123' },
      ifMatch(seen.version),
    )
    expect(granted.body).toMatchObject({
      etat: 'prise_en_charge_acceptee',
      decision: { npecAnnuelCentimes: 650_000, numeroDepot: '075202209000123' },
    })
    expect((await who.call('GET', `/dossiers/${id}/accord.pdf`)).headers.get('content-type')).toBe(
      'application/pdf',
    )
    const subjects = (await person().call('GET', '/courriels')).body.map((m: { sujet: string }) => m.sujet)
    expect(subjects[0]).toContain('acceptée')
    expect((await verifyJournal(deps.db)).ruptures).toEqual([])
    const copy = await who.call('POST', `/dossiers/${id}/copie`)
    expect(copy.body).toMatchObject({
      etat: 'brouillon',
      numero: null,
      contrat: { apprenti: { nir: '21002********' } },
    })
    expect((await who.call('POST', `/dossiers/${copy.body.id}/nir`)).body).toEqual({ nir: NIR })
  })

  it('draws the documents of any draft', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    for (const name of ['courrier', 'cerfa', 'notice', 'liasse']) {
      const { status, headers } = await who.call('GET', `/dossiers/${body.id}/documents/${name}.pdf`)
      expect([name, status, headers.get('content-type')]).toEqual([name, 200, 'application/pdf'])
    }
  })
})

describe('lists and search', () => {
  it('finds by the beginning of each word, accents ignored, in keyset pages', async () => {
    const { signIn, clock } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const ids = []
    for (const nomNaissance of ['Nguyễn-Lefèvre', 'Łukaszewicz', 'Ольгина', 'Lefort', 'O’Neill']) {
      const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
      await putSection(who, body.id, 'apprenti', { nomNaissance, prenom: 'Élise' }, 1)
      ids.push(body.id)
      clock.advance(60)
    }
    const find = async (q: string) =>
      (
        await who.call('POST', '/dossiers/recherche', { q, siret: SIRET_PARIS, etat: 'brouillon' })
      ).body.elements.map((l: { id: string }) => l.id)
    expect(await find('lefevre eli')).toContain(ids[0])
    expect(await find('lef')).toEqual(expect.arrayContaining([ids[3], ids[0]]))
    expect(await find('lukas')).toEqual([ids[1]])
    expect(await find('ольг')).toEqual([ids[2]])
    for (const q of ['oneill', "o'neill", '999123458 neill']) expect(await find(q)).toEqual([ids[4]])
    expect(await find('999123458 neillo')).toEqual([])
    expect(await find('efevre')).toEqual([])
    const seen: string[] = []
    let curseur: string | null = null
    do {
      const suffix: string = curseur ? `&curseur=${curseur}` : ''
      const { body } = await who.call('GET', `/dossiers?limite=2&tri=apprenti&etat=brouillon${suffix}`)
      seen.push(...body.elements.map((l: { id: string }) => l.id))
      curseur = body.suivant
    } while (curseur)
    expect(new Set(seen).size).toBe(seen.length)
    expect(ids.every((id) => seen.includes(id))).toBe(true)
    expect((await who.call('GET', '/dossiers?curseur=abc')).status).toBe(400)
    expect((await who.call('GET', '/dossiers?inconnu=1')).status).toBe(400)
  })

  it('shows a case officer what was validated, and nobody another enterprise’s', async () => {
    const { signIn } = await createHarness()
    const [who, other, officer] = [await signIn(EMPLOYEUR), await signIn(AUTRE), await signIn(GESTIONNAIRE)]
    const draft = await fillDraft(who)
    const { id, numero } = await validDossier(who)
    const list = async (person: typeof who) =>
      (await person.call('POST', '/dossiers/recherche', { q: numero })).body.elements.map(
        (l: { id: string }) => l.id,
      )
    expect([await list(who), await list(officer), await list(other)]).toEqual([[id], [id], []])
    expect((await officer.call('GET', `/dossiers/${draft.id}`)).status).toBe(404)
    expect((await officer.call('GET', `/dossiers/${id}`)).status).toBe(200)
    for (const section of NOMS_SECTIONS)
      expect((await putSection(other, id, section, {}, 1)).status).toBe(404)
    expect((await putSection(officer, id, 'apprenti', {}, 1)).body.code).toBe('role_insuffisant')
  })
})
