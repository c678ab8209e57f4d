import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createHarness } from './testing/harness.ts'

/** Every file and package that a file imports, statically or not. */
function importsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8')
  const found = source.matchAll(
    /(?:^|[\s;])(?:import|export)\s(?!type\b)[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  )
  return [...found].map((m) => m[1] ?? m[2] ?? '')
}

describe('the import graph of createApp', () => {
  const packages = new Set<string>()
  const files = new Set<string>()
  const walk = (path: string) => {
    if (files.has(path) || !existsSync(path) || path.endsWith('.json')) return
    files.add(path)
    for (const specifier of importsOf(path))
      if (specifier.startsWith('.')) walk(join(dirname(path), specifier))
      else packages.add(specifier)
  }
  walk(join(import.meta.dirname, 'app.ts'))

  it('reaches the features', () => {
    expect(files.size).toBeGreaterThan(40)
    expect([...files].some((f) => f.endsWith('sessions/sign-in.ts'))).toBe(true)
  })

  it('has nothing of Node', () => {
    const node = [
      'better-sqlite3',
      '@node-rs/argon2',
      'busboy',
      'nodemailer',
      'pino',
      '@hono/node-server',
      'pg',
    ]
    const bad = [...packages].filter(
      (p) => p.startsWith('node:') || node.some((n) => p === n || p.startsWith(`${n}/`)),
    )
    expect(bad).toEqual([])
    expect([...files].filter((f) => f.includes('/src/node/') || f.includes('/documents/node/'))).toEqual([])
  })
})

describe('any answer', () => {
  it('is problem+json with a request id where nothing is, and where the method is another', async () => {
    const { person } = await createHarness()
    for (const [method, path, status, code] of [
      ['GET', '/nowhere', 404, 'introuvable'],
      ['PATCH', '/session', 405, 'methode_refusee'],
    ] as const) {
      const { status: given, headers, body } = await person().call(method, path)
      expect([given, body.code]).toEqual([status, code])
      expect(headers.get('content-type')).toContain('application/problem+json')
      expect(headers.get('x-request-id')).toBe(body.instance)
    }
  })

  it('carries the headers that protect it', async () => {
    const { person } = await createHarness()
    const { headers } = await person().call('GET', '/session')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('refuses in order: type, size, syntax', async () => {
    const { person } = await createHarness()
    const post = async (body: string, type: string) =>
      (await person().call('POST', '/session', body, { headers: { 'content-type': type } })).body.code
    expect(await post('email=x', 'application/x-www-form-urlencoded')).toBe('type_de_contenu')
    expect(await post('x'.repeat(300_000), 'application/json')).toBe('corps_trop_grand')
    expect(await post('{', 'application/json')).toBe('requete_invalide')
    expect(await post('[]', 'application/json; charset=utf-8')).toBe('corps_invalide')
  })
})
