import type { Contrat } from '../champs/sections.ts'

/** Amendments are the types 31 to 38. */
export function isAvenant(type: string | null): boolean {
  return type?.startsWith('3') === true
}

/** The first day of a contract, or of what amends it. */
export const debutExecutionOf = ({
  type,
  dateEffetAvenant,
  dateDebutExecution,
}: Pick<Contrat['contrat'], 'type' | 'dateEffetAvenant' | 'dateDebutExecution'>): string | null =>
  isAvenant(type) ? dateEffetAvenant : dateDebutExecution
