import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { describe, expect, it } from 'vitest'
import { newCle, withCle } from '../testing/cles.ts'
import { ADMIN, createHarness, EMPLOYEUR, GESTIONNAIRE, SIRET_LYON, SIRET_PARIS } from '../testing/harness.ts'
import { fillDraft, putSection, validDossier } from '../testing/parcours.ts'
import { mailsTo } from '../testing/signature.ts'

const CLES = `/entreprises/${SIRET_PARIS}/cles`

async function open() {
  const harness = await createHarness()
  const admin = await harness.signIn(ADMIN)
  const listed = async () => (await admin.call('GET', CLES)).body.elements
  return { ...harness, admin, listed }
}

describe('a key of access', () => {
  it('is told once, kept as its hash, and listed by its first signs', async () => {
    const { admin, deps, listed } = await open()
    const made = await admin.call('POST', CLES, {
      libelle: 'SIRH',
      droits: ['ecriture', 'lecture', 'depot', 'lecture'],
    })
    expect(made.status).toBe(422)
    const { status, body } = await admin.call('POST', CLES, {
      libelle: ' SIRH ',
      droits: ['ecriture', 'lecture'],
    })
    expect(status).toBe(201)
    expect(body.cle).toMatch(/^mec_[A-Za-z0-9]{27}$/)
    const { cle, ...told } = body
    expect(told).toEqual({
      id: told.id,
      libelle: 'SIRH',
      prefixe: cle.slice(0, 10),
      droits: ['lecture', 'ecriture'],
      creeLe: '2026-08-24T08:00:00.000Z',
      creePar: told.creePar,
      utiliseeLe: null,
    })
    expect(await listed()).toEqual([told])
    // Of every establishment of the enterprise, one and the same list.
    expect((await admin.call('GET', `/entreprises/${SIRET_LYON}/cles`)).body.elements).toEqual([told])
    expect(JSON.stringify(await deps.db.selectFrom('cle_acces').selectAll().execute())).not.toContain(cle)
  })

  it('makes, fills and validates a contract without a cookie or an origin, named by the history, followed by the administrators', async () => {
    const { admin, person, deps, listed, clock, signIn } = await open()
    const { id: cleId, cle } = await newCle(admin, ['lecture', 'ecriture'])
    const logiciel = withCle(person(), cle)
    const { id, numero } = await validDossier(logiciel)
    expect(numero).toMatch(/^AP2026-/)
    const history = (await admin.call('GET', `/dossiers/${id}/historique`)).body.elements
    expect(history.map(({ par, role }: { par: string; role: string }) => [par, role])).toContainEqual([
      'Clé de logiciel «\u00a0SIRH\u00a0»',
      'employeur',
    ])
    const lines = await deps.db.selectFrom('journal').select('par_id').where('fil', '=', id).execute()
    expect(lines.every(({ par_id }) => par_id === cleId)).toBe(true)
    expect((await logiciel.call('GET', `/dossiers/${id}/documents/cerfa.pdf`)).status).toBe(200)
    expect((await logiciel.call('GET', `/dossiers/${id}`)).body.suiviPar).toBeNull()
    const told = (await mailsTo(admin, ADMIN)).length
    const headers = { 'if-match': `"v${(await admin.call('GET', `/dossiers/${id}`)).body.version}"` }
    const officer = await signIn(GESTIONNAIRE)
    await officer.call('POST', `/dossiers/${id}/correction`, { motif: 'Une date.' }, { headers })
    expect(await mailsTo(admin, ADMIN)).toHaveLength(told + 1)
    expect((await listed())[0].utiliseeLe).toBe('2026-08-24T08:00:00.000Z')
    clock.advance(61)
    await logiciel.call('GET', '/dossiers')
    expect((await listed())[0].utiliseeLe).toBe('2026-08-24T08:01:01.000Z')
    expect(person().cookie()).toBe('')
    // What it writes to the OPCO is of no account.
    const said = await logiciel.call('POST', `/dossiers/${id}/messages`, { texte: 'Reçu, merci.' })
    expect([said.status, said.body.de]).toEqual([201, 'Clé de logiciel «\u00a0SIRH\u00a0»'])
    expect(
      (await logiciel.call('GET', `/dossiers/${id}/signature/proposition`)).body.signataires[0].nom,
    ).toBeNull()
  })

  it('replays what it did under an Idempotency-Key of its own', async () => {
    const { admin, person } = await open()
    const logiciel = withCle(person(), (await newCle(admin, ['ecriture'])).cle)
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const make = () =>
      logiciel.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' }, { headers })
    const [first, second] = [await make(), await make()]
    expect([second.status, second.body.id]).toEqual([201, first.body.id])
  })

  it('never reads a NIR back, and no longer anything once revoked', async () => {
    const { admin, person, deps } = await open()
    const { id: cleId, cle } = await newCle(admin, ['lecture', 'ecriture'])
    const logiciel = withCle(person(), cle)
    const { id, version } = await fillDraft(logiciel)
    const refused = await logiciel.call('POST', `/dossiers/${id}/nir`)
    expect([refused.status, refused.body.code]).toEqual([403, 'cle_insuffisante'])
    expect((await admin.call('DELETE', `${CLES}/absent`)).status).toBe(404)
    expect((await admin.call('DELETE', `${CLES}/${cleId}`)).status).toBe(204)
    for (const answer of [
      await putSection(logiciel, id, 'apprenti', CONTRAT_EXEMPLE.apprenti, version),
      await logiciel.call('GET', '/coordonnees'),
      await withCle(admin, cle).call('GET', '/dossiers'),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([401, 'cle_inconnue'])
      expect(answer.body.detail).toContain('inconnue ou révoquée')
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
    }
    const actions = await deps.db
      .selectFrom('journal')
      .select(['action', 'details'])
      .where('fil', '=', `entreprise:${SIRET_PARIS.slice(0, 9)}`)
      .where('action', 'like', 'cle_%')
      .execute()
    expect(actions).toEqual([
      { action: 'cle_creee', details: JSON.stringify({ cle: cleId }) },
      { action: 'cle_revoquee', details: JSON.stringify({ cle: cleId }) },
    ])
  })

  it('is read in X-API-KEY too, and nothing else of Authorization is taken for one', async () => {
    const { admin, signIn, person } = await open()
    const { cle } = await newCle(admin, ['lecture'])
    expect(
      (await person().call('GET', '/dossiers', undefined, { headers: { 'x-api-key': cle } })).status,
    ).toBe(200)
    const employeur = await signIn(EMPLOYEUR)
    for (const authorization of ['Basic cHJveHk6cHJveHk=', 'Bearer eyJhbGciOi.portail', 'Bearer'])
      expect(
        (await employeur.call('GET', '/dossiers', undefined, { headers: { authorization } })).status,
      ).toBe(200)
  })

  it('waits when it calls too often, and so does an address that guesses, where right keys go on', async () => {
    const { admin, person, clock } = await open()
    const logiciel = withCle(person(), (await newCle(admin, ['lecture'])).cle)
    const guess = () => withCle(person(), `mec_${crypto.randomUUID()}`).call('GET', '/dossiers')
    for (let n = 0; n < 100; n += 1) expect((await guess()).status).toBe(401)
    expect((await guess()).status).toBe(429)
    const calls = []
    for (let n = 0; n < 1200; n += 1) calls.push((await logiciel.call('GET', '/sante/vivant')).status)
    expect(new Set(calls)).toEqual(new Set([200]))
    const over = await logiciel.call('GET', '/sante/vivant')
    expect([over.status, over.headers.get('retry-after')]).toEqual([429, '60'])
    clock.advance(60)
    expect((await logiciel.call('GET', '/sante/vivant')).status).toBe(200)
  })

  it('has its own name where it hears of what was deposited under it alone', async () => {
    const { admin } = await open()
    const make = (libelle: string, ...droits: string[]) => admin.call('POST', CLES, { libelle, droits })
    const { id } = (await make('CFA Nord', 'depot')).body
    for (const droits of [['depot'], ['lecture']]) {
      const { status, body } = await make('CFA Nord', ...droits)
      expect([status, body.erreurs[0].chemin]).toEqual([422, 'libelle'])
      expect(body.erreurs[0].message).toMatch(/autre nom/)
    }
    expect((await make('SIRH', 'lecture')).status).toBe(201)
    expect((await make('SIRH', 'lecture', 'ecriture')).status).toBe(201)
    expect((await make('SIRH', 'depot')).status).toBe(422)
    // Made anew under the same name, it goes on.
    expect((await admin.call('DELETE', `${CLES}/${id}`)).status).toBe(204)
    expect((await make('CFA Nord', 'depot')).status).toBe(201)
  })

  it('is one of twenty at the most', async () => {
    const { admin, listed } = await open()
    for (let n = 0; n < 20; n += 1) await newCle(admin, ['lecture'])
    const more = await admin.call('POST', CLES, { libelle: 'Paie', droits: ['lecture'] })
    expect([more.status, more.body.code]).toEqual([409, 'trop_de_cles'])
    expect(await listed()).toHaveLength(20)
  })
})
