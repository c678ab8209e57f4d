import { addDays, type DateIso } from '@mon-espace/domain'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import { describe, expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, type Person, SIRET_PARIS } from '../testing/harness.ts'
import { deposit, validDossier } from '../testing/parcours.ts'
import { keepHouse } from './entretien.ts'
import { acceptSilences } from './silences.ts'

type Harness = Awaited<ReturnType<typeof createHarness>>

/** Brings the clock to nine in the morning of a day. */
function goTo({ clock }: Harness, jour: string): void {
  clock.advance((Date.parse(`${jour}T08:00:00Z`) - clock.now().getTime()) / 1000)
}

async function act(who: Person, id: string, suite: string, corps?: object, methode: 'POST' | 'PUT' = 'POST') {
  const { version } = (await who.call('GET', `/dossiers/${id}`)).body
  return who.call(methode, `/dossiers/${id}/${suite}`, corps, { headers: { 'if-match': `"v${version}"` } })
}

/** A « contrat de professionnalisation » that awaits its documents. */
async function validated(who: Person): Promise<string> {
  const { id } = (await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'professionnalisation' }))
    .body
  for (const [section, valeurs] of Object.entries(CONTRAT_EXEMPLE))
    await act(who, id, `sections/${section}`, valeurs, 'PUT')
  await act(who, id, 'validation')
  return id
}

/** Deposits what it awaits. @returns the last day of its answer */
async function complete(who: Person, id: string): Promise<DateIso> {
  for (const type of ['cerfa_signe', 'annexe_programme'] as const) await deposit(who, id, type)
  const { echeances, etat } = (await who.call('GET', `/dossiers/${id}`)).body
  expect(etat).toBe('en_cours_instruction')
  return echeances[0].date
}

/** A complete « contrat de professionnalisation », and the last day of its answer. */
async function waiting(harness: Harness) {
  const who = await harness.signIn(EMPLOYEUR)
  const id = await validated(who)
  return { who, id, dernier: await complete(who, id) }
}

/** The same service, whose letters fail: as many times as told, or always. */
function cutOff({ deps }: Harness, fois = Number.POSITIVE_INFINITY, log = deps.log): Harness['deps'] {
  let left = fois
  const { urlPublique } = deps.config
  return {
    ...deps,
    log,
    config: {
      ...deps.config,
      get urlPublique(): string {
        if (left-- > 0) throw new Error('cut short for Zoë Żeromska')
        return urlPublique
      },
    },
  }
}

const sujets = async ({ person }: Harness) =>
  ((await person().call('GET', '/courriels')).body as { a: string[]; sujet: string }[])
    .filter(({ sujet }) => sujet.includes('réputée acceptée'))
    .flatMap(({ a }) => a)
    .sort()

describe('the silence of the OPCO, where it accepts', () => {
  it('passes the dossier once, the day after the last one, journaled and told to both sides', async () => {
    const harness = await createHarness()
    const { id, dernier } = await waiting(harness)
    goTo(harness, dernier)
    expect(await acceptSilences(harness.deps)).toBe(0)
    goTo(harness, addDays(dernier, 1))
    const both = await Promise.all([acceptSilences(harness.deps), acceptSilences(harness.deps)])
    expect(both[0] + both[1]).toBe(1)
    expect(await acceptSilences(harness.deps)).toBe(0)
    const again = await harness.signIn(EMPLOYEUR)
    const { body } = await again.call('GET', `/dossiers/${id}`)
    expect(body).toMatchObject({
      etat: 'prise_en_charge_acceptee',
      decision: { decision: 'accepter', tacite: true, motif: null },
    })
    const lignes = (await again.call('GET', `/dossiers/${id}/historique`)).body.elements.filter(
      ({ action }: { action: string }) => action === 'prise_en_charge_reputee_acceptee',
    )
    expect(lignes).toMatchObject([{ role: 'service', details: { article: 'D6325-2' } }])
    expect(await sujets(harness)).toEqual(expect.arrayContaining([EMPLOYEUR, GESTIONNAIRE]))
    const accord = await again.call('GET', `/dossiers/${id}/accord.pdf`)
    expect(accord.status).toBe(200)
  })

  it('dates the acceptance of the day that the law gives, even where the service was stopped that day', async () => {
    const harness = await createHarness()
    const { id, dernier } = await waiting(harness)
    goTo(harness, addDays(dernier, 6))
    expect(await acceptSilences(harness.deps)).toBe(1)
    const { decision } = (await (await harness.signIn(EMPLOYEUR)).call('GET', `/dossiers/${id}`)).body
    expect(decision.le.slice(0, 10)).toBe(addDays(dernier, 1))
  })

  it('passes those that were complete first, whatever was begun before them, however few are read at once', async () => {
    const harness = await createHarness()
    const early = await harness.signIn(EMPLOYEUR)
    const begun = await validated(early)
    const { dernier: first } = await waiting(harness)
    await waiting(harness)
    harness.clock.advance(5 * 86_400)
    const dernier = await complete(await harness.signIn(EMPLOYEUR), begun)
    goTo(harness, addDays(first, 1))
    expect(await acceptSilences(harness.deps, 1)).toBe(2)
    goTo(harness, addDays(dernier, 1))
    expect(await acceptSilences(harness.deps, 1)).toBe(1)
  })

  it('decides nothing of apprenticeship, nor of what was decided in time', async () => {
    const harness = await createHarness()
    const { who, id, dernier } = await waiting(harness)
    const officer = await harness.signIn(GESTIONNAIRE)
    await act(officer, id, 'decision', { decision: 'refuser', motif: 'Qualification non prioritaire.' })
    const autre = await validDossier(who)
    const { pieces } = (await who.call('GET', `/dossiers/${autre.id}`)).body
    for (const { type, obligatoire } of pieces) if (obligatoire) await deposit(who, autre.id, type)
    goTo(harness, addDays(dernier, 30))
    expect(await acceptSilences(harness.deps)).toBe(0)
    const again = await harness.signIn(EMPLOYEUR)
    expect((await again.call('GET', `/dossiers/${autre.id}`)).body.etat).toBe('en_cours_instruction')
    expect((await again.call('GET', `/dossiers/${id}`)).body.etat).toBe('prise_en_charge_refusee')
  })

  it('cannot be refused any more; a write that does not end leaves « not yet », and the next round accepts', async () => {
    const harness = await createHarness()
    const { id, dernier } = await waiting(harness)
    goTo(harness, addDays(dernier, 1))
    const who = await harness.signIn(EMPLOYEUR)
    const officer = await harness.signIn(GESTIONNAIRE)
    const late = await act(officer, id, 'decision', { decision: 'refuser', motif: 'Fonds indisponibles.' })
    expect([late.status, late.body.code]).toEqual([409, 'transition_impossible'])
    expect(await acceptSilences(cutOff(harness))).toBe(0)
    const { body } = await who.call('GET', `/dossiers/${id}`)
    expect([body.etat, body.decision]).toEqual(['en_cours_instruction', null])
    expect(await acceptSilences(harness.deps)).toBe(1)
  })
  it('does not wait for one that fails: it is told to the operator, without a name, and tried again', async () => {
    const harness = await createHarness()
    const { id, dernier } = await waiting(harness)
    const autres = [await waiting(harness), await waiting(harness)]
    goTo(harness, addDays(dernier, 1))
    const told: unknown[] = []
    const log = { ...harness.deps.log, error: (...line: unknown[]) => told.push(line) }
    // The first of each lot of one.
    expect(await acceptSilences(cutOff(harness, 1, log), 1)).toBe(2)
    const who = await harness.signIn(EMPLOYEUR)
    const etatOf = async (n: string) => (await who.call('GET', `/dossiers/${n}`)).body.etat
    expect(await etatOf(id)).toBe('en_cours_instruction')
    for (const autre of autres) expect(await etatOf(autre.id)).toBe('prise_en_charge_acceptee')
    expect(told).toMatchObject([[{ dossier: id, faute: 'Error' }, 'silence']])
    expect(JSON.stringify(told)).not.toMatch(/eromska|cut short/)
    expect(await acceptSilences(harness.deps)).toBe(1)
    expect(await etatOf(id)).toBe('prise_en_charge_acceptee')
  })

  it('is kept by a round of which another task fails', async () => {
    const harness = await createHarness()
    const { id, dernier } = await waiting(harness)
    goTo(harness, addDays(dernier, 1))
    const told: unknown[] = []
    const log = { ...harness.deps.log, error: (...line: unknown[]) => told.push(line) }
    await harness.deps.db.schema.alterTable('session').renameTo('session_absente').execute()
    await keepHouse({ ...harness.deps, log })
    await harness.deps.db.schema.alterTable('session_absente').renameTo('session').execute()
    expect(told).toMatchObject([[{ tache: 'purge' }, 'entretien']])
    const again = await harness.signIn(EMPLOYEUR)
    expect((await again.call('GET', `/dossiers/${id}`)).body.etat).toBe('prise_en_charge_acceptee')
  })
})
