import { flushCompileCache } from 'node:module'
import { createApp } from './create-app.ts'
import { isSeeded, seedDemo } from './demo/seed.ts'
import { ModeleRefuse } from './documents/modele-refuse.ts'
import { keepHouse } from './entretien/entretien.ts'
import { continueRonde, PAS_S } from './entretien/ronde.ts'
import { faultFields } from './http/log.ts'
import { openPlatform } from './node/open-deps.ts'
import { closeServer, listen } from './node/serve.ts'
import { readSettings, SettingError } from './node/settings.ts'
import { onUnforeseen } from './node/unforeseen.ts'

const COURRIELS_MS = 1000
const ENTRETIEN_MS = 3_600_000
/** For what is under way and still on its way once we are no longer ready, then for what is left. */
const CALME_MS = 7000
const GRACE_MS = 1000
/** For all of it: what does not end by then is ended. */
const FIN_MS = 9500

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const platform = await openPlatform(settings)
  const { deps } = platform
  if ((settings.SEED ?? (settings.MODE === 'demo' ? 'demo' : 'vide')) === 'demo' && !(await isSeeded(deps)))
    await seedDemo(deps)

  await platform.sweepAtStart(ENTRETIEN_MS)
  const { server, port, traffic } = await listen(createApp(deps), settings.PORT, settings.HOTE)
  const courriels = setInterval(() => deps.outbox.wake(), COURRIELS_MS)
  const tidy = async () => {
    const clock = await platform.clockOfAll()
    // A demo that was set to a day lives that day: only what it deletes waits for the others.
    await keepHouse({ ...deps, clock }, settings.HORLOGE === undefined ? clock : deps.clock)
  }
  await tidy()
  const maison = setInterval(() => {
    tidy().catch((fault) => deps.log.error(faultFields(fault), 'entretien'))
    platform.sweep(ENTRETIEN_MS).catch((fault) => deps.log.error(faultFields(fault), 'fichiers'))
  }, ENTRETIEN_MS)

  const watch = async () => continueRonde({ ...deps, clock: await platform.clockOfAll() })
  const ronde = setInterval(() => {
    watch().catch((fault) => deps.log.error(faultFields(fault), 'ronde des fichiers'))
  }, PAS_S * 1000)

  let stopping = false
  const stop = async (status: number) => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(status), FIN_MS).unref()
    platform.drain()
    await traffic.calm(CALME_MS)
    clearInterval(courriels)
    clearInterval(maison)
    clearInterval(ronde)
    await closeServer(server, GRACE_MS)
    await platform.close()
    process.exit(status)
  }
  process.on('SIGTERM', () => stop(0))
  process.on('SIGINT', () => stop(0))
  // Spawned with a channel: the parent's end is ours, so that nothing outlives `npm start`.
  process.on('disconnect', () => stop(0))
  onUnforeseen(deps.log, () => stop(1))
  // Now, since a process that is killed keeps nothing (see `server.mjs`).
  flushCompileCache()
  if (process.send) process.send({ ready: true, port })
  else process.stdout.write(`${JSON.stringify({ port })}\n`)
}

main().catch((fault) => {
  const line =
    fault instanceof SettingError || fault instanceof ModeleRefuse
      ? fault.message
      : (fault?.stack ?? String(fault))
  process.stderr.write(`${line}\n`)
  process.exit(1)
})
