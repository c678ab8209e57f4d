import { ApiProblem } from '@mon-espace/module-kit/api'

/** True when a write named a version that is no longer the one stored: somebody else wrote since. */
export const isConflit = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'version_perimee'
