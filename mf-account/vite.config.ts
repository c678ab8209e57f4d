import { defineModuleConfig } from '@mon-espace/module-kit/vite'

const openToAll = ['/connexion', '/inscription', '/confirmation', '/activation', '/mot-de-passe']

export default defineModuleConfig({
  name: 'mf-account',
  routes: [...openToAll, '/compte'],
  publicRoutes: openToAll,
  screens: {
    '/inscription': ['src/inscription/inscription-page.tsx'],
    '/confirmation': ['src/confirmation/confirmation-page.tsx'],
    '/activation': ['src/activation/activation-page.tsx'],
    '/mot-de-passe': ['src/mot-de-passe/mot-de-passe-page.tsx'],
    '/compte': ['src/compte/compte-page.tsx'],
  },
})
