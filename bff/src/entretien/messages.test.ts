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
