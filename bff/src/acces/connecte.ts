import type { DroitCle, Role } from '@mon-espace/domain/api'

/** Who calls, as every route sees them: somebody signed in, or the software of an enterprise by its key of access. */
export interface Connecte {
  readonly sessionId: string
  /** The account; of a key, its own id. */
  readonly compteId: string
  readonly email: string
  readonly civilite: string
  readonly nom: string
  readonly prenom: string
  readonly fonction: string | null
  readonly telephone: string | null
  /** Case officer of the OPCO: sees every dossier from validation on. */
  readonly gestionnaire: boolean
  /** Enterprises the person may act for, now. */
  readonly droits: readonly Droit[]
  /** What a key of access may do; null for a person. */
  readonly cle: readonly DroitCle[] | null
}

/** What somebody may act for, and in which role. */
export interface Droit {
  readonly siren: string
  readonly role: Role
  /** SIRETs of the establishments it is limited to; null: the whole enterprise. */
  readonly sirets: readonly string[] | null
}

/** What is of an enterprise, and of one of its establishments. */
export interface Situe {
  readonly siren: string
  readonly siret: string
}

/** What lets them act on something at an establishment; undefined where nothing does. The one place that says it. */
const droitOn = ({ droits }: Connecte, { siren, siret }: Situe): Droit | undefined =>
  droits.find((droit) => droit.siren === siren && (droit.sirets === null || droit.sirets.includes(siret)))

/** The person's role on what is at an establishment; null where they have no right on it. */
export const roleIn = (compte: Connecte, situe: Situe): Role | null => droitOn(compte, situe)?.role ?? null

/** May they act for this establishment? Where a body names one, what it has is `introuvable` for anybody else. */
export const actsFor = (compte: Connecte, situe: Situe): boolean => roleIn(compte, situe) !== null

/** The role in which they act on something that they were let through to: theirs there, else case officer. */
export const actingRole = (compte: Connecte, situe: Situe): Role => roleIn(compte, situe) ?? 'gestionnaire'

/** The establishments that bound what they may know when they act on something there; null: none does. */
export const siretsOn = (compte: Connecte, situe: Situe): Droit['sirets'] =>
  droitOn(compte, situe)?.sirets ?? null

/** What of an enterprise they may know: all of it, or what is of some establishments. */
export const etendueIn = ({ droits }: Connecte, siren: string): Pick<Droit, 'siren' | 'sirets'> =>
  droits.find((droit) => droit.siren === siren) ?? { siren, sirets: null }

/** The person's role overall: what decides which screens they are shown. */
export function overallRole(compte: Pick<Connecte, 'gestionnaire' | 'droits'>): Role | null {
  if (compte.gestionnaire) return 'gestionnaire'
  if (compte.droits.some((d) => d.role === 'administrateur')) return 'administrateur'
  return compte.droits.length > 0 ? 'employeur' : null
}

/** The name that the journal and the documents carry. */
export const nameOf = (compte: Pick<Connecte, 'prenom' | 'nom'>): string => `${compte.prenom} ${compte.nom}`
