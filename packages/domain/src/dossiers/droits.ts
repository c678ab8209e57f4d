import { ETATS_OUVERTS, type EtatDossier } from './etats.ts'
import type { Role } from './role.ts'
import { applyTransition } from './transitions.ts'

/** What somebody may do with a dossier. */
export const DROITS = [
  'modifier',
  'valider',
  'supprimer',
  'copier',
  'deposer',
  'corriger',
  'annuler',
  'rompre',
  'amender',
  'instruire',
  'decider',
  'affecter',
] as const
export type Droit = (typeof DROITS)[number]

/**
 * What a person may do now with a dossier they can see.
 * @param numero null while the dossier was never validated: only then may it be deleted
 * @param nature whether it amends another, and whether contracts of its kind are amended: what amends is neither copied,
 * broken nor amended, its contract is
 */
export function droitsOf(
  etat: EtatDossier,
  role: Role,
  numero: string | null,
  { avenant = false, amendable = false }: { avenant?: boolean; amendable?: boolean } = {},
): Droit[] {
  const droits: Droit[] = []
  const add = (droit: Droit, permis: boolean) => permis && droits.push(droit)
  const may = (action: Parameters<typeof applyTransition>[1]) => applyTransition(etat, action, role).ok
  const officer = role === 'gestionnaire'
  const open = ETATS_OUVERTS.includes(etat)
  add('modifier', !officer && etat === 'brouillon')
  add('valider', may('valider'))
  add('supprimer', !officer && etat === 'brouillon' && numero === null)
  add('copier', !officer && !avenant)
  add('deposer', open || (!officer && etat === 'brouillon'))
  add('corriger', may('corriger'))
  add('annuler', may('annuler'))
  add('rompre', may('rompre') && !avenant)
  add('amender', !officer && amendable && !avenant && etat === 'prise_en_charge_acceptee')
  add('instruire', officer && open)
  add('decider', may('accepter') || may('refuser'))
  add('affecter', officer && (open || etat === 'brouillon'))
  return droits
}
