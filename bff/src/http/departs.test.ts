import { expect, it } from 'vitest'
import { ADMIN, createHarness, EMPLOYEUR, SIRET_PARIS } from '../testing/harness.ts'
import { fillDraft, putSection, validDossier } from '../testing/parcours.ts'

/** A world that counts how often its outbox is woken. */
async function open() {
  let woken = 0
  const { signIn } = await createHarness(({ outbox }) => ({
    outbox: {
      ...outbox,
      wake: () => {
        woken += 1
        outbox.wake()
      },
    },
  }))
  const wakes = async (work: () => Promise<unknown>) => {
    const before = woken
    await work()
    return woken - before
  }
  return { who: await signIn(EMPLOYEUR), admin: await signIn(ADMIN), wakes }
}

it('a save wakes nobody where it put nothing in the outbox', async () => {
  const { who, wakes } = await open()
  const { id, version } = await fillDraft(who)
  expect(await wakes(() => putSection(who, id, 'apprenti', { telephone: '0611223344' }, version))).toBe(0)
})

it('a write wakes the outbox once, for a mail, for a webhook, for what is told again', async () => {
  const { who, admin, wakes } = await open()
  const path = `/entreprises/${SIRET_PARIS}/webhooks`
  const { body } = await admin.call('POST', path, {
    url: 'https://sirh.example/recu',
    evenements: ['dossier.annule'],
  })
  const { id, version } = await validDossier(who)
  const headers = { 'if-match': `"v${version}"` }
  const cancel = () => who.call('POST', `/dossiers/${id}/annulation`, { motif: 'Sans suite' }, { headers })
  expect(await wakes(cancel)).toBe(1)
  expect(await wakes(() => admin.call('POST', `${path}/${body.id}/livraisons/1/rejeu`))).toBe(1)
  expect(await wakes(() => admin.call('PATCH', `${path}/${body.id}`, { actif: false }))).toBe(0)
  expect(await wakes(() => admin.call('PATCH', `${path}/${body.id}`, { actif: true }))).toBe(1)
  const comptes = `/entreprises/${SIRET_PARIS}/comptes`
  const { elements } = (await admin.call('GET', comptes)).body
  const employe = elements.find(({ email }: { email: string }) => email === EMPLOYEUR)
  expect(await wakes(() => admin.call('PATCH', `${comptes}/${employe.id}`, { etat: 'suspendu' }))).toBe(1)
})
