import { defineModule } from '@mon-espace/module-kit'

/** The shell's own pages, with the same lifecycles as any module. */
export const { bootstrap, mount, unmount } = defineModule({
  name: 'pages-du-socle',
  load: () => import('./app.tsx'),
  // Their styles come with the host's.
  styles: [],
})
