import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { precompress } from './precompress.ts'

it('writes both forms of what gains from it, once, and mends those that are wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'))
  const code = 'export const a = 1\n'.repeat(100)
  writeFileSync(join(folder, 'main.js'), code)
  writeFileSync(join(folder, 'small.js'), 'export {}')
  writeFileSync(join(folder, 'font.woff2'), code)
  expect(await precompress(folder)).toBe(2)
  expect(brotliDecompressSync(readFileSync(join(folder, 'main.js.br'))).toString()).toBe(code)
  expect(gunzipSync(readFileSync(join(folder, 'main.js.gz'))).toString()).toBe(code)
  expect(await precompress(folder)).toBe(0)
  writeFileSync(join(folder, 'main.js.br'), '')
  writeFileSync(join(folder, 'main.js'), `${code}//`)
  expect(await precompress(folder)).toBe(2)
  expect(brotliDecompressSync(readFileSync(join(folder, 'main.js.br'))).toString()).toBe(`${code}//`)
})
