import { beforeEach, describe, expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, SIRET_PARIS } from '../testing/harness.ts'
import { hashOf, nameFiles } from '../testing/named-files.ts'
import type { EtatFichier } from './file-store.ts'
import { giveBackFiles } from './rendre-fichiers.ts'

/** More than are asked for at a time. */
const FICHIERS = 503

/** A store that names many files, and a place that says what became of each; what is not said is as it was. */
async function openWorld() {
  const { deps, signIn } = await createHarness()
  const { db } = deps
  const employeur = await signIn(EMPLOYEUR)
  const { body } = await employeur.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
  await nameFiles(db, body.id, FICHIERS)
  const etats = new Map<string, EtatFichier>()
  const gardees = new Set<string>()
  const stateOf = (sha256: string) => etats.get(sha256) ?? 'conforme'
  const rendus: string[] = []
  return {
    db,
    etats,
    gardees,
    rendus,
    files: { verify: async (sha256: string) => stateOf(sha256) },
    versions: {
      isThere: async (sha256: string) => stateOf(sha256) !== 'manquant',
      find: async (sha256: string) => (gardees.has(sha256) ? `v-${sha256}` : null),
      restore: async (sha256: string, version: string) => {
        expect(version).toBe(`v-${sha256}`)
        etats.delete(sha256)
        rendus.push(sha256)
        return true
      },
    },
  }
}

describe('the files that a store names', () => {
  let world: Awaited<ReturnType<typeof openWorld>>
  const [manquant, altere, perdu] = [hashOf(3), hashOf(502), hashOf(7)] as const
  beforeEach(async () => {
    world = await openWorld()
    world.etats.set(manquant, 'manquant').set(altere, 'altere').set(perdu, 'manquant')
    world.gardees.add(manquant).add(altere)
  })

  it('come back where a version is kept of them, and the others are told', async () => {
    const { fichiers, ...found } = await giveBackFiles(world)
    expect(found).toEqual({ rendus: 2, introuvables: [perdu] })
    expect(fichiers).toBeGreaterThanOrEqual(FICHIERS)
    expect(world.rendus.toSorted()).toEqual([manquant, altere].toSorted())
    expect(await giveBackFiles(world)).toMatchObject({ rendus: 0, introuvables: [perdu] })
  })

  it('are left as they are by a trial, which counts the same', async () => {
    expect(await giveBackFiles({ ...world, essai: true })).toMatchObject({ rendus: 2, introuvables: [perdu] })
    expect(world.rendus).toEqual([])
  })

  it('are not read through where only what is missing is looked for', async () => {
    const files = { verify: () => Promise.reject(new Error('read')) }
    const found = await giveBackFiles({ ...world, files, manquants: true })
    expect(found).toMatchObject({ rendus: 1, introuvables: [perdu] })
    expect(world.rendus).toEqual([manquant])
  })

  it('are not missed once nobody names them any more', async () => {
    const verify = async (sha256: string) => {
      if (sha256 === perdu) await world.db.deleteFrom('piece_version').where('sha256', '=', perdu).execute()
      return world.files.verify(sha256)
    }
    expect(await giveBackFiles({ ...world, files: { verify } })).toMatchObject({ introuvables: [] })
  })

  it('are told when their version goes between being found and brought back', async () => {
    const versions = { ...world.versions, restore: async () => false }
    const { rendus, introuvables } = await giveBackFiles({ ...world, versions })
    expect([rendus, introuvables]).toEqual([0, [manquant, altere, perdu].toSorted()])
  })

  it('stop the search with the place that does not answer', async () => {
    const verify = async () => Promise.reject(new Error('S3_MUET'))
    await expect(giveBackFiles({ ...world, files: { verify } })).rejects.toThrow('S3_MUET')
  })
})
