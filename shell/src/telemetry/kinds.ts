import type { Phase } from '@mon-espace/module-kit/host-contract'

/** When something may be told of a module. */
export const phases = ['load', 'bootstrap', 'mount', 'render', 'unmount'] as const satisfies readonly Phase[]

/**
 * Kinds of fault that are told: those of the language, of browsers, of the house. Any other is told as `autre`: a name
 * is a text like another, and what is told is shown.
 */
export const errorKinds = [
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'AbortError',
  'DataCloneError',
  'InvalidStateError',
  'NetworkError',
  'NotAllowedError',
  'NotFoundError',
  'QuotaExceededError',
  'SecurityError',
  'TimeoutError',
  'ApiProblem',
  'OtherContract',
  'ZodError',
  '$ZodError',
  'autre',
] as const
export type ErrorKind = (typeof errorKinds)[number]

/** The kind that a fault is told as. */
export const kindOf = (error: unknown): ErrorKind =>
  (error instanceof Error && errorKinds.find((kind) => kind === error.name)) || 'autre'

/** Where a fault was thrown: `main.js:1:2`, its file first. Tried once from the beginning of a name, however long. */
export const placePattern = /(?<![\w.-])([\w.-]+\.(?:js|tsx?)):\d{1,7}:\d{1,7}/
