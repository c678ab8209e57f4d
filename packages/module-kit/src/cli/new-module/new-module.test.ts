import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { moduleFiles } from './templates.ts'

const repository = fileURLToPath(new URL('../../../../..', import.meta.url))

it('makes a module whose types hold, whatever its title', { timeout: 180_000 }, () => {
  const work = mkdtempSync(join(tmpdir(), 'nouveau-'))
  onTestFinished(() => rmSync(work, { recursive: true, force: true }))
  for (const beside of ['node_modules', 'packages', 'tsconfig.base.json'])
    symlinkSync(join(repository, beside), join(work, beside))
  const files = moduleFiles({ name: 'mf-essai', route: '/essai', title: "L'essai \\ d’abord" }, {})
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(work, 'mf-essai', dirname(path)), { recursive: true })
    writeFileSync(join(work, 'mf-essai', path), text)
  }
  // Sources of the packages are read as they are: nothing needs to have been built before.
  const alone = {
    extends: './tsconfig.json',
    compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true, rootDir: '/' },
    references: [],
  }
  writeFileSync(join(work, 'mf-essai/alone.json'), JSON.stringify(alone))
  const { stdout } = spawnSync(join(repository, 'node_modules/.bin/tsc'), ['-p', 'alone.json'], {
    cwd: join(work, 'mf-essai'),
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
})
