import type { Dispositif } from '@mon-espace/domain'
import type { Constat, Habitude } from '@mon-espace/domain/api'
import { actsFor, type Connecte, etendueIn } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import { createControleur } from '../dossiers/controles.ts'
import type { Contrat } from '../dossiers/dispositif.ts'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { listHabitudes } from '../entreprises/habitudes.ts'
import type { TableEtablissement } from '../store/schema.ts'

/** What the lines of one file ask again and again, read once. */
export interface Connaissances {
  /** The establishment of a SIRET, when the person may act for its enterprise: any other does not exist. */
  etablissementOf(siret: string): Promise<TableEtablissement | null>
  /** What the validated contracts of this enterprise say alike. */
  habitudesOf(siren: string): Promise<readonly Habitude[]>
  /** What the rules say of a contract of this enterprise; an empty SIREN has no establishment. */
  judge(siren: string, contrat: Contrat): Promise<Constat[]>
}

function memo<T>(read: (cle: string) => Promise<T>): (cle: string) => Promise<T> {
  const lus = new Map<string, Promise<T>>()
  return (cle) => {
    const lu = lus.get(cle) ?? read(cle)
    lus.set(cle, lu)
    return lu
  }
}

/** For one import: what others write meanwhile is not seen, as if the file had come just before. */
export function createConnaissances(deps: Deps, dispositif: Dispositif, caller: Connecte): Connaissances {
  // Drafts count for no maître: the one being made need not be left out.
  const controleurOf = memo((siren) =>
    createControleur(dispositif, deps.db, deps, { id: '', ...etendueIn(caller, siren) }),
  )
  return {
    etablissementOf: memo(async (siret) => {
      const found = await findEtablissement(deps.db, siret)
      return found && actsFor(caller, found) ? found : null
    }),
    habitudesOf: memo((siren) => listHabitudes(deps.db, deps.dispositifs, etendueIn(caller, siren))),
    judge: async (siren, contrat) => (await controleurOf(siren))(contrat),
  }
}
