import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'

/** What the package may weigh over the wire, its dependencies apart, its few data included (code lists, small pack). */
const OCTETS_MAX = 62_000

test('the package weighs less than 62 kB, minified and gzipped', async () => {
  const { pathname } = new URL('.', import.meta.url)
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: 'oxc',
      lib: { entry: { domain: `${pathname}index.ts`, api: `${pathname}api/index.ts` }, formats: ['es'] },
      rolldownOptions: { external: [/^zod/, /^@internationalized/] },
    },
  })) as Rolldown.RolldownOutput[]
  const code = built.flatMap(({ output }) => output.map((file) => (file.type === 'chunk' ? file.code : '')))
  const octets = gzipSync(code.join('')).length
  console.info(`domain: ${octets} bytes gzipped`)
  expect(octets).toBeGreaterThan(10_000)
  expect(octets).toBeLessThan(OCTETS_MAX)
})
