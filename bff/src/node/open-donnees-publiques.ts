import type { Deps } from '../deps.ts'
import { createGeoplateforme } from '../donnees-publiques/adresses/geoplateforme.ts'
import { createRechercheEntreprises } from '../donnees-publiques/etablissements/recherche-entreprises.ts'
import { registreDemo } from '../donnees-publiques/etablissements/registre-demo.ts'
import { createSiro } from '../donnees-publiques/opco/siro.ts'
import type { RattachementsOpco } from '../donnees-publiques/opco/source-opco.ts'
import { createService } from '../donnees-publiques/service/service.ts'
import type { Log } from '../http/log.ts'
import { createTableSiro } from './referentiels/siro/table-siro.ts'
import type { Settings } from './settings.ts'

/** Below what each service allows to one address (7, 50), for several processes behind one. */
const PAR_SECONDE = { entreprises: 3, adresses: 10, siro: 3 }
/** Addresses are proposed while one types: later is no use. */
const DELAI_ADRESSES_MS = 1500

function openRegistre({ MODE, ENTREPRISES_URL: url }: Settings, log: Log): Deps['registre'] {
  if (!url) return MODE === 'demo' ? registreDemo : null
  return createRechercheEntreprises(
    createService({ nom: 'entreprises', url, parSeconde: PAR_SECONDE.entreprises, log }),
  )
}

function openAdresses({ ADRESSES_URL: url }: Settings, log: Log): Deps['adresses'] {
  if (!url) return null
  const service = { nom: 'adresses', url, parSeconde: PAR_SECONDE.adresses, delaiMs: DELAI_ADRESSES_MS, log }
  return createGeoplateforme(createService(service))
}

function openOpco(settings: Settings, log: Log): RattachementsOpco | null {
  const { SIRO_URL: url, SIRO_CLE, SIRO_OPERATEUR: operateur, DATA_DIR } = settings
  if (!operateur) return null
  const table = createTableSiro(DATA_DIR, log)
  if (!url) return { operateur, sources: [table] }
  const cle = SIRO_CLE === undefined ? {} : { cle: { 'x-gravitee-api-key': SIRO_CLE } }
  const siro = createSiro(createService({ nom: 'siro', url, parSeconde: PAR_SECONDE.siro, log, ...cle }))
  return { operateur, sources: [siro, table] }
}

/** The State’s data that the settings turn on; the demo looks up its own few establishments. */
export function openDonneesPubliques(
  settings: Settings,
  log: Log,
): Pick<Deps, 'registre' | 'adresses' | 'opco'> {
  return {
    registre: openRegistre(settings, log),
    adresses: openAdresses(settings, log),
    opco: openOpco(settings, log),
  }
}
