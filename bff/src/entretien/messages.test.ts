import { expect, it } from 'vitest'
import { ADMIN, createHarness, EMPLOYEUR, GESTIONNAIRE } from '../testing/harness.ts'
import { validDossier } from '../testing/parcours.ts'
import { tellAvis } from './avis.ts'

const AVIS = { dossiers: 'aussitot', messages: 'quotidien', echeances: 'quotidien' }
const MINUTE = 60
const HEURE = 60 * MINUTE

async function open() {
  const harness = await createHarness()
  const who = await harness.signIn(EMPLOYEUR)
  const officer = await harness.signIn(GESTIONNAIRE)
  const dossier = await validDossier(who)
  const path = `/dossiers/${dossier.id}/messages`
  const mails = async () =>
    (await harness.person().call('GET', '/courriels')).body as { a: string[]; sujet: string; texte: string }[]
  return { ...harness, who, officer, ...dossier, path, mails }
}

it('tells once a day of unread messages, without what they say; at once to who asked for it', async () => {
  const { deps, clock, officer, signIn, path, id, numero, mails } = await open()
  await officer.call('POST', path, { texte: 'Il manque la signature de Nora.' })
  expect([await tellAvis(deps), await tellAvis(deps)]).toEqual([1, 0])
  const [mail] = await mails()
  expect(mail).toMatchObject({ a: [EMPLOYEUR], sujet: `Dossier ${numero}\u00a0: 1\u00a0message non lu` })
  expect(mail?.texte).toContain(`/mes-contrats/dossiers/${id}#messages`)
  expect(mail?.texte).not.toMatch(/Nora|signature|Ørsted/)

  clock.advance(HEURE)
  await officer.call('POST', path, { texte: 'Et celle du CFA.' })
  expect(await tellAvis(deps)).toBe(0)
  clock.advance(23 * HEURE)
  expect(await tellAvis(deps)).toBe(1)
  expect((await mails())[0]?.sujet).toContain('2\u00a0messages non lus')

  const again = await signIn(EMPLOYEUR)
  const { elements } = (await again.call('GET', path)).body
  await again.call('PUT', `${path}/lus`, { jusqua: elements[1].id })
  clock.advance(MINUTE)
  await (await signIn(GESTIONNAIRE)).call('POST', path, { texte: 'Merci.' })
  expect(await tellAvis(deps)).toBe(0)
  await again.call('PUT', '/compte/avis', { ...AVIS, messages: 'aussitot' })
  expect([await tellAvis(deps), await tellAvis(deps)]).toEqual([1, 0])
})

it('tells nothing of what was read before, and nothing by night', async () => {
  const { deps, clock, who, officer, signIn, path } = await open()
  const { body } = await who.call('POST', path, { texte: 'Bonjour' })
  await officer.call('PUT', `${path}/lus`, { jusqua: body.id })
  expect(await tellAvis(deps)).toBe(0)
  clock.advance(11 * HEURE)
  const evening = await signIn(EMPLOYEUR)
  expect((await evening.call('POST', path, { texte: 'Encore une question' })).status).toBe(201)
  expect(await tellAvis(deps)).toBe(0)
  clock.advance(12 * HEURE)
  expect(await tellAvis(deps)).toBe(1)
})

it('is one mail for all the dossiers of a person, to whom follows them and to whom asked', async () => {
  const { deps, who, officer, signIn, path, mails } = await open()
  const other = await validDossier(who)
  const admin = await signIn(ADMIN)
  await admin.call('POST', path, { texte: 'Une question' })
  await who.call('POST', `/dossiers/${other.id}/messages`, { texte: 'Une autre' })
  expect(await tellAvis(deps)).toBe(1)
  expect((await mails())[0]).toMatchObject({
    a: [GESTIONNAIRE],
    sujet: 'Des messages non lus dans 2\u00a0dossiers',
  })
  await officer.call('POST', path, { texte: 'Une réponse' })
  await officer.call('POST', `/dossiers/${other.id}/messages`, { texte: 'Une autre réponse' })
  expect(await tellAvis(deps)).toBe(2)
  const written = (await mails()).slice(0, 2)
  expect(new Map(written.map(({ a, sujet }) => [a[0], sujet.includes('2\u00a0dossiers')]))).toEqual(
    new Map([
      [EMPLOYEUR, true],
      [ADMIN, false],
    ]),
  )
})

it('tells of each message when it is written whoever asked for it, once, and the others once a day', async () => {
  const { deps, clock, who, officer, signIn, path, id, numero, mails } = await open()
  const admin = await signIn(ADMIN)
  await admin.call('POST', path, { texte: 'Une question' })
  await who.call('PUT', '/compte/avis', { ...AVIS, messages: 'aussitot' })
  await admin.call('PUT', '/compte/avis', { ...AVIS, messages: 'jamais' })
  const before = (await mails()).length
  const headers = { 'idempotency-key': crypto.randomUUID() }
  for (let fois = 0; fois < 2; fois += 1)
    await officer.call('POST', path, { texte: 'Il manque la signature de Nora.' }, { headers })
  const [mail, ...others] = await mails()
  expect(others).toHaveLength(before)
  expect(mail).toMatchObject({ a: [EMPLOYEUR], sujet: `Dossier ${numero}\u00a0: 1\u00a0message non lu` })
  expect(mail?.texte).toContain(`/mes-contrats/dossiers/${id}#messages`)
  expect(mail?.texte).toContain('/compte')
  expect(mail?.texte).not.toMatch(/Nora|signature/)
  // The officer, who chose nothing, is told of the question once a day; the employer of nothing more.
  expect([await tellAvis(deps), await tellAvis(deps)]).toEqual([1, 0])
  expect((await mails())[0]?.a).toEqual([GESTIONNAIRE])
  clock.advance(MINUTE)
  await officer.call('POST', path, { texte: 'Et celle du CFA.' })
  const [second, ...rest] = await mails()
  expect(rest).toHaveLength(before + 2)
  expect(second).toMatchObject({ a: [EMPLOYEUR], sujet: expect.stringContaining('2\u00a0messages non lus') })
  await who.call('POST', path, { texte: 'Les voici.' })
  expect(await mails()).toHaveLength(before + 3)
  expect(await tellAvis(deps)).toBe(0)
})

it('tells of each by night too, and no more in the mail of the day', async () => {
  const { deps, clock, who, signIn, path, mails } = await open()
  await who.call('PUT', '/compte/avis', { ...AVIS, messages: 'aussitot' })
  clock.advance(11 * HEURE)
  const evening = await signIn(GESTIONNAIRE)
  const before = (await mails()).length
  const sent = await evening.call('POST', path, { texte: 'Bonsoir' })
  expect([sent.status, (await mails()).length]).toEqual([201, before + 1])
  clock.advance(12 * HEURE)
  expect(await tellAvis(deps)).toBe(0)
})
