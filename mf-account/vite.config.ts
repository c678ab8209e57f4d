import { defineModuleConfig } from '@mon-espace/module-kit/vite'

const openToAll = ['/connexion', '/inscription', '/confirmation', '/activation', '/mot-de-passe']

export default defineModuleConfig({
  name: 'mf-account',
  routes: [...openToAll, '/compte'],
  publicRoutes: openToAll,
  screens: {
    '/inscription': ['src/inscription/InscriptionPage.tsx'],
    '/confirmation': ['src/confirmation/ConfirmationPage.tsx'],
    '/activation': ['src/activation/ActivationPage.tsx'],
    '/mot-de-passe': ['src/mot-de-passe/MotDePassePage.tsx'],
    '/compte': ['src/compte/ComptePage.tsx'],
  },
})
