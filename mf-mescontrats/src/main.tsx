import { defineModule } from '@mon-espace/module-kit'

export const { bootstrap, mount, unmount } = defineModule({
  name: 'mf-mescontrats',
  load: async () => {
    const app = await import('./app.tsx')
    await app.loadPage(window.location.pathname)
    return app
  },
})
