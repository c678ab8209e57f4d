import { resumeOf } from '@mon-espace/domain'
import type { EcheancierDossier } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import type { TableDossier } from '../store/schema.ts'
import { currentContrat, lastGranted, listAvenantsOf } from './avenants/famille.ts'
import { fundingOf } from './avenants/financement.ts'
import { maskedContrat } from './contrat-stocke.ts'
import { readDecision } from './decision-gardee.ts'
import { dispositifOf } from './dispositif.ts'
import { readRupture } from './rupture-gardee.ts'

/** What is paid where the contract names no training centre, or where the employer is paid back. */
const EMPLOYEUR = 'Employeur'

/**
 * What the OPCO pays for a dossier, in order: by its agreement, and of a contract by that of its last accepted amendment; else as
 * the referential says today; by what the days done are worth once the contract is broken. Empty for a kind that is paid as hours
 * are given.
 */
export async function readEcheancier(
  deps: Pick<Deps, 'db' | 'clock' | 'donnees' | 'dispositifs' | 'nirCipher'>,
  row: TableDossier,
): Promise<EcheancierDossier> {
  const { db } = deps
  const dispositif = dispositifOf(deps, row)
  const avenants = row.avenant === null ? await listAvenantsOf(db, row.id) : []
  const financement = readDecision(row) === null ? await fundingOf(db, deps, row) : lastGranted(row, avenants)
  if (financement === null)
    return { elements: [], versionReferentiel: deps.donnees.pack.version, explications: [] }
  const rupture = readRupture(row)
  const { echeancier, explications } = rupture
    ? dispositif.echeancierRompu((await currentContrat(deps, row, avenants)).contrat, financement, rupture)
    : financement
  const contrat = maskedContrat(row)
  const { subrogation } = dispositif.mentions(contrat)
  const centre = subrogation === false ? null : resumeOf(dispositif, contrat).cfa
  return {
    elements: echeancier.map(({ rang, libelle, date, montantCentimes }) => ({
      n: rang,
      libelle,
      exigibleLe: date,
      montantCentimes,
      beneficiaire: centre ?? EMPLOYEUR,
    })),
    versionReferentiel: financement.versionReferentiel,
    explications: [...explications],
  }
}
