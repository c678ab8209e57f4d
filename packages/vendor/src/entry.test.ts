import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { entryName, entrySource, packageVersion } from './entry.ts'
import { sharedSpecifiers } from './shared.ts'

const require = createRequire(import.meta.url)

describe('the entry of a shared package', () => {
  it('spells out every name React exports, so that none is lost on the way to ES modules', () => {
    const source = entrySource('react')
    for (const name of Object.keys(require('react'))) expect(source).toContain(`export const ${name} =`)
    expect(source).toContain('export default')
  })

  it('re-exports ES modules as they are', () => {
    expect(entrySource('single-spa')).toBe('export * from "single-spa"\n')
  })

  it('gives each specifier its own file name and a version', () => {
    expect(new Set(sharedSpecifiers.map(entryName)).size).toBe(sharedSpecifiers.length)
    expect(packageVersion('react-dom/client')).toEqual([
      'react-dom',
      require('react-dom/package.json').version,
    ])
  })
})
