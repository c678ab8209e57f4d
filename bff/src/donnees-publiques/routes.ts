import { normalizeUai, siretValid, uaiValid } from '@mon-espace/domain'
import { type EtablissementPublic, OPERATIONS } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { consultEtablissement } from './etablissements/consulter.ts'
import { consultOpco } from './opco/consulter.ts'
import { Panne } from './service/panne.ts'

const isNumero = (numero: string) => siretValid(numero) || uaiValid(normalizeUai(numero))

/** The name of the commune as our list writes it: the register has capitals, and the number of a district. */
async function withCommune({ donnees }: Pick<Deps, 'donnees'>, etablissement: EtablissementPublic) {
  const { codeInsee } = etablissement.adresse
  const communes = codeInsee === null ? null : await donnees.liste('communes')
  const commune = communes?.elements.find(({ code }) => code === codeInsee)
  if (typeof commune?.ville !== 'string') return etablissement
  return { ...etablissement, adresse: { ...etablissement.adresse, commune: commune.ville } }
}

/** What the State says of establishments, addresses and OPCO. */
export function bindDonneesPubliques(bind: Bind): void {
  bind(
    OPERATIONS.readEtablissement,
    async (appel) => {
      const numero = param(appel, 'numero')
      const dit = await consultEtablissement(appel.deps, siretValid(numero) ? numero : normalizeUai(numero))
      if (!dit.etablissement) return { body: dit }
      return { body: { ...dit, etablissement: await withCommune(appel.deps, dit.etablissement) } }
    },
    { exists: (appel) => isNumero(param(appel, 'numero')) },
  )

  bind(OPERATIONS.readAdresses, async ({ deps }) => ({ body: { proposees: deps.adresses !== null } }))

  bind(OPERATIONS.searchAdresses, async ({ deps, corps }) => {
    if (!deps.adresses) return { body: { etat: 'sans', elements: [] } }
    try {
      const { q, codePostal = null } = corps
      const elements = await deps.adresses.search({ q, codePostal })
      return { body: { etat: elements.length > 0 ? 'trouve' : 'inconnu', elements } }
    } catch (fault) {
      if (!(fault instanceof Panne)) throw fault
      return { body: { etat: 'indisponible', elements: [] } }
    }
  })

  bind(OPERATIONS.readOpco, async (appel) => ({
    body: await consultOpco(appel.deps.opco, param(appel, 'siret')),
  }))
}
