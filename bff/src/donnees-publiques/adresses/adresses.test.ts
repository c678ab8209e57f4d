import { describe, expect, it } from 'vitest'
import { silentLog } from '../../http/log.ts'
import { createHarness, EMPLOYEUR } from '../../testing/harness.ts'
import { json, type Repondre, servicePublic } from '../../testing/service-public.ts'
import { createService } from '../service/service.ts'
import { createGeoplateforme } from './geoplateforme.ts'

/* The shape that the Géoplateforme documents (GeoJSON of the index `address`), about invented streets. */

const lieu = (properties: object) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [2.36, 48.82] },
  properties: { score: 0.9, importance: 0.6, context: '75, Paris, Île-de-France', ...properties },
})
const MAISON = lieu({
  label: '12 Rue des Peupliers 75013 Paris',
  type: 'housenumber',
  name: '12 Rue des Peupliers',
  housenumber: '12',
  street: 'Rue des Peupliers',
  postcode: '75013',
  city: 'Paris',
  citycode: '75113',
})
const RUE = lieu({
  label: 'Rue des Peupliers 75013 Paris',
  type: 'street',
  name: 'Rue des Peupliers',
  street: 'Rue des Peupliers',
  postcode: '75013',
  city: 'Paris',
  citycode: '75113',
})
const VILLE = lieu({
  label: 'Paris',
  type: 'municipality',
  name: 'Paris',
  postcode: '75001',
  city: 'Paris',
  citycode: '75056',
})
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features })

async function open(repondre: Repondre | null) {
  const service = repondre && (await servicePublic(repondre))
  const adresses = service
    ? createGeoplateforme(
        createService({
          nom: 'adresses',
          url: `${service.url}/geocodage/`,
          parSeconde: 100,
          delaiMs: 300,
          log: silentLog,
        }),
      )
    : null
  const { signIn } = await createHarness(() => ({ adresses }))
  const who = await signIn(EMPLOYEUR)
  return { who, questions: service?.questions ?? [] }
}

describe('addresses', () => {
  it('are proposed as a form splits them, and a commune alone is none', async () => {
    const { who, questions } = await open(json(collection(MAISON, RUE, VILLE)))
    const q = { q: ' 12 rue des Peup ', codePostal: '75013' }
    const { body } = await who.call('POST', '/adresses/recherche', q)
    const base = { voie: 'Rue des Peupliers', codePostal: '75013', commune: 'Paris', codeInsee: '75113' }
    expect(body).toEqual({
      etat: 'trouve',
      elements: [
        { ...base, libelle: '12 Rue des Peupliers 75013 Paris', numero: '12' },
        { ...base, libelle: 'Rue des Peupliers 75013 Paris', numero: null },
      ],
    })
    expect(questions).toEqual([
      '/geocodage/search?q=12+rue+des+Peup&index=address&autocomplete=1&limit=8&postcode=75013',
    ])
    expect((await who.call('GET', '/adresses')).body).toEqual({ proposees: true })
  })

  it('that nobody knows are none', async () => {
    const { who } = await open(json(collection()))
    const { body } = await who.call('POST', '/adresses/recherche', { q: 'rue de nulle part' })
    expect(body).toEqual({ etat: 'inconnu', elements: [] })
  })

  it.each<[string, Repondre]>([
    ['slow', () => undefined],
    ['down', json({}, 503)],
    ['asked too often', json({}, 429, { 'retry-after': '30' })],
    ['junk', json({ features: [{ properties: { label: 3 } }] })],
  ])('of a service that is %s are told so, with no refusal', async (_, repondre) => {
    const { who } = await open(repondre)
    const { status, body } = await who.call('POST', '/adresses/recherche', { q: 'rue Haute' })
    expect([status, body]).toEqual([200, { etat: 'indisponible', elements: [] }])
  })

  it('are not proposed where the operator set no service, nor for two letters', async () => {
    const { who } = await open(null)
    expect((await who.call('GET', '/adresses')).body).toEqual({ proposees: false })
    expect((await who.call('POST', '/adresses/recherche', { q: 'rue Haute' })).body.etat).toBe('sans')
    const { status, body } = await who.call('POST', '/adresses/recherche', { q: 'ru ' })
    expect([status, body.erreurs[0].message]).toEqual([422, 'Tapez au moins trois caractères.'])
  })
})
