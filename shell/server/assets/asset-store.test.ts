import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { AssetStore } from './asset-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'assets-'))
mkdirSync(join(folder, '.cache'))
writeFileSync(join(folder, 'main.js'), 'export {}')
writeFileSync(join(folder, 'main.js.br'), brotliCompressSync('export {}'))
writeFileSync(join(folder, '.cache/secret.js'), 'secret')
const assets = new AssetStore()
assets.addFolder('/modules/m/1.0.0/', folder)

describe('AssetStore', () => {
  it('gives a file for good, under its own type, compressed for who can read it', async () => {
    const plain = await assets.respond('/modules/m/1.0.0/main.js', 'gzip')
    expect(plain?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(plain?.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(plain?.headers.get('content-encoding')).toBeNull()
    expect(await plain?.text()).toBe('export {}')

    const small = await assets.respond('/modules/m/1.0.0/main.js', 'gzip, br;q=0.5')
    expect(small?.headers.get('content-encoding')).toBe('br')
    expect(small?.headers.get('vary')).toBe('accept-encoding')
    const bytes = Buffer.from((await small?.arrayBuffer()) ?? new ArrayBuffer())
    expect(brotliDecompressSync(bytes).toString()).toBe('export {}')
    expect(
      (await assets.respond('/modules/m/1.0.0/main.js', 'br;q=0'))?.headers.get('content-encoding'),
    ).toBeNull()
  })

  it('gives nothing that was not listed', async () => {
    for (const path of ['main.js.br', '.cache/secret.js', '../1.0.0/main.js', '../../../etc/passwd'])
      expect(await assets.respond(`/modules/m/1.0.0/${path}`, '')).toBeUndefined()
  })

  it('gives what is left of a file, then nothing, when its folder goes away under it', async () => {
    const leaving = mkdtempSync(join(tmpdir(), 'assets-'))
    const files = ['a.js', 'b.js']
    for (const name of files) {
      writeFileSync(join(leaving, name), 'export {}')
      writeFileSync(join(leaving, `${name}.br`), brotliCompressSync('export {}'))
    }
    const store = new AssetStore()
    store.addFolder('/x/', leaving)
    for (const name of ['a.js', 'a.js.br', 'b.js.br']) rmSync(join(leaving, name))
    expect(await store.respond('/x/a.js', 'br')).toBeUndefined()
    const plain = await store.respond('/x/b.js', 'br')
    expect(plain?.headers.get('content-encoding')).toBeNull()
    expect(await plain?.text()).toBe('export {}')
    writeFileSync(join(leaving, 'a.js'), 'export {}')
    expect(await (await store.respond('/x/a.js', ''))?.text()).toBe('export {}')
  })

  it('refuses a folder that is not built', () => {
    expect(() => new AssetStore().addFolder('/x/', join(folder, 'absent'))).toThrow('build first')
  })
})
