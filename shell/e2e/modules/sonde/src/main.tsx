import { defineModule } from '@mon-espace/module-kit'

export const { bootstrap, mount, unmount } = defineModule({
  name: 'mf-sonde',
  load: () => import('./app.tsx'),
})
