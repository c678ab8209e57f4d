import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { HostModule } from '../host-data.ts'
import { createNavigate } from './navigate.ts'

const spa = vi.hoisted(() => ({ navigateToUrl: vi.fn() }))
vi.mock('single-spa', () => spa)

const modules = [{ name: 'mf-un', routes: ['/un'], publicRoutes: ['/un'] }] as unknown as HostModule[]
const page = {
  location: { href: 'https://espace.example/un', origin: 'https://espace.example', assign: vi.fn() },
  history: { replaceState: vi.fn() },
}
const navigate = createNavigate(modules)

beforeEach(() => void vi.stubGlobal('window', page))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

it('shows pages of ours in place, and loads what else the site has', () => {
  navigate('/un/deux?a=1')
  expect(spa.navigateToUrl).toHaveBeenCalledWith('https://espace.example/un/deux?a=1')
  navigate('/un/trois', { replace: true })
  expect(String(page.history.replaceState.mock.calls[0]?.[2])).toBe('https://espace.example/un/trois')
  navigate('/api/courriels')
  expect(String(page.location.assign.mock.calls[0]?.[0])).toBe('https://espace.example/api/courriels')
})

it.each([
  '//ailleurs.example/un',
  '/\\ailleurs.example',
  'https://ailleurs.example/un',
  'javascript:alert(1)',
])('never goes to %s', (path) => {
  expect(() => navigate(path)).toThrow('an address of this site')
  expect(spa.navigateToUrl).not.toHaveBeenCalled()
  expect(page.location.assign).not.toHaveBeenCalled()
})
