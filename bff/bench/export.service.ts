/** An export as a browser gets it, from the server in a process of its own. */

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { MOT_DE_PASSE_DEMO } from '../src/demo/comptes.ts'
import type { Mesure } from './export.mesure.ts'
import { GESTIONNAIRE } from './monde.ts'

const ORIGIN = 'http://localhost:9000'
/** What `npm start` gives the BFF. */
const FLAGS = ['--max-semi-space-size=1', '--optimize-for-size']
const MEMORY = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '131072' }

/** Exports the whole list of a store, `times` times from one server: a measure of each. */
export async function measureService(dir: string, times: number): Promise<Mesure[]> {
  const child = fork(join(import.meta.dirname, 'export.serveur.mjs'), {
    execArgv: FLAGS,
    env: { ...process.env, ...MEMORY, DATA_DIR: dir, PORT: '0', LOG: 'silent' },
  })
  const heard = async <T>() => (await once(child, 'message'))[0] as T
  try {
    const { port } = await heard<{ port: number }>()
    const call = (path: string, init: RequestInit = {}) =>
      fetch(`http://127.0.0.1:${port}/api${path}`, {
        ...init,
        headers: { ...init.headers, origin: ORIGIN },
      })
    const session = await call('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: GESTIONNAIRE, motDePasse: MOT_DE_PASSE_DEMO }),
    })
    const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
    const mesures: Mesure[] = []
    for (let i = 0; i < times; i += 1) {
      child.send('begin')
      const start = performance.now()
      const answer = await call('/dossiers/export.xlsx?tri=echeance', { headers: { cookie } })
      if (!answer.ok) throw new Error(`export: ${answer.status}`)
      let octets = 0
      for await (const piece of answer.body ?? []) octets += piece.length
      const secondes = (performance.now() - start) / 1000
      child.send('end')
      const lignes = Number(answer.headers.get('x-lignes'))
      mesures.push({ ...(await heard<Mesure>()), lignes, secondes, taille: octets / 2 ** 20 })
    }
    return mesures
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}
