import { describe, expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, SIRET_PARIS } from '../testing/harness.ts'
import { putSection, validDossier } from '../testing/parcours.ts'
import { expireDrafts } from './brouillons.ts'
import { purge } from './purge.ts'

const JOUR = 86_400

describe('a draft nobody writes in', () => {
  it('is announced two weeks before, and deleted after three months; writing in it saves it', async () => {
    const { signIn, clock, deps, person } = await createHarness()
    const first = await signIn(EMPLOYEUR)
    const made = async () =>
      (await first.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })).body.id
    const [lost, saved] = [await made(), await made()]
    const { id: valid } = await validDossier(first)
    clock.advance(76 * JOUR)
    expect(await expireDrafts(deps)).toEqual({ prevenus: 0, supprimes: 0 })
    clock.advance(2 * JOUR)
    expect(await expireDrafts(deps)).toEqual({ prevenus: 2, supprimes: 0 })
    expect(await expireDrafts(deps)).toEqual({ prevenus: 0, supprimes: 0 })
    const [mail] = (await person().call('GET', '/courriels')).body
    expect(mail).toMatchObject({ a: [EMPLOYEUR], sujet: 'Un brouillon de contrat va être supprimé' })
    const again = await signIn(EMPLOYEUR)
    await putSection(again, saved, 'formation', { faitA: 'Paris' }, 1)
    clock.advance(15 * JOUR)
    expect(await expireDrafts(deps)).toEqual({ prevenus: 0, supprimes: 1 })
    const third = await signIn(EMPLOYEUR)
    expect((await third.call('GET', `/dossiers/${lost}`)).status).toBe(404)
    expect((await third.call('GET', `/dossiers/${saved}`)).status).toBe(200)
    expect((await third.call('GET', `/dossiers/${valid}`)).status).toBe(200)
  })
})

describe('what has served its time', () => {
  it('is deleted, and what still serves is not', async () => {
    const { signIn, clock, deps } = await createHarness()
    await signIn(EMPLOYEUR)
    clock.advance(13 * 3600)
    const who = await signIn(EMPLOYEUR)
    await purge(deps)
    expect(await deps.db.selectFrom('session').select('id').execute()).toHaveLength(1)
    expect((await who.call('GET', '/sessions')).status).toBe(200)
  })
})
