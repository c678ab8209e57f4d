import { ApiProblem } from '@mon-espace/module-kit/api'

/** What the service refused, by the names of the fields; empty where it names none. */
export const refusedFields = (error: unknown): Readonly<Record<string, string>> =>
  error instanceof ApiProblem
    ? Object.fromEntries((error.erreurs ?? []).map(({ chemin, message }) => [chemin, message]))
    : {}
