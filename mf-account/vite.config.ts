import { defineModuleConfig } from '@mon-espace/module-kit/vite'

const openToAll = ['/connexion', '/inscription', '/confirmation', '/activation', '/mot-de-passe']

export default defineModuleConfig({
  name: 'mf-account',
  routes: [...openToAll, '/compte'],
  publicRoutes: openToAll,
})
