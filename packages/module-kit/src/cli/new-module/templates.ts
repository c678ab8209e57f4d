/** What a new module is called, everywhere it is named. */
export interface ModuleNames {
  /** Package and folder: `mf-mesversements`. */
  name: string
  /** Path of its pages: `/mesversements`. */
  route: string
  /** Title of its first page and of its tile. */
  title: string
}

/** The versions it shares with its neighbours, read from one of them. */
export type Versions = Readonly<Record<string, string>>

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const cli = 'node ../packages/module-kit/src/cli/registry.ts'

/** The files of a new module, by path: it builds, is tested, mounts, and has a tile on the home page. */
export const moduleFiles = (
  { name, route, title }: ModuleNames,
  versions: Versions,
): Record<string, string> => ({
  'package.json': json({
    name,
    version: '0.1.0',
    private: true,
    license: 'MIT',
    type: 'module',
    scripts: {
      build: 'vite build',
      dev: 'vite',
      'dev:mock': 'vite --mode mock',
      release: `${cli} release`,
      rollback: `${cli} rollback`,
      canary: `${cli} canary`,
    },
    dependencies: {
      '@mon-espace/domain': '*',
      '@mon-espace/module-kit': '*',
      '@mon-espace/ui': '*',
      '@tanstack/react-query': versions['@tanstack/react-query'],
      react: versions.react,
      'react-dom': versions['react-dom'],
    },
    devDependencies: {
      '@types/react': versions['@types/react'],
      '@types/react-dom': versions['@types/react-dom'],
    },
  }),
  'tsconfig.json': json({
    extends: '../tsconfig.base.json',
    compilerOptions: {
      rootDir: '.',
      outDir: 'node_modules/.ts',
      tsBuildInfoFile: 'node_modules/.ts/tsbuildinfo',
      types: ['vite/client', 'node'],
      lib: ['es2024', 'dom', 'dom.iterable'],
    },
    include: ['src', '*.ts'],
    references: [
      { path: '../packages/domain' },
      { path: '../packages/ui' },
      { path: '../packages/module-kit' },
    ],
  }),
  'vite.config.ts': `import { defineModuleConfig } from '@mon-espace/module-kit/vite'
import { textes } from './src/textes.ts'

export default defineModuleConfig({
  name: '${name}',
  routes: ['${route}'],
  tiles: [
    {
      titre: textes.titre,
      description: textes.description,
      kind: 'module',
      href: '${route}',
      roles: ['employeur', 'administrateur'],
    },
  ],
})
`,
  'src/main.tsx': `import { defineModule } from '@mon-espace/module-kit'

export const { bootstrap, mount, unmount } = defineModule({
  name: '${name}',
  load: () => import('./app.tsx'),
})
`,
  'src/textes.ts': `/** Words of the module. */
export const textes = {
  titre: ${quoted(title)},
  description: 'Décrivez ici, en une phrase, ce que l’on y fait.',
  bonjour: (prenom: string) => \`Bonjour \${prenom}, ce module est prêt à être construit.\`,
} as const
`,
  'src/app.tsx': `import { useSession } from '@mon-espace/module-kit'
import { PageTitle } from '@mon-espace/ui'
import './app.css'
import { textes } from './textes.ts'

/** The first page of the module. */
export default function App() {
  const { compte } = useSession()
  return (
    <div className="${name}">
      <PageTitle lead={compte ? textes.bonjour(compte.prenom) : undefined}>{textes.titre}</PageTitle>
    </div>
  )
}
`,
  'src/app.css': `@layer me.screens {
  .${name} {
    margin: 0 auto;
    max-width: 64rem;
    padding: var(--me-space-6) var(--me-space-4) var(--me-space-7);
  }
}
`,
  'src/main.browser.test.tsx': `import { expect, it } from 'vitest'
import { mount, unmount } from './main.tsx'
import { textes } from './textes.ts'

const nobody = { compte: null, entreprises: [], role: null }

it('mounts on any host that keeps the contract, and leaves nothing behind', async () => {
  const domElement = document.createElement('div')
  document.body.append(domElement)
  const props = {
    name: '${name}',
    domElement,
    session: { get: () => nobody, refresh: async () => nobody, subscribe: () => () => undefined },
    basePath: '',
    navigate: () => undefined,
    report: () => undefined,
    announce: () => undefined,
  }
  await mount(props)
  expect(domElement.querySelector('h1')?.textContent).toBe(textes.titre)
  await unmount(props)
  expect(domElement.innerHTML).toBe('')
})
`,
})
