import { afterEach, describe, expect, it } from 'vitest'
import { TropLong } from './pool.ts'
import { createProcesses } from './processes.ts'

const SCRIPT = new URL('./processes.fixture.ts', import.meta.url)

let close = async () => {}
afterEach(() => close())

function open(options: Partial<Parameters<typeof createProcesses>[1]> = {}, script = SCRIPT) {
  const processes = createProcesses<string, { order: string; pid: number; env: string[] }>(script, {
    delaiMs: 60_000,
    tasMo: 32,
    memoireMo: 192,
    ...options,
  })
  close = processes.close
  return processes.run
}

describe('processes', () => {
  it('serve one work after the other, tell what it threw, and know nothing of the service', async () => {
    const run = open()
    const first = await run('a')
    expect(first.order).toBe('a')
    for (const name of ['HOME', 'PATH', 'NODE_ENV']) expect(first.env).not.toContain(name)
    await expect(run('fail')).rejects.toThrow(/^Error$/)
    expect((await run('b')).pid).toBe(first.pid)
  })

  it.each(['fill', 'deepen'])(
    'that %s beyond what they may end alone, and the next work starts another',
    async (order) => {
      const run = open()
      const { pid } = await run('a')
      await expect(run(order)).rejects.toMatchObject({ name: 'Interrompu', pret: true })
      expect((await run('b')).pid).not.toBe(pid)
    },
  )

  it('are ended at the deadline', async () => {
    const run = open({ delaiMs: 300 })
    await expect(run('hang')).rejects.toBeInstanceOf(TropLong)
    await expect.poll(() => run('a').catch(() => null), { timeout: 20_000 }).toMatchObject({ order: 'a' })
  })

  it('give their place to another once they have worked long enough', async () => {
    const run = open({ carriereMs: 0 })
    const { pid } = await run('a')
    expect((await run('b')).pid).not.toBe(pid)
  })

  it('that cannot start say so, each time', async () => {
    const run = open({}, new URL('./absent.ts', import.meta.url))
    await expect(run('a')).rejects.toMatchObject({ name: 'Interrompu', pret: false })
    await expect(run('a')).rejects.toMatchObject({ name: 'Interrompu', pret: false })
  })
})
