import { resumeOf } from '@mon-espace/domain'
import type { EcheancierDossier } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import type { TableDossier } from '../store/schema.ts'
import { contratFinance } from './avenants/famille.ts'
import { maskedContrat } from './contrat-stocke.ts'
import { readDecision } from './decision-gardee.ts'
import { dispositifOf } from './dispositif.ts'
import { readRupture } from './rupture-gardee.ts'

/** What is paid where the contract names no training centre, or where the employer is paid back. */
const EMPLOYEUR = 'Employeur'

/**
 * What the OPCO pays for a dossier, in order: by its agreement, else as the referential says today; by what the days done
 * are worth once the contract is broken. Empty for a kind that is paid as hours are given.
 */
export function echeancierOf(
  deps: Pick<Deps, 'donnees' | 'dispositifs'>,
  row: TableDossier,
): EcheancierDossier {
  const dispositif = dispositifOf(deps, row)
  const contrat = maskedContrat(row)
  const decision = readDecision(row)
  const { pack } = deps.donnees
  const financement =
    decision === null
      ? dispositif.financement(contratFinance(deps, row), pack)
      : (decision.priseEnCharge ?? null)
  if (financement === null) return { elements: [], versionReferentiel: pack.version, explications: [] }
  const rupture = readRupture(row)
  const { echeancier, explications } = rupture
    ? dispositif.echeancierRompu(contrat, financement, rupture)
    : financement
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
