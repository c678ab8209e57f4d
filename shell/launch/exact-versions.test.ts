import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const OURS = /^(@mon-espace\/|mf-)/

type Manifest = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

const manifests = globSync('{.,bff,shell,mf-*,packages/*}/package.json', { cwd: fileURLToPath(root) })

it('finds every package', () => expect(manifests.length).toBeGreaterThan(8))

it.each(manifests)('%s says one version of each of its dependencies', (path) => {
  const manifest = JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Manifest
  const ranges = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).filter(
      ([name, version]) => !OURS.test(name) && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    ),
  )
  expect(ranges).toEqual([])
})
