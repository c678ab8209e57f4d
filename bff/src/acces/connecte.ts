import type { Role } from '@mon-espace/domain/api'

/** Who is signed in, as every route sees them. */
export interface Connecte {
  readonly sessionId: string
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
  readonly droits: readonly { readonly siren: string; readonly role: Role }[]
}

/** The person's role in an enterprise; null where they have no right on it. */
export const roleIn = (compte: Connecte, siren: string): Role | null =>
  compte.droits.find((d) => d.siren === siren)?.role ?? null

/** May they act for this enterprise? Where a body names one, what it has is `introuvable` for anybody else. */
export const actsFor = (compte: Connecte, siren: string): boolean => roleIn(compte, siren) !== null

/** The role in which they act on something of an enterprise that they were let through to: theirs in it, else case officer. */
export const actingRole = (compte: Connecte, siren: string): Role => roleIn(compte, siren) ?? 'gestionnaire'

/** The person's role overall: what decides which screens they are shown. */
export function overallRole(compte: Pick<Connecte, 'gestionnaire' | 'droits'>): Role | null {
  if (compte.gestionnaire) return 'gestionnaire'
  if (compte.droits.some((d) => d.role === 'administrateur')) return 'administrateur'
  return compte.droits.length > 0 ? 'employeur' : null
}

/** The name that the journal and the documents carry. */
export const nameOf = (compte: Pick<Connecte, 'prenom' | 'nom'>): string => `${compte.prenom} ${compte.nom}`
