import { defineModule } from '@mon-espace/module-kit'

export const { bootstrap, mount, unmount } = defineModule({
  name: 'mf-account',
  load: () => import('./app.tsx'),
})
