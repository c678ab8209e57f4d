import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReleaseStore } from '@mon-espace/module-kit/registry'
import { integrityOf } from '@mon-espace/vendor'
import { expect, it } from 'vitest'
import { moduleNamed } from '../testing/parts.ts'
import { createFrames } from './frames.ts'

const cadre = '<h1>Attente</h1>'
const folder = mkdtempSync(join(tmpdir(), 'frames-'))
const file = join(folder, 'cadre.html')
const module = moduleNamed('mf-un', { integrity: { 'cadre.html': integrityOf(cadre) } })
const frames = () =>
  createFrames({ localFolder: async () => folder } as Partial<ReleaseStore> as ReleaseStore)

it('gives a frame as it was released, again without its file', async () => {
  writeFileSync(file, cadre)
  const frameOf = frames()
  expect(await frameOf(module, 'cadre.html')).toBe(cadre)
  rmSync(file)
  expect(await frameOf(module, 'cadre.html')).toBe(cadre)
})

it('gives nothing of a file that is altered or away, and finds it once it is back', async () => {
  writeFileSync(file, `${cadre}<script>`)
  expect(await frames()(module, 'cadre.html')).toBeUndefined()
  rmSync(file)
  const frameOf = frames()
  expect(await frameOf(module, 'cadre.html')).toBeUndefined()
  writeFileSync(file, cadre)
  expect(await frameOf(module, 'cadre.html')).toBe(cadre)
})
