import { describe, expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, type Person } from '../testing/harness.ts'
import { deposit, validProfessionnalisation } from '../testing/parcours.ts'
import {
  aSigner,
  aSignerAvecConvention,
  askSignature,
  lienDe,
  mailsTo,
  SIGNATAIRES,
} from '../testing/signature.ts'
import { keepHouse } from './entretien.ts'

const JOUR = 86_400
const [EMP, APP, REP, CFA] = SIGNATAIRES.map(({ courriel }) => courriel) as [string, string, string, string]

async function open() {
  const harness = await createHarness()
  const who = await harness.signIn(EMPLOYEUR)
  const dossier = await aSigner(who)
  /** Days later, at the same hour of the morning. */
  const later = async (jours: number) => {
    harness.clock.advance(jours * JOUR)
    await keepHouse(harness.deps)
  }
  return { ...harness, who, dossier, later, visitor: harness.person() }
}

const rappels = async (visitor: Person, courriel: string) =>
  (await mailsTo(visitor, courriel)).filter(({ sujet }) => sujet.startsWith('Rappel')).length
const tous = (visitor: Person) => Promise.all([EMP, APP, REP, CFA].map((one) => rappels(visitor, one)))

describe('a signature that people leave waiting', () => {
  it('is recalled every three days, by day, to those who must act and to nobody else', async () => {
    const { visitor, later, clock } = await open()
    await (await lienDe(visitor, APP)).signNow()
    await later(2)
    expect(await tous(visitor)).toEqual([0, 0, 0, 0])
    // Three in the morning.
    clock.advance(-7 * 3600)
    await later(1)
    expect(await tous(visitor)).toEqual([0, 0, 0, 0])
    clock.advance(7 * 3600)
    await later(0)
    await later(0)
    expect(await tous(visitor)).toEqual([1, 0, 1, 1])
    await later(3)
    expect(await tous(visitor)).toEqual([2, 0, 2, 2])
  })

  it('expires with its last day: links say so, the employer is told, and it may be asked for again', async () => {
    const { visitor, later, clock, dossier, signIn } = await open()
    const lien = await lienDe(visitor, CFA)
    await (await lienDe(visitor, APP)).signNow()
    // Asked at ten in the morning in Paris: the whole of the last day is theirs.
    clock.advance(15 * JOUR + 13 * 3600)
    expect((await lien.read()).status).toBe(200)
    clock.advance(3600)
    // Whether or not a round has passed.
    for (const round of [false, true]) {
      if (round) await later(0)
      expect((await lien.read()).body).toMatchObject({ status: 410, code: 'signature_close' })
      const who = await signIn(EMPLOYEUR)
      const { body } = await who.call('GET', `/dossiers/${dossier.id}/signature`)
      expect(body.etat).toBe('expiree')
    }
    await later(0)
    const who = await signIn(EMPLOYEUR)
    const { signature, version } = (await who.call('GET', `/dossiers/${dossier.id}`)).body
    expect(signature.etat).toBe('expiree')
    const told = (await mailsTo(visitor, EMP)).filter(({ sujet }) => sujet.includes('délai pour signer'))
    expect(told).toHaveLength(1)
    // Those who were asked are told too.
    expect((await mailsTo(visitor, CFA))[0]?.texte).toContain('n’a pas été signé de tous à temps')
    expect((await askSignature(who, { id: dossier.id, version })).status).toBe(201)
  })

  it('may be asked for again before a round has told that it expired', async () => {
    const { clock, dossier, signIn, later } = await open()
    clock.advance(16 * JOUR)
    const who = await signIn(EMPLOYEUR)
    expect((await askSignature(who, dossier)).status).toBe(201)
    await later(0)
    expect((await who.call('GET', `/dossiers/${dossier.id}/signature`)).body.etat).toBe('en_cours')
  })
})

describe('a round', () => {
  it('does what is due of the others where one fails', async () => {
    const { visitor, later, clock, deps, dossier, signIn } = await open()
    const who = await signIn(EMPLOYEUR)
    const other = await aSigner(who)
    const all = await mailsTo(visitor, CFA)
    await deps.db.updateTable('dossier').set({ type: 'inconnu' }).where('id', '=', dossier.id).execute()
    await later(3)
    expect((await mailsTo(visitor, CFA)).length).toBe(all.length + 1)
    clock.advance(12 * JOUR)
    await later(1)
    const { etat } = (await (await signIn(EMPLOYEUR)).call('GET', `/dossiers/${other.id}/signature`)).body
    expect(etat).toBe('expiree')
    const stored = await deps.db.selectFrom('circuit').select(['dossier_id', 'etat']).execute()
    expect(Object.fromEntries(stored.map((row) => [row.dossier_id, row.etat]))).toEqual({
      [dossier.id]: 'en_cours',
      [other.id]: 'expiree',
    })
  })

  it('lets silence accept, as it does, what was deposited while people were asked to sign', async () => {
    const { later, signIn } = await open()
    const who = await signIn(EMPLOYEUR)
    const pro = await validProfessionnalisation(who)
    const deux = [
      { role: 'employeur' as const, nom: 'Claire Petit', courriel: EMP, ordre: 1 },
      { role: 'salarie' as const, nom: 'Paul Roy', courriel: 'paul.roy@courriel.example', ordre: 1 },
    ]
    expect((await askSignature(who, pro, deux)).status).toBe(201)
    for (const type of ['cerfa_signe', 'annexe_programme']) await deposit(who, pro.id, type)
    for (const jours of [14, 2, 20]) await later(jours)
    const { body } = await (await signIn(EMPLOYEUR)).call('GET', `/dossiers/${pro.id}`)
    expect([body.etat, body.decision.tacite, body.signature.etat]).toEqual([
      'prise_en_charge_acceptee',
      true,
      'expiree',
    ])
  })
})

describe('what is kept of a signature', () => {
  const stored = async ({ deps }: Awaited<ReturnType<typeof open>>) => ({
    liens: (await deps.db.selectFrom('lien_signature').select('role').execute()).length,
    courriels: (await deps.db.selectFrom('signataire').select('courriel').execute())
      .map(({ courriel }) => courriel)
      .filter(Boolean).length,
  })

  it('that led to nothing forgets links and addresses after a month', async () => {
    const opened = await open()
    const { visitor, later } = opened
    await (await lienDe(visitor, CFA)).refuse('Les dates sont à revoir.')
    await later(29)
    expect(await stored(opened)).toEqual({ liens: 4, courriels: 4 })
    await later(2)
    expect(await stored(opened)).toEqual({ liens: 0, courriels: 0 })
  })

  it('that all have given forgets links, and keeps the addresses of its proof', async () => {
    const opened = await open()
    const { visitor, later } = opened
    for (const one of [EMP, APP, REP, CFA]) await (await lienDe(visitor, one)).signNow()
    const copie = await lienDe(visitor, REP)
    await later(29)
    expect((await copie.document()).status).toBe(200)
    await later(2)
    expect((await copie.document()).status).toBe(404)
    expect(await stored(opened)).toEqual({ liens: 0, courriels: 4 })
  })

  it('that was corrected since keeps the addresses of who signed what still stands', async () => {
    const opened = await open()
    const { visitor, later, deps, who } = opened
    const { id } = await aSignerAvecConvention(who)
    for (const one of [EMP, APP, REP, CFA]) await (await lienDe(visitor, one)).signNow()
    const { version } = (await who.call('GET', `/dossiers/${id}`)).body
    const headers = { 'if-match': `"v${version}"` }
    await who.call('POST', `/dossiers/${id}/correction`, { motif: 'Une date.' }, { headers })
    await later(31)
    const kept = await deps.db
      .selectFrom('signataire')
      .innerJoin('circuit', 'circuit.id', 'signataire.circuit_id')
      .select('role')
      .where('circuit.dossier_id', '=', id)
      .where('courriel', '<>', '')
      .execute()
    expect(kept.map(({ role }) => role).sort()).toEqual(['cfa', 'employeur'])
  })
})
