import { describe, expect, it, vi } from 'vitest'
import { loadAgain } from './load-again.ts'

const pageThat = (served: boolean) => ({ isServed: vi.fn(async () => served), reload: vi.fn() })

describe('code asked for again', () => {
  it('that comes leaves the page as it is', async () => {
    const page = pageThat(true)
    expect(await loadAgain(async () => 'code', page)).toBe('code')
    expect(page.isServed).not.toHaveBeenCalled()
    expect(page.reload).not.toHaveBeenCalled()
  })

  it.each([
    ['loads the page anew where the browser keeps the failure', true, 1],
    ['changes nothing while the service is out of reach', false, 0],
  ])('%s', async (_, served, reloads) => {
    const page = pageThat(served)
    const failed = new TypeError('error loading dynamically imported module')
    await expect(loadAgain(() => Promise.reject(failed), page)).rejects.toBe(failed)
    expect(page.reload).toHaveBeenCalledTimes(reloads)
  })
})
