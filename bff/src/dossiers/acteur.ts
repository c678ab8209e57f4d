import { AUTEUR_SERVICE, type RoleActeur } from '@mon-espace/domain'
import type { Role } from '@mon-espace/domain/api'
import { actingRole, type Connecte, type Droit, nameOf, type Situe, siretsOn } from '../acces/connecte.ts'
import type { Fait } from '../journal/entree.ts'
import { type Clock, instant } from '../store/clock.ts'

/** Who does something to a dossier, as the journal keeps it: somebody with an account, who signs by a link, or the service itself. */
export interface Auteur {
  readonly compteId: string | null
  readonly nom: string
  readonly role: RoleActeur | 'signataire'
}

/** What happens by itself. */
export const SERVICE: Auteur = { compteId: null, nom: AUTEUR_SERVICE, role: 'service' }

/** A person who does something to a dossier. */
export interface Acteur extends Auteur {
  /** The account, or the key by which software calls. */
  readonly compteId: string
  /** It is software, which has no account. */
  readonly parCle?: boolean
  readonly role: Role
  /** Establishments of the enterprise that they may know of; null: all. */
  readonly sirets: Droit['sirets']
}

/** The caller as an actor on something of an enterprise: in their role there, else case officer. */
export const acteurOf = (caller: Connecte, situe: Situe): Acteur => ({
  compteId: caller.compteId,
  parCle: caller.cle !== null,
  nom: nameOf(caller),
  role: actingRole(caller, situe),
  sirets: siretsOn(caller, situe),
})

/** A line of the journal by this actor, now. */
export const fait = (
  clock: Clock,
  acteur: Auteur,
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
