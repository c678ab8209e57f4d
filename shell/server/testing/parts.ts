import { integrityOf } from '@mon-espace/vendor'
import type { PageParts } from '../page/host-page.ts'
import type { ServedModule } from '../registry/deployments.ts'
import { importMapOf, type Vendor } from '../registry/registre.ts'

const hash = integrityOf('')

/** A module as the registry knows it, for tests. */
export const moduleNamed = (name: string, more: Partial<ServedModule> = {}): ServedModule => ({
  name,
  version: '1.0.0',
  base: `/modules/${name}/1.0.0/`,
  entry: 'main.js',
  css: ['main.css'],
  integrity: { 'main.js': hash, 'app.js': hash, 'main.css': hash },
  preload: ['app.js'],
  routes: [`/${name}`],
  publicRoutes: [],
  tiles: [],
  requires: { host: 1, api: 1 },
  channel: 'stable',
  ...more,
})

/** Pages made of nothing built, for tests. */
export function testParts(modules: ServedModule[]): PageParts {
  const vendor: Vendor = {
    base: '/vendor/',
    mode: 'production',
    packages: {},
    imports: {
      react: 'react.js',
      'react/jsx-runtime': 'jsx.js',
      'react/jsx-dev-runtime': 'react--jsx-dev-runtime.js',
      'react-dom': 'react-dom.js',
      'react-dom/client': 'client.js',
      'single-spa': 'single-spa.js',
    },
    integrity: { 'react.js': hash, 'react--jsx-dev-runtime.js': hash, 'single-spa.js': hash },
  }
  const shell = {
    base: '/shell/',
    folder: '',
    entry: 'assets/main.js',
    css: ['assets/style.css'],
    fonts: [],
    imports: [],
    pages: ['assets/pages.js'],
    integrity: { 'assets/main.js': hash, 'assets/pages.js': hash, 'assets/style.css': hash },
  }
  return {
    vendor,
    shell,
    modules,
    importmap: importMapOf({ vendor, shell, deployments: modules.map((current) => ({ current })) }, modules),
    tiles: [],
  }
}
