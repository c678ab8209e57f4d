import { setTimeout as wait } from 'node:timers/promises'

/** Key by which WebDriver names an element. @source https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
export const TAB = '\uE004'
export const ENTREE = '\uE007'
export const ESPACE = ' '
export const BAS = '\uE015'
export const HAUT = '\uE013'
const CONTROLE = '\uE009'

/** A page in a browser that speaks WebDriver only; see {@link openPage}. */
export type PageWebdriver = Awaited<ReturnType<typeof openPage>>

/**
 * Opens a browser of its own through the WebDriver server at `serveur`.
 * @param capacites what the server is to start
 */
export async function openPage(serveur: string, capacites: object) {
  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${serveur}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null }
    if (!answer.ok)
      throw new Error(`${method} ${path.split('/').slice(3).join('/')}: ${value?.message ?? value?.error}`)
    return value as T
  }
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: capacites },
  })
  const at = (path: string) => `/session/${sessionId}${path}`

  const evaluate = <T>(script: string, ...args: readonly unknown[]): Promise<T> =>
    call('POST', at('/execute/sync'), { script, args })

  /** Tries `test` again until it holds. @throws after `secondes`, with what the page shows */
  async function until(quoi: string, test: () => Promise<boolean>, secondes = 30): Promise<void> {
    const end = Date.now() + secondes * 1000
    while (!(await test())) {
      if (Date.now() > end) {
        const shown = await evaluate<string>('return document.body.innerText.slice(0, 400)')
        throw new Error(`${quoi}: not in ${secondes} s. The page shows: ${shown}`)
      }
      await wait(100)
    }
  }

  const actions = (keys: readonly object[]) =>
    call('POST', at('/actions'), { actions: [{ type: 'key', id: 'clavier', actions: keys }] })

  /** Presses keys, one after the other. */
  const press = (...touches: readonly string[]) =>
    actions(
      touches.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    )

  return {
    goto: (url: string) => call<null>('POST', at('/url'), { url }),
    evaluate,
    until,
    press,
    selectAll: () =>
      actions([
        { type: 'keyDown', value: CONTROLE },
        { type: 'keyDown', value: 'a' },
        { type: 'keyUp', value: 'a' },
        { type: 'keyUp', value: CONTROLE },
      ]),
    /** Types into what has the focus. */
    async type(text: string): Promise<void> {
      const active = await call<Record<string, string>>('GET', at('/element/active'))
      await call('POST', at(`/element/${active[ELEMENT]}/value`), { text })
    },
    /** The accessible name, as the browser computes it, of what has the focus. */
    async activeName(): Promise<string> {
      const active = await call<Record<string, string>>('GET', at('/element/active'))
      return call('GET', at(`/element/${active[ELEMENT]}/computedlabel`))
    },
    /** Gives files to the chooser that a selector finds. */
    async choose(selecteur: string, fichier: string): Promise<void> {
      const found = await call<Record<string, string>>('POST', at('/element'), {
        using: 'css selector',
        value: selecteur,
      })
      await call('POST', at(`/element/${found[ELEMENT]}/value`), { text: fichier })
    },
    text: () => evaluate<string>('return document.body.innerText'),
    close: () => call<null>('DELETE', at('')),
  }
}
