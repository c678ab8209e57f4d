import type { DateIso, Financement } from '@mon-espace/domain'
import { today } from '../../store/clock.ts'
import type { TableDossier } from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'
import { maskedContrat } from '../contrat-stocke.ts'
import { dispositifOf } from '../dispositif.ts'
import type { Outils } from '../save.ts'
import { avenantsOf, readBase } from './avenant-garde.ts'
import { currentContrat, initialOf, lastGranted, listAvenantsOf, withAvenant } from './famille.ts'

type Atelier = Pick<Outils, 'clock' | 'dispositifs' | 'donnees' | 'nirCipher'>

/**
 * What the OPCO grants for a dossier, were it decided today; null while the contract lacks what it depends on. What amends a
 * contract is funded as the whole of it will be, by the referential of the day it was first concluded and at the level that it was
 * granted unless another is said, and what was due of it until now stays; one that changes none of what it depends on leaves it as
 * it was granted.
 * @param niveau what a case officer sets: the yearly level, or the amount of a kind without one
 * @source art. D6224-5 C. trav.
 */
export async function fundingOf(
  db: Store,
  outils: Atelier,
  row: TableDossier,
  niveau?: number | undefined,
): Promise<Financement | null> {
  const dispositif = dispositifOf(outils, row)
  const { pack } = outils.donnees
  if (row.avenant === null) return dispositif.financement(maskedContrat(row), pack, niveau)
  const initial = await initialOf(db, row)
  const famille = await listAvenantsOf(db, initial.id)
  const avant = lastGranted(initial, famille)
  const courant = await currentContrat(outils, initial, famille)
  const { contrat } = withAvenant(dispositif, courant, row)
  const accorde = readBase(row).npecAnnuelCentimes ?? undefined
  const apres = dispositif.financement(contrat, pack, niveau ?? accorde)
  if (apres === null || avant === null) return apres
  const sans = dispositif.financement(courant.contrat, pack, accorde)
  if (isSame(sans, apres)) return avant
  const jour = today(outils.clock) as DateIso
  return avenantsOf(dispositif).amendFinancement(contrat, avant.echeancier, apres, jour)
}

/** Two values of JSON, written in the same order. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
