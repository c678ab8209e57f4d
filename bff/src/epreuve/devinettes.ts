import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call, endServeur, signIn, startServeur } from './serveur.ts'

const ESSAIS = 400
const LIBRES = 5
const EMAIL = 'employeur@interim-demo.example'

/** Guesses one password from one address all at once: no more are judged than one after the other, and its owner gets in. */
export async function guessAtOnce(): Promise<{ line: string; ok: boolean }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'epreuve-'))
  const server = await startServeur(dataDir)
  const { headers } = await call(server, '', 'POST', '/session', {
    email: EMAIL,
    motDePasse: 'Demonstration-2026!',
  })
  const device = headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .find((cookie) => cookie?.startsWith('monespace_appareil='))
  const started = performance.now()
  const answers = await Promise.all(
    Array.from({ length: ESSAIS }, (_, i) =>
      call(server, '', 'POST', '/session', { email: EMAIL, motDePasse: `guess ${i}` }),
    ),
  )
  const seconds = (performance.now() - started) / 1000
  const judged = answers.filter(({ status }) => status === 401).length
  // One more for each wait that passed meanwhile: 1 s, 2 s, 4 s…
  const allowed = LIBRES + Math.floor(Math.log2(1 + seconds))
  const refused = answers.filter(({ status }) => status === 429).length
  const owner = await signIn(server, EMAIL, device).then(
    () => true,
    () => false,
  )
  await endServeur(server, 'SIGTERM')
  await rm(dataDir, { recursive: true })
  return {
    line: `guesses: ${ESSAIS} at once in ${seconds.toFixed(1)} s, ${judged} judged (${allowed} allowed in that time), ${refused} told to wait; the owner, on a device of theirs, ${owner ? 'gets in' : 'is KEPT OUT'}`,
    ok: judged >= LIBRES && judged <= allowed && judged + refused === ESSAIS && owner,
  }
}
