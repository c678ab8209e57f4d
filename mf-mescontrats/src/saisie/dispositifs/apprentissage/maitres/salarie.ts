import type { Maitre } from '@mon-espace/domain'
import type { Salarie } from '@mon-espace/domain/api'
import { type NouveauSalarie, salarieOf } from '../../../salaries/salarie.ts'

/** An employee of the list as a maître of the contract. */
export function toMaitre(salarie: Salarie): Maitre {
  const { id, nomNaissance, prenom, dateNaissance, courriel, emploi, diplome, niveauDiplome } = salarie
  return { salarieId: id, nomNaissance, prenom, dateNaissance, courriel, emploi, diplome, niveauDiplome }
}

/** A maître as a new employee of the list; null while what identifies a person is missing. */
export function toSalarie({ salarieId: _, ...qui }: Maitre): NouveauSalarie | null {
  return salarieOf(qui)
}
