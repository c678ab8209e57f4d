import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launch, type Server } from './child.ts'
import { keepRunning } from './supervise.ts'

/** Listens where it is told, says so, and stays. */
const SERVER = `
import { createServer } from 'node:http'
const server = createServer((_, answer) => answer.end('here'))
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send({ ready: true, port: server.address().port }))
process.on('SIGTERM', () => process.exit(0))
process.on('disconnect', () => process.exit(0))
`
const PACE = { first: 20, longest: 100, steady: 60_000 }

let folder = ''
let script = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'launch-'))
  script = join(folder, 'server.mjs')
  await writeFile(script, SERVER)
})
afterAll(() => rm(folder, { recursive: true }))

const env = (more: Record<string, string>) => ({ PATH: process.env.PATH, ...more })
const answer = async (port: number) => (await fetch(`http://127.0.0.1:${port}/`)).text()

describe('a server that is kept running', () => {
  it('is started again at its port when it ends by itself, which is said; and not once it is told to stop', async () => {
    const started: Server[] = []
    const said: string[] = []
    const kept = await keepRunning({
      name: 'The server',
      start: async (port) => {
        const server = await launch(script, env({ PORT: String(port) }))
        started.push(server)
        return server
      },
      tell: (line) => said.push(line),
      pace: PACE,
    })
    for (const times of [2, 3]) {
      started.at(-1)?.process.kill('SIGKILL')
      await vi.waitFor(() => expect(started).toHaveLength(times), { timeout: 30_000 })
      expect(await answer(kept.port)).toBe('here')
    }
    await kept.stop()
    expect(started.at(-1)?.process.exitCode).toBe(0)
    expect(said).toEqual([
      'The server stopped by itself (ended by SIGKILL): starting it again in 0.02 s.',
      'The server stopped by itself (ended by SIGKILL): starting it again in 0.04 s.',
    ])
  })

  it('is started later and later while it cannot start, up to a limit', async () => {
    const said: string[] = []
    const first = await launch(script, env({ PORT: '0' }))
    let starts = 0
    const kept = await keepRunning({
      name: 'The server',
      start: () => {
        starts += 1
        return starts === 1 ? Promise.resolve(first) : Promise.reject(new Error('no room'))
      },
      tell: (line) => said.push(line),
      pace: PACE,
    })
    first.process.kill('SIGKILL')
    await vi.waitFor(() => expect(said.length).toBeGreaterThan(4), { timeout: 30_000 })
    await kept.stop()
    expect(said.slice(1, 5)).toEqual(
      ['0.04', '0.08', '0.1', '0.1'].map(
        (seconds) => `The server stopped by itself (no room): starting it again in ${seconds} s.`,
      ),
    )
    const then = said.length
    await new Promise((resolve) => setTimeout(resolve, 3 * PACE.longest))
    expect(said).toHaveLength(then)
  })

  it('is started on a free port when somebody has taken its own, which is told, and stays where it then is', async () => {
    const started: Server[] = []
    const asked: number[] = []
    const other = createServer()
    let moves = 0
    const kept = await keepRunning({
      name: 'The server',
      start: async (port) => {
        asked.push(port)
        // Somebody is quicker than the first start after the end.
        if (asked.length === 2) await new Promise<void>((done) => other.listen(port, '127.0.0.1', done))
        const server = await launch(script, env({ PORT: String(port) }))
        started.push(server)
        return server
      },
      tell: () => undefined,
      pace: PACE,
      moved: () => {
        moves += 1
      },
    })
    const first = kept.port
    started[0]?.process.kill('SIGKILL')
    await vi.waitFor(() => expect(started).toHaveLength(2), { timeout: 30_000 })
    await vi.waitFor(() => expect(moves).toBe(1), { timeout: 30_000 })
    expect(asked).toEqual([0, first, 0])
    expect(kept.port).not.toBe(first)
    expect(await answer(kept.port)).toBe('here')
    const then = kept.port
    await kept.restart()
    await vi.waitFor(() => expect(started).toHaveLength(3), { timeout: 30_000 })
    expect([asked.at(-1), kept.port, moves]).toEqual([then, then, 1])
    expect(await answer(then)).toBe('here')
    await kept.stop()
    await new Promise((done) => other.close(done))
  })

  it('says why its first start failed, and is not tried again', async () => {
    const said: string[] = []
    const start = () => Promise.reject(new Error('stopped with status 1'))
    await expect(
      keepRunning({ name: 'The server', start, tell: (line) => said.push(line), pace: PACE }),
    ).rejects.toThrow('status 1')
    expect(said).toEqual([])
  })
})
