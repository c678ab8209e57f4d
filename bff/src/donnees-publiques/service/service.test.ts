import { expect, it } from 'vitest'
import { silentLog } from '../../http/log.ts'
import { json, type Repondre, servicePublic } from '../../testing/service-public.ts'
import type { Panne } from './panne.ts'
import { createService } from './service.ts'

const logged: unknown[] = []
const log = { ...silentLog, warn: (fields: object) => void logged.push(fields) }

async function open(repondre: Repondre, options: { parSeconde?: number; cle?: Record<string, string> } = {}) {
  const { url, questions } = await servicePublic(repondre)
  const service = createService({ nom: 'essai', url, parSeconde: 100, delaiMs: 400, log, ...options })
  const ask = () => service({ chemin: '/x', parametres: { q: 'rue Haute' }, read: (lu) => lu })
  const motif = () =>
    ask().then(
      () => 'aucun',
      (panne: Panne) => panne.motif,
    )
  return { questions, ask, motif }
}

it('asks below its address, and reads JSON; what is not there is null', async () => {
  const { ask, questions } = await open((...args) => json({ bon: 1 }, args[2] === 0 ? 200 : 404)(...args))
  expect([await ask(), await ask()]).toEqual([{ bon: 1 }, null])
  expect(questions[0]).toBe('/x?q=rue+Haute')
})

it.each<[string, Repondre, string]>([
  ['never answers', () => undefined, 'delai'],
  ['stops half way', (_, response) => void response.writeHead(200).write('{"a":'), 'delai'],
  ['cuts the line', (request) => void request.socket.destroy(), 'reseau'],
  ['answers a page', json('<html>Maintenance</html>'), 'illisible'],
  ['answers without end', json('1'.repeat(2_000_000)), 'illisible'],
  ['is broken', json({}, 500), 'refus'],
  ['does not know us', json({}, 401), 'refus'],
  ['asks for a minute', json({}, 429, { 'retry-after': '60' }), 'trop_de_demandes'],
])('a service that %s is an outage', async (_, repondre, attendu) => {
  const { motif } = await open(repondre)
  expect(await motif()).toBe(attendu)
})

it('a service that is not there is an outage, told without what was asked', async () => {
  logged.length = 0
  const service = createService({ nom: 'essai', url: 'http://127.0.0.1:1', parSeconde: 100, log })
  const panne = await service({ chemin: '/x', parametres: { q: 'secret' }, read: (lu) => lu }).catch((p) => p)
  expect(panne).toMatchObject({ motif: 'reseau' })
  expect(logged).toEqual([{ service: 'essai', motif: 'reseau', statut: undefined }])
})

it('asks again once where it is asked too often, as soon as it is told', async () => {
  const { ask, questions } = await open((...args) =>
    args[2] === 0 ? json({}, 429, { 'retry-after': '0' })(...args) : json({ bon: 1 })(...args),
  )
  expect(await ask()).toEqual({ bon: 1 })
  expect(questions).toHaveLength(2)
})

it('is left alone for as long as it asks', async () => {
  const { motif, questions } = await open(json({}, 429, { 'retry-after': '60' }))
  expect([await motif(), await motif()]).toEqual(['trop_de_demandes', 'repos'])
  expect(questions).toHaveLength(1)
})

it('is left alone after three outages in a row', async () => {
  const { motif, questions } = await open(json('rien'))
  const motifs = [await motif(), await motif(), await motif(), await motif()]
  expect(motifs).toEqual(['illisible', 'illisible', 'illisible', 'repos'])
  expect(questions).toHaveLength(3)
})

it('starts no more questions a second than it may, and makes nobody wait for long', async () => {
  const { ask, motif } = await open(json({}), { parSeconde: 20 })
  const debut = performance.now()
  await Promise.all([ask(), ask(), ask(), ask()])
  expect(performance.now() - debut).toBeGreaterThanOrEqual(145)
  const motifs = await Promise.all(Array.from({ length: 40 }, motif))
  expect(new Set(motifs)).toEqual(new Set(['aucun', 'delai', 'repos']))
})

it('takes its key nowhere else', async () => {
  const ailleurs = await servicePublic(json({ bon: 1 }))
  const vers: Repondre = (_, response) =>
    void response.writeHead(302, { location: `${ailleurs.url}/vol` }).end()
  const { motif } = await open(vers, { cle: { 'x-cle': 'secrete' } })
  expect(await motif()).toBe('reseau')
  expect(ailleurs.questions).toEqual([])
})
