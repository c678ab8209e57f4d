import type { AdressePublique } from '@mon-espace/domain/api'
import { z } from 'zod'
import { Panne } from '../service/panne.ts'
import type { Service } from '../service/service.ts'
import type { RechercheAdresses } from './recherche-adresses.ts'

/** What we read of a place: a GeoJSON feature of the index `address`. */
const Lieu = z.object({
  properties: z.object({
    label: z.string(),
    type: z.string(),
    name: z.string(),
    housenumber: z.string().nullish(),
    street: z.string().nullish(),
    postcode: z.string().nullish(),
    city: z.string().nullish(),
    citycode: z.string().nullish(),
  }),
})
const Reponse = z.object({ features: z.array(Lieu) })

/** A house, a street or a hamlet; a commune alone is no street. */
const TYPES: ReadonlySet<string> = new Set(['housenumber', 'street', 'locality'])

function toAdresse({ properties: lieu }: z.output<typeof Lieu>): AdressePublique | null {
  const { label, type, name, housenumber, street, postcode, city, citycode } = lieu
  if (!TYPES.has(type) || !postcode || !city || !citycode) return null
  return {
    libelle: label,
    numero: housenumber ?? null,
    voie: type === 'housenumber' ? (street ?? name) : name,
    codePostal: postcode,
    commune: city,
    codeInsee: citycode,
  }
}

/** As many as a list shows. */
const LIMITE = '8'

/**
 * The address search of the Géoplateforme (IGN), on the national address base.
 * @source https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage
 */
export function createGeoplateforme(ask: Service): RechercheAdresses {
  return {
    search: ({ q, codePostal }) =>
      ask({
        chemin: '/search',
        parametres: {
          q,
          index: 'address',
          autocomplete: '1',
          limit: LIMITE,
          ...(codePostal ? { postcode: codePostal } : {}),
        },
        read(json) {
          const lue = Reponse.safeParse(json)
          if (!lue.success) throw new Panne('illisible')
          return lue.data.features.map(toAdresse).filter((adresse) => adresse !== null)
        },
      }),
  }
}
