import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const PRODUCT = '{bff/src,shell/server,shell/launch}/**/*.ts'
const NOT_PRODUCT = /\.(test|bench|fixture|mesure|service)\.ts$|\/(testing|epreuve|bench)\//

/** What makes a thing that emits `error`: a stream, a socket, a server, a client, a thread, a process. */
const MAKERS = [
  'new (?:Worker|Readable|Writable|Duplex|Transform|PassThrough|Socket|WebSocket)',
  'new pg\\.(?:Pool|Client)',
  'Readable\\.from(?:Web)?',
  '(?:net\\.|tls\\.)?(?:connect|createConnection)',
  '(?:https?\\.)?(?:createServer|request)|createAdaptorServer|httpRequest|httpsRequest|send',
  'create(?:Read|Write)Stream',
  '(?:\\w+\\.pipe\\()?create(?:Gzip|Gunzip|Inflate|InflateRaw|Deflate|DeflateRaw|Unzip|Brotli\\w+)',
  'busboy|spawn|fork',
].join('|')
const MADE = new RegExp(`(?<![\\w.])(?:${MAKERS})\\((?!\\))`, 'g')
/** How far the listener may be from what it listens to. */
const NEAR = 1500

/** Where the parenthesis opened before `at` closes. */
function closing(source: string, at: number): number {
  let depth = 1
  let end = at
  for (; depth > 0 && end < source.length; end++)
    depth += source[end] === '(' ? 1 : source[end] === ')' ? -1 : 0
  return end
}

/** Is what is made at `at` given to a reader at once, or listened to before anything else can happen? */
function isListened(source: string, at: number, made: string): boolean {
  const before = source.slice(source.lastIndexOf('\n', at) + 1, at)
  if (/for await \(.* of $/.test(before)) return true
  const name = /(\w+) = (?:await )?$/.exec(before)?.[1]
  if (!name) return false
  const after = source.slice(closing(source, at + made.length)).slice(0, NEAR)
  const listened = after.search(new RegExp(`\\b${name}\\.(?:on|once)\\('error'|finished\\(${name}\\b`))
  return listened >= 0 && !/\bawait\b/.test(after.slice(0, listened))
}

const unlistened = (source: string) =>
  [...source.matchAll(MADE)].filter(({ index, 0: made }) => !isListened(source, index, made))

describe('whatever emits `error`', () => {
  it('is listened to from its first tick, everywhere in the servers and their launcher', () => {
    const files = globSync(PRODUCT, { cwd: ROOT }).filter((file) => !NOT_PRODUCT.test(file))
    let sites = 0
    for (const file of files) {
      const source = readFileSync(join(ROOT, file), 'utf8')
      sites += [...source.matchAll(MADE)].length
      const faults = unlistened(source).map(({ index, 0: made }) => {
        const line = source.slice(0, index).split('\n').length
        return `${file}:${line} ${made}…) needs an 'error' listener before any await`
      })
      expect(faults).toEqual([])
    }
    expect(sites).toBeGreaterThan(8)
  })

  it('is found where it is not', () => {
    expect(unlistened("const socket = connect(1)\nsocket.on('error', no)")).toHaveLength(0)
    expect(unlistened('for await (const part of createReadStream(path)) read(part)')).toHaveLength(0)
    expect(unlistened("const socket = connect(1)\nawait hello()\nsocket.on('error', no)")).toHaveLength(1)
    expect(unlistened("const pool = new pg.Pool({ max: 1 })\npool.on('connect', no)")).toHaveLength(1)
    expect(unlistened('use(createGzip({ level: 1 }))')).toHaveLength(1)
  })
})
