import { describe, expect, it } from 'vitest'
import { silentLog } from '../../http/log.ts'
import { createHarness, EMPLOYEUR, SIRET_LYON, SIRET_PARIS } from '../../testing/harness.ts'
import { json, type Repondre, servicePublic } from '../../testing/service-public.ts'
import { Panne } from '../service/panne.ts'
import { createService } from '../service/service.ts'
import { createSiro } from './siro.ts'
import type { SourceOpco } from './source-opco.ts'

/** What SIRO answers, in the shape that its clients read. */
const dit = (code: string, nom: string | null, gestion?: string) => ({
  code,
  siret: SIRET_PARIS,
  idcc: '2378',
  opcoRattachement: { code: '1', nom },
  ...(gestion ? { opcoGestion: { code: '2', nom: gestion } } : {}),
})

async function ask(repondre: Repondre | null, suivantes: readonly SourceOpco[] = []) {
  const service = repondre && (await servicePublic(repondre))
  const siro = service
    ? [
        createSiro(
          createService({
            nom: 'siro',
            url: `${service.url}/siro/v1/public`,
            parSeconde: 100,
            delaiMs: 300,
            log: silentLog,
            cle: { 'x-gravitee-api-key': 'cle' },
          }),
        ),
      ]
    : []
  const { signIn } = await createHarness(() => ({
    opco: { operateur: ['Opco Demo', 'OPCO 2i'], sources: [...siro, ...suivantes] },
  }))
  const who = await signIn(EMPLOYEUR)
  return (await who.call('GET', `/entreprises/${SIRET_PARIS}/opco`)).body
}

describe('the OPCO of an establishment', () => {
  it.each([
    ['ours', dit('01', 'OPCO DEMO'), { etat: 'operateur', opco: 'OPCO DEMO', sur: true }],
    ['ours, written otherwise', dit('01', 'Opco2i'), { etat: 'operateur', opco: 'Opco2i', sur: true }],
    ['that of others', dit('01', 'AUTRE'), { etat: 'autre', opco: 'AUTRE', sur: true }],
    ['that of others by a claim', dit('02', 'AUTRE'), { etat: 'autre', opco: 'AUTRE', sur: false }],
    ['that of others by a declaration', dit('03', 'AUTRE'), { etat: 'autre', opco: 'AUTRE', sur: false }],
    ['managed by us overseas', dit('01', 'AUTRE', 'OPCO DEMO'), { etat: 'operateur', opco: 'OPCO DEMO' }],
    ['unknown', { code: '99', siret: SIRET_PARIS }, { etat: 'inconnu', opco: null }],
    ['without a name', dit('01', 'N/C'), { etat: 'inconnu' }],
    ['without any', dit('01', null), { etat: 'inconnu' }],
    ['of a code that is new', dit('42', 'AUTRE'), { etat: 'inconnu' }],
    ['that of an OPCO nobody knows', dit('01', 'OPCO NEUF'), { etat: 'autre', opco: 'OPCO NEUF' }],
  ])('is told: %s', async (_, body, attendu) => expect(await ask(json(body))).toMatchObject(attendu))

  it('is asked with the key, below the address', async () => {
    const entetes: unknown[] = []
    await ask((request, ...reste) => {
      entetes.push([request.url, request.headers['x-gravitee-api-key']])
      json(dit('01', 'OPCO DEMO'))(request, ...reste)
    })
    expect(entetes).toEqual([[`/siro/v1/public/${SIRET_PARIS}`, 'cle']])
  })

  it('is unknown where SIRO has no such page', async () =>
    expect((await ask(json({}, 404))).etat).toBe('inconnu'))

  it.each<[string, Repondre]>([
    ['slow', () => undefined],
    ['down', json({}, 500)],
    ['asked too often', json({}, 429, { 'retry-after': '30' })],
    ['junk', json({ opco: 'AUTRE' })],
    ['about another SIRET', json({ ...dit('01', 'AUTRE'), siret: SIRET_LYON })],
  ])('comes from the next source where the first is %s, and is not told without one', async (_, repondre) => {
    const table: SourceOpco = { find: async () => ({ noms: ['TABLE'], sur: true }) }
    const morte: SourceOpco = { find: () => Promise.reject(new Panne('repos')) }
    expect(await ask(repondre, [table])).toEqual({ etat: 'autre', opco: 'TABLE', sur: true })
    expect(await ask(repondre, [morte])).toEqual({ etat: 'indisponible', opco: null, sur: false })
  })

  it('is nobody’s where the operator did not say who it is', async () => {
    const { signIn } = await createHarness()
    const { body } = await (await signIn(EMPLOYEUR)).call('GET', `/entreprises/${SIRET_PARIS}/opco`)
    expect(body.etat).toBe('sans')
  })
})
