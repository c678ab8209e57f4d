import { addDays, type DateIso } from '@mon-espace/domain'
import { describe, expect, it } from 'vitest'
import { RETENUE_SECONDES } from '../courriels/retenue.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE } from '../testing/harness.ts'
import { deposit, validDossier } from '../testing/parcours.ts'
import { tellAvis } from './avis.ts'

const PAR_DEFAUT = { dossiers: 'aussitot', messages: 'quotidien', echeances: 'quotidien' }

async function open(avis: Partial<typeof PAR_DEFAUT> = {}) {
  const harness = await createHarness()
  const who = await harness.signIn(EMPLOYEUR)
  const dossier = await validDossier(who)
  await who.call('PUT', '/compte/avis', { ...PAR_DEFAUT, ...avis })
  const mails = async () => {
    const all = (await harness.person().call('GET', '/courriels')).body
    return (all as { a: string[]; sujet: string; texte: string }[]).filter(({ a }) => a.includes(EMPLOYEUR))
  }
  /** Brings the clock to an hour of a day in Paris, in summer. */
  const goTo = (jour: string, heure = 9) =>
    harness.clock.advance(
      (Date.parse(`${jour}T00:00:00+02:00`) + heure * 3_600_000 - harness.clock.now().getTime()) / 1000,
    )
  const path = `/dossiers/${dossier.id}`
  const { echeances } = (await who.call('GET', path)).body
  const echeance = echeances[0].date as DateIso
  /** What the officer does, on the dossier as it stands. */
  const act = async (what: string, body: object) => {
    const officer = await harness.signIn(GESTIONNAIRE)
    const { version } = (await officer.call('GET', path)).body
    const answer = await officer.call('POST', `${path}/${what}`, body, {
      headers: { 'if-match': `"v${version}"` },
    })
    expect(answer.status).toBeLessThan(300)
  }
  return { ...harness, ...dossier, who, mails, goTo, echeance, act }
}

describe('the mails one gets', () => {
  it('are said, and kept as chosen; what is not offered is refused', async () => {
    const { who, signIn } = await open({ echeances: 'jamais' })
    expect((await who.call('GET', '/compte/avis')).body).toEqual({ ...PAR_DEFAUT, echeances: 'jamais' })
    expect((await (await signIn(GESTIONNAIRE)).call('GET', '/compte/avis')).body).toEqual(PAR_DEFAUT)
    expect((await who.call('PUT', '/compte/avis', { ...PAR_DEFAUT, dossiers: 'jamais' })).status).toBe(422)
    expect((await who.call('GET', '/compte/avis')).body.dossiers).toBe('aussitot')
  })

  it('are one a day at the most: deadlines, messages, and what happened where that may wait', async () => {
    const { deps, act, mails, goTo, echeance, id, numero } = await open({ dossiers: 'quotidien' })
    const before = (await mails()).length
    await act('correction', { motif: 'Le diplôme est à revoir.' })
    goTo(addDays(echeance, -3))
    await act('messages', { texte: 'Le diplôme est à revoir.' })
    expect(await mails()).toHaveLength(before)
    expect(await tellAvis(deps)).toBe(1)
    const [mail, ...others] = await mails()
    expect(others).toHaveLength(before)
    expect(mail?.sujet).toMatch(/^Vos dossiers\s: ce qui vous attend aujourd’hui$/)
    for (const line of ['au plus tard le', '1\u00a0message non lu', 'Une correction est demandée', '/compte'])
      expect(mail?.texte).toContain(line)
    expect(mail?.texte).toContain(`Dossier ${numero}`)
    expect(mail?.texte).not.toMatch(/diplôme|Ørsted/)

    await act('messages', { texte: 'Autre chose.' })
    expect(await tellAvis(deps)).toBe(0)
    goTo(addDays(echeance, -2), 6)
    expect(await tellAvis(deps)).toBe(0)
    goTo(addDays(echeance, -2), 7)
    expect([await tellAvis(deps), await tellAvis(deps)]).toEqual([1, 0])
    expect((await mails())[0]?.texte).toContain(`/mes-contrats/dossiers/${id}#messages`)
  })

  it('leave out what one wants never', async () => {
    const { deps, act, mails, goTo, echeance } = await open({
      messages: 'jamais',
      echeances: 'jamais',
    })
    const before = await mails()
    await act('messages', { texte: 'Bonjour' })
    goTo(addDays(echeance, -3))
    await tellAvis(deps)
    expect(await mails()).toEqual(before)
    // What decides of a dossier, or asks for something, is told all the same.
    await act('correction', { motif: 'À revoir.' })
    expect(await mails()).toHaveLength(before.length + 1)
  })

  it('say of a document what is still to be said of it when they leave', async () => {
    const { deps, clock, who, act, mails, id } = await open({ dossiers: 'quotidien', echeances: 'jamais' })
    await deposit(who, id, 'cerfa_signe')
    const before = (await mails()).length
    const judge = (conforme: boolean, motif?: string) =>
      act('pieces/cerfa_signe/conformite', { conforme, ...(motif ? { motif } : {}) })
    await judge(false, 'Une signature manque.')
    expect(await tellAvis(deps)).toBe(0)
    await judge(true)
    clock.advance(RETENUE_SECONDES)
    expect(await tellAvis(deps)).toBe(0)
    await judge(false, 'Une page manque.')
    clock.advance(RETENUE_SECONDES)
    expect(await tellAvis(deps)).toBe(1)
    expect(await mails()).toHaveLength(before + 1)
    const [{ sujet = '', texte = '' } = {}] = await mails()
    expect(sujet).toMatch(/une pièce est à remplacer$/)
    expect(texte).not.toContain('manque')
  })

  it('tell nothing of a dossier that one may not open any more', async () => {
    const { deps, act, mails, goTo, echeance } = await open({
      dossiers: 'quotidien',
      messages: 'jamais',
      echeances: 'jamais',
    })
    await act('correction', { motif: 'À revoir.' })
    await deps.db.updateTable('rattachement').set({ etat: 'suspendu' }).execute()
    const before = await mails()
    goTo(addDays(echeance, -4))
    await tellAvis(deps)
    expect(await mails()).toEqual(before)
    expect(await deps.db.selectFrom('nouvelle').selectAll().execute()).toEqual([])
  })
})
