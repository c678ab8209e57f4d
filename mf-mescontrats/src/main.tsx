import { defineModule } from '@mon-espace/module-kit'

export const { bootstrap, mount, unmount } = defineModule({
  name: 'mf-mescontrats',
  load: () => import('./app.tsx'),
})
