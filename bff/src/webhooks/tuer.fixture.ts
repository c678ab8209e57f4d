// Delivers as the service does, says when the receiver has it (or is about to), and goes no further: it is there to be killed.
import { createMemoryDeps } from '../demo/page-deps.ts'
import { openSqlite } from '../node/sqlite.ts'
import { createLivreur } from './livreur.ts'

const { BASE = '', MAINTENANT = '' } = process.env
const deps = await createMemoryDeps(openSqlite(BASE), {
  urlPublique: 'http://localhost:9000',
  documents: { make: () => Promise.reject(new Error('nothing to draw')) },
  clock: { now: () => new Date(MAINTENANT) },
})
const livreur = createLivreur({
  ...deps,
  urlPublique: deps.config.urlPublique,
  sortie: {
    post: ({ corps }) => {
      process.send?.({ corps })
      return new Promise((resolve) => setTimeout(resolve, 600_000, 200))
    },
  },
})
await livreur.drain()
