import { type ComponentType, lazy, useState } from 'react'

/**
 * A page whose code comes apart, with `load` to fetch it ahead. Once it is there the page is drawn at once: waiting for it
 * within React holds what follows back for a third of a second, so that no two states of waiting flicker by.
 */
export function pageApart<P extends object>(fetchCode: () => Promise<{ default: ComponentType<P> }>) {
  let arrived: ComponentType<P> | undefined
  const load = async () => {
    const code = await fetchCode()
    arrived = code.default
    return code
  }
  const Awaited: ComponentType<P> = lazy(load)
  function Page(props: P) {
    // The same from its first drawing on: another component would begin anew.
    const [Composant] = useState<ComponentType<P>>(() => arrived ?? Awaited)
    return <Composant {...props} />
  }
  return Object.assign(Page, { load })
}
