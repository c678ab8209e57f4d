import { type ChildProcess, fork, spawn } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const SERVER = join(import.meta.dirname, 'server.ts')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bff-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const envOf = (more: Record<string, string>) => ({
  PATH: process.env.PATH,
  DATA_DIR: folder,
  LOG: 'silent',
  ...more,
})

function start(): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(SERVER, { env: envOf({}), silent: true })
  return new Promise((resolve, reject) => {
    child.once('message', (m: { ready: boolean; port: number }) => resolve({ child, port: m.port }))
    child.once('exit', (code) => reject(new Error(`exit ${code}`)))
  })
}
const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))

describe('the server', () => {
  it('takes a free port, answers, keeps its world, and ends with its parent or on SIGTERM', async () => {
    const first = await start()
    const ready = await fetch(`http://127.0.0.1:${first.port}/api/sante/pret`)
    expect(await ready.json()).toEqual({
      magasin: 'ok',
      fichiers: 'ok',
      courriel: 'ok',
      signature: 'ok',
      ronde: null,
    })
    const signIn = (port: number) =>
      fetch(`http://127.0.0.1:${port}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost:9000' },
        body: JSON.stringify({ email: 'employeur@interim-demo.example', motDePasse: 'Demonstration-2026!' }),
      })
    const cookie = (await signIn(first.port)).headers.get('set-cookie')?.split(';')[0] ?? ''
    const gone = ended(first.child)
    first.child.disconnect()
    expect(await gone).toBe(0)

    const second = await start()
    const list = await fetch(`http://127.0.0.1:${second.port}/api/dossiers`, { headers: { cookie } })
    expect(((await list.json()) as { elements: unknown[] }).elements.length).toBe(25)
    const over = ended(second.child)
    second.child.kill('SIGTERM')
    expect(await over).toBe(0)
  }, 60_000)

  it('ends on what nobody foresaw, once it has told its kind and finished what was under way', async () => {
    const faults = {
      exception: "setImmediate(() => { throw new TypeError('jeanne@exemple.test') })",
      rejection: "Promise.reject(new RangeError('jeanne@exemple.test'))",
    }
    const script = `process.on('message', (kind) => {
      if (kind === 'exception') ${faults.exception}
      if (kind === 'rejection') ${faults.rejection}
    })`
    const preloaded = join(folder, 'faute.mjs')
    await writeFile(preloaded, script)
    for (const [kind, name] of [
      ['exception', 'TypeError'],
      ['rejection', 'RangeError'],
    ] as const) {
      const child = fork(SERVER, {
        env: envOf({ LOG: 'error', SEED: 'vide', DATA_DIR: join(folder, kind) }),
        execArgv: ['--import', preloaded],
        silent: true,
      })
      let said = ''
      child.stderr?.on('data', (chunk) => {
        said += chunk
      })
      await new Promise((resolve) => child.once('message', resolve))
      const over = ended(child)
      child.send(kind)
      expect(await over).toBe(1)
      expect(said).toContain(`"faute":"${name}"`)
      expect(said).not.toContain('jeanne')
    }
  }, 60_000)

  it('says that it is not built, where it is not', async () => {
    const script = join(folder, 'src/server.mjs')
    await cp(join(import.meta.dirname, 'server.mjs'), script)
    const child = fork(script, { env: envOf({}), silent: true })
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said += chunk
    })
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect([code, said]).toEqual([1, 'the server is not built: run npm run build\n'])
  })

  it('stops on a bad setting with one clear line that tells no value', async () => {
    const say = (more: Record<string, string>) =>
      new Promise<string>((resolve) => {
        const child = spawn(process.execPath, [SERVER], { env: envOf(more) })
        let text = ''
        child.stderr.on('data', (chunk) => {
          text += chunk
        })
        child.once('exit', (code) => resolve(`${code} ${text}`))
      })
    expect(await say({ MODE: 'essai', CLES_NIR: 'secret' })).toMatch(
      /^1 bad settings: .*MODE.*CLES_NIR[^\n]*\n$/,
    )
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    const other = await mkdtemp(join(folder, 'other-'))
    expect(await say({ PORT: String(port), SEED: 'vide', DATA_DIR: other })).toBe(
      `1 PORT ${port} is already in use: set PORT to another one.\n`,
    )
    taken.close()
    expect(await say({ CLES_NIR: 'secret' })).not.toContain('secret')
    expect(await say({ DATA_DIR: '/dev/null/x' })).toBe('1 bad settings: DATA_DIR: out of reach (ENOTDIR)\n')
    expect(await say({ DATABASE_URL: 'postgres://127.0.0.1:1/base' })).toBe(
      '1 bad settings: DATABASE_URL: out of reach (ECONNREFUSED)\n',
    )
    const production = await say({
      MODE: 'production',
      SEED: 'demo',
      PORTAIL: 'emulation',
      HORLOGE: '2026-08-24T08:00:00Z',
    })
    for (const name of ['SEED', 'SMTP_URL', 'PORTAIL', 'HORLOGE', 'URL_PUBLIQUE', 'CLES_NIR', 'PORTAIL_CLES'])
      expect(production).toContain(`${name}:`)
  }, 60_000)
})
