import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openSqlite } from '../node/sqlite.ts'
import { migrate } from '../store/migrate.ts'
import { ADMIN, createHarness, EMPLOYEUR, SIRET_PARIS } from '../testing/harness.ts'
import { validDossier } from '../testing/parcours.ts'
import { BAIL_SECONDES } from './livraisons.ts'
import { createLivreur } from './livreur.ts'

const CHILD = new URL('./tuer.fixture.ts', import.meta.url)

it('a delivery whose process is killed -9 is made again by another, word for word, once its lease is over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'webhooks-'))
  const base = join(folder, 'base.sqlite')
  const db = openSqlite(base)
  onTestFinished(async () => {
    await db.destroy()
    await rm(folder, { recursive: true, force: true })
  })
  await migrate(db)
  const { deps, clock, signIn } = await createHarness(undefined, 0, db)
  const webhook = { url: 'https://sirh.example/', evenements: ['dossier.en_attente_pieces'] }
  await (await signIn(ADMIN)).call('POST', `/entreprises/${SIRET_PARIS}/webhooks`, webhook)
  await validDossier(await signIn(EMPLOYEUR))

  const env = { PATH: process.env.PATH, BASE: base, MAINTENANT: clock.now().toISOString() }
  const child = fork(CHILD, { env, execArgv: [] })
  const [{ corps }] = (await once(child, 'message')) as [{ corps: string }]
  child.kill('SIGKILL')
  await once(child, 'exit')

  const recus: string[] = []
  const livreur = createLivreur({
    ...deps,
    urlPublique: deps.config.urlPublique,
    sortie: {
      post: async (envoi) => {
        recus.push(envoi.corps)
        return 200
      },
    },
  })
  await livreur.drain()
  expect(recus).toEqual([])
  clock.advance(BAIL_SECONDES + 1)
  await livreur.drain()
  expect(recus).toEqual([corps])
})
