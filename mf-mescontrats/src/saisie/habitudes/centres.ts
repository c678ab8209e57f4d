import type { Habitude } from '@mon-espace/domain/api'
import { searchReferentiel } from '../../socle/api/search-referentiel.ts'

/** Training centres of the reference data, as a contract says them. */
export const searchCentres = async (q: string, signal: AbortSignal): Promise<Habitude['valeur'][]> =>
  (await searchReferentiel('cfa', q, signal)).map(
    ({ libelle, uai, siret, numeroDeclarationActivite, adresse }) => ({
      denomination: libelle,
      ...(uai ? { uai } : {}),
      ...(siret ? { siret } : {}),
      ...(numeroDeclarationActivite ? { numeroDeclarationActivite } : {}),
      ...(adresse ? { adresse } : {}),
    }),
  )
