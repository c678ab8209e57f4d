import type { Role } from '@mon-espace/domain/api'
import { actingRole, type Connecte, nameOf } from '../acces/connecte.ts'
import type { Fait } from '../journal/entree.ts'
import { type Clock, instant } from '../store/clock.ts'

/** Who does something to a dossier, as the journal keeps it. */
export interface Acteur {
  readonly compteId: string
  readonly nom: string
  readonly role: Role
}

/** The caller as an actor in an enterprise: their role in it, else case officer. */
export const acteurOf = (caller: Connecte, siren: string): Acteur => ({
  compteId: caller.compteId,
  nom: nameOf(caller),
  role: actingRole(caller, siren),
})

/** A line of the journal by this actor, now. */
export const fait = (
  clock: Clock,
  acteur: Acteur,
  action: string,
  details: Readonly<Record<string, unknown>> = {},
): Fait => ({
  le: instant(clock),
  par: acteur.nom,
  parId: acteur.compteId,
  role: acteur.role,
  action,
  details,
})
