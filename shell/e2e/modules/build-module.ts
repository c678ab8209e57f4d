import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineModuleConfig } from '@mon-espace/module-kit/vite'
import { build } from 'vite'

const repository = join(import.meta.dirname, '../../..')

/**
 * Builds a module as its team would, with the real preset, from sources given by path; a path may lie in its own
 * `node_modules`. Without a `vite.config.ts` among them, it answers `/<name>` to everybody.
 * @returns the folder to release
 */
export async function buildModule(
  root: string,
  name: string,
  sources: Readonly<Record<string, string>> = {},
): Promise<string> {
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  mkdirSync(join(root, 'node_modules/@mon-espace'), { recursive: true })
  for (const folder of ['module-kit', 'ui', 'domain'])
    symlinkSync(join(repository, 'packages', folder), join(root, 'node_modules/@mon-espace', folder))
  const config = existsSync(join(root, 'vite.config.ts'))
    ? ((await import(join(root, 'vite.config.ts'))).default as ReturnType<typeof defineModuleConfig>)
    : defineModuleConfig({ name, routes: [`/${name}`], publicRoutes: [`/${name}`] })
  await build({
    ...(await config({ command: 'build', mode: 'production' })),
    configFile: false,
    root,
    logLevel: 'warn',
  })
  return join(root, 'dist')
}
