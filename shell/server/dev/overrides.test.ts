import { describe, expect, it } from 'vitest'
import { moduleNamed } from '../testing/parts.ts'
import { devOrigins, overridden, overridesIn } from './overrides.ts'
import { devRoutes } from './routes.ts'

describe('overrides', () => {
  it('take a module from this machine, never from another', () => {
    const cookies = [
      'a=b',
      `import-map-override:mf-un=${encodeURIComponent('http://localhost:5200/src/main.tsx')}`,
      `import-map-override:mf-deux=${encodeURIComponent('https://ailleurs.test/main.js')}`,
      `import-map-override:mf-trois=${encodeURIComponent('http://localhost.ailleurs.test/x')}`,
    ].join('; ')
    expect([...overridesIn(cookies)]).toEqual([['mf-un', 'http://localhost:5200/src/main.tsx']])
  })

  it('leave nothing of the released version to fetch or fall back to', () => {
    const module = overridden(moduleNamed('mf-un'), 'http://localhost:5200/src/main.tsx')
    expect(module).toMatchObject({ channel: 'dev', base: 'http://localhost:5200/', entry: 'src/main.tsx' })
    expect([module.css, module.preload, module.integrity, module.previous]).toEqual([[], [], {}, undefined])
    expect(devOrigins([module, moduleNamed('mf-deux')])).toEqual(['http://localhost:5200'])
  })

  it('are set and cleared by an address, that leads only to pages of ours', async () => {
    const ask = (query: string) => devRoutes().request(`/surcharge?${query}`)
    const set = await ask('module=mf-un&url=http://localhost:5200/src/main.tsx&vers=/essai')
    expect(set.headers.get('location')).toBe('/essai')
    expect(set.headers.get('set-cookie')).toContain('import-map-override:mf-un=http%3A%2F%2Flocalhost')
    const cleared = await ask('module=mf-un&vers=//ailleurs.test')
    expect(cleared.headers.get('location')).toBe('/')
    expect(cleared.headers.get('set-cookie')).toContain('Max-Age=0')
    for (const vers of [
      '/%5Cailleurs.test',
      '/%255Cailleurs.test',
      '/%2509/ailleurs.test',
      '/.//ailleurs.test',
    ])
      expect((await ask(`module=mf-un&vers=${vers}`)).headers.get('location')).toBe('/')
    expect((await ask('module=mf-un&url=https://ailleurs.test/x.js')).status).toBe(400)
    expect((await ask('module=MF;x')).status).toBe(400)
  })
})
