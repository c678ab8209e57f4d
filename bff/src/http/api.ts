import type { Hono } from 'hono'

/** What every request carries on its way. */
export interface Variables {
  requestId: string
  /** Version of the dossier of the path, for the ETag of a refusal. */
  version?: number
  /** Path pattern of the operation. */
  route?: string
}

export type Api = Hono<{ Variables: Variables }>
