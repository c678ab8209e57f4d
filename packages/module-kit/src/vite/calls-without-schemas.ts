import { CALLS } from '@mon-espace/domain/api'
import type { Plugin } from 'vite'

/**
 * Writes the calls of pages out as they are: made when the page starts, they would bring along the schemas of every body
 * and answer, and the library that makes them is a tenth of what a phone would fetch. Who checks with one imports it by name.
 */
export const callsWithoutSchemas = (): Plugin => ({
  name: 'mon-espace:calls-without-schemas',
  load: {
    filter: { id: /\/domain\/src\/api\/calls\.ts$/ },
    handler: () => `export const CALLS = ${JSON.stringify(CALLS)}`,
  },
})
