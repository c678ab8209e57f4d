import { describe, expect, it } from 'vitest'
import type { EtatFichier } from '../pieces/file-store.ts'
import { createHarness, EMPLOYEUR, SIRET_PARIS } from '../testing/harness.ts'
import { hashOf, nameFiles } from '../testing/named-files.ts'
import { continueRonde, lastRonde } from './ronde.ts'

/** A store of `nombre` files, whose states a test says, at one in the morning of Paris. */
async function openNight(nombre: number) {
  const etats = new Map<string, EtatFichier>()
  const lus: string[] = []
  const illisibles = new Set<string>()
  const told: unknown[] = []
  let away = false
  const harness = await createHarness(({ files, log }) => ({
    files: {
      ...files,
      check: async () => {
        if (away) throw new Error('away')
      },
      verify: async (sha256) => {
        if (away) throw new Error('away')
        lus.push(sha256)
        if (illisibles.has(sha256)) throw new Error('EIO')
        return etats.get(sha256) ?? 'conforme'
      },
    },
    log: { ...log, error: (fields, message) => told.push([message, fields]), warn: () => {} },
  }))
  const { deps, clock } = harness
  const goTo = (date: string) => clock.advance((Date.parse(date) - clock.now().getTime()) / 1000)
  goTo('2026-11-10T00:00:00Z')
  const { id } = await dossierOf(harness)
  await nameFiles(deps.db, id, nombre)
  return {
    ...harness,
    etats,
    illisibles,
    lus,
    told,
    goTo,
    setAway: (is: boolean) => {
      away = is
    },
    step: async () => {
      await continueRonde(deps)
      clock.advance(60)
    },
    last: () => lastRonde(deps),
  }
}

async function dossierOf({ signIn }: Awaited<ReturnType<typeof createHarness>>) {
  const employeur = await signIn(EMPLOYEUR)
  const { body } = await employeur.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
  return body as { id: string }
}

describe('the round of the files', () => {
  it('reads each once, spread over the night, and tells what it found', async () => {
    const night = await openNight(3000)
    night.etats.set(hashOf(7), 'altere').set(hashOf(2999), 'manquant')
    expect(await night.last()).toBeNull()
    await night.step()
    // 3,000 files and 300 minutes left: no step takes more than the least.
    expect(night.lus).toHaveLength(20)
    for (let minute = 0; minute < 160; minute++) await night.step()
    expect(new Set(night.lus).size).toBe(3000)
    expect(await night.last()).toMatchObject({ fichiers: 3000, alteres: 1, manquants: 1 })
    expect(night.told).toEqual([
      ['fichier altéré', { sha256: hashOf(7) }],
      ['fichier manquant', { sha256: hashOf(2999) }],
    ])
    const read = night.lus.length
    await night.step()
    expect(night.lus).toHaveLength(read)
    night.goTo('2026-11-10T12:00:00Z')
    const { body } = await night.person().call('GET', '/sante/pret')
    expect(body.ronde).toMatchObject({ fichiers: 3000, alteres: 1, manquants: 1 })
    const metriques = await night.person().call('GET', '/metriques')
    expect(new TextDecoder().decode(metriques.body)).toContain('bff_fichiers_verifies{etat="altere"} 1')
  })

  it('waits for the night, and begins a new one each night', async () => {
    const night = await openNight(3)
    night.goTo('2026-11-10T12:00:00Z')
    await night.step()
    expect(night.lus).toEqual([])
    for (const day of ['11', '12']) {
      night.goTo(`2026-11-${day}T00:30:00Z`)
      await night.step()
      await night.step()
      expect((await night.last())?.finiLe).toContain(`2026-11-${day}`)
    }
    expect(night.lus).toHaveLength(6)
  })

  it('stops where files are out of reach, and goes on from there, the next night if need be', async () => {
    const night = await openNight(50)
    await night.step()
    night.setAway(true)
    await night.step()
    night.goTo('2026-11-11T00:10:00Z')
    night.setAway(false)
    await night.step()
    await night.step()
    expect(night.lus).toEqual(Array.from({ length: 50 }, (_, n) => hashOf(n)))
    expect(await night.last()).toMatchObject({ fichiers: 50, alteres: 0, manquants: 0 })
  })

  it('goes past a file that cannot be read where the others can, and counts it as lost', async () => {
    const night = await openNight(30)
    night.illisibles.add(hashOf(4))
    await night.step()
    await night.step()
    expect(await night.last()).toMatchObject({ fichiers: 30, alteres: 1, manquants: 0 })
    expect(night.lus).toHaveLength(30)
    expect(night.told.map((said) => (said as [string])[0])).toContain('fichier illisible')
  })

  it('is made by one process at a time', async () => {
    const night = await openNight(30)
    await Promise.all([night.step(), night.step(), night.step()])
    expect(new Set(night.lus).size).toBe(night.lus.length)
  })

  it('misses no file that went with its document meanwhile', async () => {
    const night = await openNight(3)
    night.etats.set(hashOf(1), 'manquant')
    const { db } = night.deps
    const verify = night.deps.files.verify
    night.deps.files.verify = async (sha256) => {
      await db.deleteFrom('piece_version').where('sha256', '=', hashOf(1)).execute()
      return verify(sha256)
    }
    await night.step()
    expect(await night.last()).toMatchObject({ fichiers: 2, manquants: 0 })
    expect(night.told).toEqual([])
  })
})
