import { isDateIso, representantLegalRequis } from '@mon-espace/domain'
import { type Contrat, jourDeLAge } from '@mon-espace/domain/professionnalisation'
import { aujourdhui } from '@mon-espace/module-kit/api'

/** Whether the block must be open; null while the date of birth does not let anybody say. */
export function representantRequis(contrat: Contrat): boolean | null {
  if (!isDateIso(contrat.salarie.dateNaissance)) return null
  const jour = jourDeLAge(contrat)
  return representantLegalRequis(contrat.salarie, isDateIso(jour) ? jour : aujourdhui())
}
