import { defineModuleConfig } from '@mon-espace/module-kit/vite'

/** A module that shows what its host gives it, for tests of hosts. */
export default defineModuleConfig({ name: 'mf-sonde', routes: ['/mf-sonde'], publicRoutes: ['/mf-sonde'] })
