/** In what capacity a person signs a contract. */
export const ROLES_SIGNATAIRE = ['employeur', 'apprenti', 'representant', 'cfa', 'salarie'] as const
export type RoleSignataire = (typeof ROLES_SIGNATAIRE)[number]

export const LIBELLES_SIGNATAIRES: Readonly<Record<RoleSignataire, string>> = {
  employeur: 'Employeur',
  apprenti: 'Apprenti(e)',
  representant: 'Représentant légal',
  cfa: 'CFA',
  salarie: 'Salarié(e)',
}

/** The same after « en qualité », as the stamp and the proof of a signature say it. */
export const QUALITES_SIGNATAIRES: Readonly<Record<RoleSignataire, string>> = {
  employeur: 'd’employeur',
  apprenti: 'd’apprenti(e)',
  representant: 'de représentant(e) légal(e)',
  cfa: 'de responsable du CFA',
  salarie: 'de salarié(e)',
}
