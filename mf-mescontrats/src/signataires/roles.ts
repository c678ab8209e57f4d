import { LIBELLES_SIGNATAIRES, type RoleSignataire } from '@mon-espace/domain'

/** « Employeur, CFA » */
export const rolesDe = (roles: readonly RoleSignataire[]): string =>
  roles.map((role) => LIBELLES_SIGNATAIRES[role]).join(', ')
