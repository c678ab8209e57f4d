import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call, endServeur, signIn, startServeur } from './serveur.ts'

const CALLS = 40

/** SIGTERM while calls are under way: not ready at once, every call answered, exit 0 within ten seconds. */
export async function measureStop(): Promise<{ line: string; ok: boolean }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'epreuve-'))
  const server = await startServeur(dataDir)
  const cookie = await signIn(server, 'employeur@interim-demo.example')
  const { body } = await call(server, cookie, 'POST', '/dossiers', {
    siret: '99912345800013',
    type: 'apprentissage',
  })
  const calls = Array.from({ length: CALLS }, (_, i) =>
    call(server, cookie, 'GET', `/dossiers/${body.id}/documents/${i % 2 ? 'liasse' : 'cerfa'}.pdf`),
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  const started = performance.now()
  const over = endServeur(server, 'SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const ready = await call(server, '', 'GET', '/sante/pret').then(
    (r) => r.status,
    () => 0,
  )
  const answers = await Promise.allSettled(calls)
  const failed = answers.filter((a) => a.status === 'rejected' || a.value.status !== 200).length
  const code = await over
  const seconds = (performance.now() - started) / 1000
  await rm(dataDir, { recursive: true })
  return {
    line: `stop: ready said ${ready} while draining, ${CALLS} calls under way, ${failed} failed, exit ${code} after ${seconds.toFixed(1)} s`,
    ok: ready === 503 && failed === 0 && code === 0 && seconds < 10,
  }
}
