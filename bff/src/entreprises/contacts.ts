import type { Adresse } from '@mon-espace/domain'
import { departementOf } from '@mon-espace/domain'
import type { Contact } from '@mon-espace/domain/api'
import type { Donnees } from '../referentiels/donnees.ts'
import { regionOf } from '../referentiels/regions.ts'

/** What decides who an enterprise's contacts are. */
export interface Situation {
  readonly siren: string
  /** Temporary-work agency: only they have the desks of the table. */
  readonly agence: boolean
  readonly siege: Pick<Adresse, 'codePostal'>
}

const contact = ({ nom, telephone, courriel }: Contact): Contact => ({ nom, telephone, courriel })

/**
 * The « assistant de gestion »: by group, then by the region of the head office; overseas, without a match, or where
 * the enterprise is not an agency, the operator's default desk.
 */
export function assistantOf(donnees: Donnees, { siren, agence, siege }: Situation): Contact | null {
  const defaut = donnees.deskParDefaut && contact(donnees.deskParDefaut)
  if (!agence) return defaut
  const groupes = donnees.groupes.filter((g) => g.sirens.includes(siren)).map((g) => g.nom)
  const byGroup = donnees.desks.find((desk) => desk.groupes.some((nom) => groupes.includes(nom)))
  if (byGroup) return contact(byGroup)
  const region = regionOf(departementOf(siege.codePostal ?? ''))
  if (!region) return defaut
  const byRegion =
    donnees.desks.find((desk) => desk.regions.includes(region)) ??
    donnees.desks.find((desk) => desk.autresRegions)
  return byRegion ? contact(byRegion) : defaut
}

/** The « conseiller formation »: the one named for the enterprise, else the one for all, else nobody. */
export function conseillerOf(donnees: Donnees, siren: string): Contact | null {
  const found =
    donnees.conseillers.find((c) => c.sirens.includes(siren)) ??
    donnees.conseillers.find((c) => c.sirens.length === 0)
  return found ? contact(found) : null
}
