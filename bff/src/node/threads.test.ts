import { afterEach, describe, expect, it, vi } from 'vitest'
import { TropLong } from './pool.ts'
import { createThreads } from './threads.ts'

const SCRIPT = new URL('./threads.fixture.ts', import.meta.url)

let close = async () => {}
afterEach(() => close())

function open(options: Partial<Parameters<typeof createThreads>[1]> = {}) {
  const threads = createThreads<string, { order: string; threadId: number }>(SCRIPT, {
    delaiMs: 60_000,
    ...options,
  })
  close = threads.close
  return threads
}

describe('threads', () => {
  it('start when there is work, one for each work under way, and serve again', async () => {
    const { run } = open()
    const [one, two] = await Promise.all([run('a'), run('b')])
    expect([one.order, two.order]).toEqual(['a', 'b'])
    expect(one.threadId).not.toBe(two.threadId)
    expect([one.threadId, two.threadId]).toContain((await run('c')).threadId)
  })

  it('tell what their work threw, and go on', async () => {
    const { run } = open()
    const { threadId } = await run('a')
    await expect(run('fail')).rejects.toThrow('Error: broken')
    expect((await run('b')).threadId).toBe(threadId)
  })

  it('are ended at the deadline, which does not count their start', async () => {
    const { run } = open({ delaiMs: 300 })
    await expect(run('hang')).rejects.toBeInstanceOf(TropLong)
    await expect.poll(() => run('a').catch(() => null), { timeout: 20_000 }).toMatchObject({ order: 'a' })
  })

  it('that die reject their work, and the next one starts another', async () => {
    const { run } = open()
    const { threadId } = await run('a')
    await expect(run('die')).rejects.toThrow('The thread ended')
    expect((await run('b')).threadId).not.toBe(threadId)
  })

  it('that cannot start reject their work at once, and each time', async () => {
    const { run } = open({ workerData: 'broken' })
    await expect(run('a')).rejects.toThrow('cannot start')
    await expect(run('a')).rejects.toThrow('cannot start')
  })

  it('reject a work that cannot be sent, and serve the next one', async () => {
    const { run } = open()
    await expect(run((() => {}) as never)).rejects.toThrow('could not be cloned')
    expect((await run('a')).order).toBe('a')
  })

  it('that nothing is given any more are ended, where they may not stay', async () => {
    const { run } = open({ reposMs: 1 })
    const { threadId } = await run('a')
    await vi.waitFor(async () => expect((await run('b')).threadId).not.toBe(threadId), 20_000)
  })

  it('reject what is under way when they are closed, and whatever comes after', async () => {
    const { run, close: end } = open()
    const settled = Promise.allSettled([run('hang'), run('a').then(() => run('hang'))])
    await run('b')
    await end()
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect(run('a')).rejects.toThrow('closed')
  })
})
