import { defineConfig } from 'vitest/config'

/** The contract suite of the store, on a real PostgreSQL server (`npm run test:postgres -w bff`); the root's runs it on SQLite. */
export default defineConfig({
  test: {
    name: 'postgres',
    environment: 'node',
    include: [
      'src/{comptes,courriels,demandes,demo,dossiers,entreprises,http,journal,pieces,sessions,store}/**/*.test.ts',
    ],
    testTimeout: 30_000,
    globalSetup: ['src/testing/postgres-setup.ts'],
  },
})
