import { describe, expect, it } from 'vitest'
import { createHarness, EMPLOYEUR } from '../../testing/harness.ts'
import { deposit, validDossier } from '../../testing/parcours.ts'
import type { Livraison } from './cluster.ts'
import { countTacites, findCourriels, findPertes, findRepetees, findRuptures } from './constat.ts'
import { newPromesses } from './parcours.ts'

const RIEN = { ecritures: 0, depots: 0, messages: 0 }

/** A world in which somebody walked the main path, and what they were promised. */
async function walked() {
  const { deps, signIn } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { id, version } = await validDossier(who)
  const promesses = newPromesses()
  promesses.dossiers.set(id, version)
  promesses.valides.add(id)
  const { body } = await deposit(who, id, 'autre')
  promesses.fichiers.push(body.versions[0].sha256)
  await who.call('POST', `/dossiers/${id}/messages`, { texte: 'Bonjour.' })
  promesses.messages.push('Bonjour.')
  return { deps, who, id, promesses }
}

describe('what was promised', () => {
  it('is all there in a world where nothing broke', async () => {
    const { deps, promesses } = await walked()
    expect(await findPertes(deps.db, promesses)).toEqual(RIEN)
    expect(await findRepetees(deps.db, promesses, new Set())).toEqual({ dossiers: 0, depots: 0, messages: 0 })
    expect(await findRuptures(deps.db, deps.files)).toBe(0)
    expect(await countTacites(deps.db)).toEqual({ tacites: 0, deuxFois: 0 })
  })

  it('is missed where it is no more', async () => {
    const { deps, id, promesses } = await walked()
    promesses.dossiers.set(id, 1000)
    promesses.dossiers.set('nowhere', 1)
    promesses.valides.add('nowhere')
    promesses.fichiers.push('00')
    promesses.messages.push('Au revoir.')
    expect(await findPertes(deps.db, promesses)).toEqual({ ecritures: 3, depots: 1, messages: 1 })
  })

  it('is found where it was done twice', async () => {
    const { deps, who, id, promesses } = await walked()
    await who.call('POST', `/dossiers/${id}/messages`, { texte: 'Bonjour.' })
    await validDossier(who)
    expect(await findRepetees(deps.db, promesses, new Set())).toEqual({ dossiers: 1, depots: 0, messages: 1 })
    const avant = new Set((await deps.db.selectFrom('dossier').select('id').execute()).map((row) => row.id))
    expect((await findRepetees(deps.db, promesses, avant)).dossiers).toBe(0)
  })
})

const mail = (id: string, subject: string, texte: string): Livraison => ({
  a: ['a@b.example'],
  brut: `Message-ID: <${id}@b.example>\r\nSubject: ${subject}\r\n\r\n${texte}\r\n`,
  bff: 0,
  le: 0,
})

it('knows mails that did not come from those written twice, and none of those delivered twice', async () => {
  const tacite = '=?UTF-8?Q?Dossier_D-1_:_prise_en_charge_r=C3=A9put=C3=A9e_accept=C3=A9e?='
  const all = [
    mail('1', 'Adresse', 'rue une'),
    mail('1', 'Adresse', 'rue une'),
    mail('2', 'Adresse', 'rue deux'),
    mail('3', 'Adresse', 'rue deux'),
    mail('4', tacite, ''),
    mail('5', tacite, ''),
  ]
  expect(await findCourriels(all, ['rue une', 'rue deux', 'rue trois'])).toEqual({
    courriels: 5,
    perdus: 1,
    ecritsDeuxFois: 2,
  })
})
