import { useEffect, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostProps, Report } from '../host-contract/index.ts'
import { defineModule, type ModuleDefinition } from './define-module.ts'

const reports: Report[] = []
const host: HostProps = {
  session: {
    get: () => ({ compte: null, entreprises: [], role: null }),
    refresh: async () => ({ compte: null, entreprises: [], role: null }),
    subscribe: () => () => undefined,
  },
  basePath: '',
  navigate: () => undefined,
  report: (report) => {
    reports.push(report)
  },
  announce: () => undefined,
}

let domElement: HTMLElement
const props = () => ({ ...host, name: 'mf-essai', domElement })
const moduleWith = (Root: () => React.ReactNode, more: Partial<ModuleDefinition> = {}) =>
  defineModule({ name: 'mf-essai', load: async () => ({ default: Root }), styles: [], ...more })

beforeEach(() => {
  reports.length = 0
  domElement = document.createElement('div')
  document.body.append(domElement)
})
afterEach(() => domElement.remove())

describe('mount', () => {
  it('resolves once the module is on the screen, and unmount leaves nothing', async () => {
    const left = vi.fn()
    const { bootstrap, mount, unmount } = moduleWith(() => {
      useEffect(() => left, [])
      return <h1>Bonjour</h1>
    })
    await bootstrap(props())
    await mount(props())
    expect(domElement.querySelector('h1')?.textContent).toBe('Bonjour')
    await unmount(props())
    expect(domElement.innerHTML).toBe('')
    expect(left).toHaveBeenCalledOnce()
  })

  it('rejects when the first render throws, and the same module can be mounted once mended', async () => {
    let broken = true
    const { mount, unmount } = moduleWith(() => {
      if (broken) throw new Error('cassé')
      return <p>réparé</p>
    })
    await expect(mount(props())).rejects.toThrow('cassé')
    expect(domElement.innerHTML).toBe('')
    broken = false
    await mount(props())
    expect(domElement.textContent).toBe('réparé')
    await unmount(props())
  })

  it('rejects when the first render never ends', async () => {
    const never = new Promise<never>(() => undefined)
    const { mount } = moduleWith(
      () => {
        throw never
      },
      { limits: { mount: 100 } },
    )
    await expect(mount(props())).rejects.toThrow('100 ms')
  })

  it('gives styles and first render one limit together, for the host has one of its own', async () => {
    const never = new Promise<never>(() => undefined)
    const linked = vi.spyOn(document.head, 'append').mockImplementation((link) => {
      setTimeout(() => (link as HTMLLinkElement).dispatchEvent(new Event('load')), 700)
    })
    const { mount } = moduleWith(
      () => {
        throw never
      },
      { limits: { mount: 1_000 }, styles: [{ href: '/lente.css', integrity: '' }] },
    )
    const refusal: Error = await mount(props()).catch((error) => error)
    linked.mockRestore()
    // What the styles left of it, however busy the machine.
    expect(Number(/took more than (-?\d+) ms/.exec(refusal.message)?.[1])).toBeLessThanOrEqual(300)
  })

  it('rejects a host that does not keep the contract, and says what is missing', async () => {
    const { mount } = moduleWith(() => <p>rien</p>)
    const { navigate: _, ...partial } = props()
    await expect(mount(partial)).rejects.toThrow('navigate')
    await expect(mount({ ...props(), basePath: 'sans-barre' })).rejects.toThrow('basePath')
  })

  it('rejects when a style sheet is missing, and leaves no link behind', async () => {
    const styles = [{ href: new URL('/absente.css', location.href).href, integrity: 'sha384-AAAA' }]
    const { mount } = moduleWith(() => <p>sans style</p>, { styles })
    await expect(mount(props())).rejects.toThrow('absente.css')
    expect(document.querySelector('link[href*="absente"]')).toBeNull()
  })
})

describe('styles', () => {
  const css = 'data:text/css,.essai%7Bcolor:rgb(1,2,3)%7D'
  const links = () => document.querySelectorAll('link[href^="data:text/css"]')
  /** Not at once: what follows is laid out first. */
  const untilUnlinked = () => vi.waitFor(() => expect(links()).toHaveLength(0), 5_000)

  it('apply from before the mount until after the unmount, for as many mounts as hold them', async () => {
    const { mount, unmount } = moduleWith(() => <p className="essai">texte</p>, {
      styles: [{ href: css, integrity: '' }],
    })
    const other = document.createElement('div')
    document.body.append(other)
    await mount(props())
    await mount({ ...props(), domElement: other })
    const paragraph = domElement.querySelector('p') as HTMLElement
    expect(getComputedStyle(paragraph).color).toBe('rgb(1, 2, 3)')
    await unmount(props())
    expect(links()).toHaveLength(1)
    await unmount({ ...props(), domElement: other })
    await untilUnlinked()
    other.remove()
  })

  it('apply again without a fetch the next time, and are gone with the module', async () => {
    const { mount, unmount } = moduleWith(() => <p className="essai">texte</p>, {
      styles: [{ href: `${css}/**/`, integrity: '' }],
    })
    await mount(props())
    await unmount(props())
    await untilUnlinked()
    const before = document.adoptedStyleSheets.length
    await vi.waitFor(async () => {
      await mount(props())
      const adopted = document.adoptedStyleSheets.length
      if (adopted === before) {
        await unmount(props())
        await untilUnlinked()
      }
      expect(adopted).toBe(before + 1)
    }, 10_000)
    const paragraph = domElement.querySelector('p') as HTMLElement
    expect(getComputedStyle(paragraph).color).toBe('rgb(1, 2, 3)')
    await unmount(props())
    await vi.waitFor(() => expect(document.adoptedStyleSheets).toHaveLength(before), 5_000)
  })
})

describe('once mounted', () => {
  it('reports a later error as fatal, and unmount still resolves', async () => {
    let fail = (): void => {}
    const { mount, unmount } = moduleWith(() => {
      const [broken, setBroken] = useState(false)
      fail = () => setBroken(true)
      if (broken) throw new Error('plus tard')
      return <p>ici</p>
    })
    await mount(props())
    fail()
    await vi.waitFor(() => expect(reports).toMatchObject([{ phase: 'render', fatal: true }]))
    await unmount(props())
    expect(domElement.innerHTML).toBe('')
  })

  it('unmounts even when the module will not let go', async () => {
    const { mount, unmount } = moduleWith(() => {
      useEffect(
        () => () => {
          throw new Error('retient')
        },
        [],
      )
      return <p>ici</p>
    })
    await mount(props())
    await expect(unmount(props())).resolves.toBeUndefined()
    expect(domElement.innerHTML).toBe('')
  })
})

it('mounts and unmounts 200 times without leaving anything in the page', async () => {
  const { mount, unmount } = moduleWith(() => <p>encore</p>)
  const before = document.querySelectorAll('*').length
  for (let round = 0; round < 200; round += 1) {
    await mount(props())
    await unmount(props())
  }
  expect(document.querySelectorAll('*')).toHaveLength(before)
})
