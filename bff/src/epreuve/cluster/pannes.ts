import { setTimeout as pause } from 'node:timers/promises'
import { ARRETS, type Arret } from '../../testing/postgres-server.ts'
import type { Cluster, Place } from './cluster.ts'
import type { Coupure } from './doubles.ts'
import type { Random } from './random.ts'

/** What breaks, and how it comes back. */
type Panne = (cluster: Cluster, random: Random) => Promise<readonly Coupure[]>

const one = <T>(random: Random, items: readonly T[]): T => random.shuffled(items)[0] as T

async function killAll(cluster: Cluster, places: readonly Place[], random: Random): Promise<Coupure[]> {
  const de = Date.now()
  await Promise.all(places.map((place) => place.kill()))
  await pause(random.between(0, 1500))
  // What is read of a BFF until it is started again is what the killed one had sent.
  const a = Date.now()
  await Promise.all(places.map((place) => place.start()))
  return places.map((place) => ({ de, a, bff: cluster.bffs.indexOf(place) })).filter(({ bff }) => bff >= 0)
}

export const PANNES: Readonly<Record<string, Panne>> = {
  'kill -9 of a BFF': (cluster, random) => killAll(cluster, [one(random, cluster.bffs)], random),
  'kill -9 of two BFF': (cluster, random) => killAll(cluster, random.shuffled(cluster.bffs).slice(1), random),
  'kill -9 of the three BFF': (cluster, random) => killAll(cluster, cluster.bffs, random),
  'kill -9 of a shell': (cluster, random) => killAll(cluster, [one(random, cluster.shells)], random),
  'restart of the database': async ({ postgres }, random) => {
    const de = Date.now()
    const arret = one(random, Object.keys(ARRETS) as Arret[])
    await postgres.signal(arret)
    // Told « smart », it waits for those who work: we do, until the operator has waited enough.
    if (arret === 'smart') {
      await pause(400)
      await postgres.signal('fast')
    }
    await postgres.stopped()
    await pause(random.between(0, 1500))
    await postgres.start()
    return [{ de, a: Date.now(), bff: null }]
  },
  'restart of the proxy': async ({ balancer }, random) => {
    await balancer.restart(random.between(0, 1000))
    return []
  },
}
