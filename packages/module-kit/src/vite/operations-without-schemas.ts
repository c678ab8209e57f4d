import { OPERATIONS } from '@mon-espace/domain/api'
import type { Plugin } from 'vite'

/**
 * Of a call of the contract a page needs its method and its address: the schemas of bodies and answers are for the types
 * and for the server, and the library that makes them is a tenth of what a phone would fetch. A module that checks with
 * one of them imports it by name, and gets it.
 */
export const operationsWithoutSchemas = (): Plugin => ({
  name: 'mon-espace:operations-without-schemas',
  load: {
    filter: { id: /\/domain\/src\/api\/operations\.ts$/ },
    handler() {
      const calls = Object.entries(OPERATIONS).map(([name, { methode, chemin }]) => [
        name,
        { methode, chemin },
      ])
      return `export const OPERATIONS = ${JSON.stringify(Object.fromEntries(calls))}`
    },
  },
})
