import { defineConfig } from 'vitest/config'

const suite = {
  environment: 'node',
  include: [
    'src/{calendrier,cles,comptes,courriels,demandes,demo,donnees-publiques,dossiers,echange,entretien,entreprises,figures,http,identite,imports,journal,messages,nir,pieces,sante,second-facteur,sessions,signature,store,webhooks}/**/*.test.ts',
  ],
  // A limit for what hangs, not a measure.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // As the root’s: modules are read once a worker.
  isolate: false,
  maxWorkers: 2,
}

/**
 * The contract suite of the store on its other engines: a real PostgreSQL server (`npm run test:postgres -w bff`) and the
 * WebAssembly SQLite of the mocks (`npm run test:wasm -w bff`). The root's configuration runs it on better-sqlite3.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { ...suite, name: 'postgres', globalSetup: ['src/testing/postgres-setup.ts'] } },
      { test: { ...suite, name: 'wasm', provide: { wasm: true } } },
    ],
  },
})
