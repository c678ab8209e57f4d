import { QueryClientProvider } from '@tanstack/react-query'
import * as React from 'react'
import { createRoot, type RootOptions } from 'react-dom/client'
import singleSpaReact from 'single-spa-react'
import type { HostProps } from '../host-contract/index.ts'
import { HostContext } from './host-context.ts'
import { createQueryClient } from './query-client.ts'

/** The module's top component; it also finds the host with `useHost`. */
export type ModuleRoot = React.ComponentType<{ host: HostProps }>

/** What single-spa adds to the props, as far as single-spa-react needs it. */
interface SingleSpaProps {
  name: string
  domElement?: HTMLElement
}

/** One mount of a module: its React tree, its cache, and its end. */
export interface MountedModule {
  /** Settles with the first render: rejects on an error nobody caught. */
  readonly rendered: Promise<void>
  /** Takes the tree down, at once. Never throws. */
  unmount(): void
}

/**
 * Renders a module through single-spa-react, and listens where it does not: an error that no boundary catches leaves
 * its `mount` pending for ever and takes the tree away, after which its `unmount` would pend too.
 */
export function mountModule(name: string, Root: ModuleRoot, host: HostProps, props: object): MountedModule {
  const queryClient = createQueryClient()
  const failure = Promise.withResolvers<never>()
  // Nobody may be listening any more when a later render fails.
  failure.promise.catch(() => undefined)
  let phase: 'mount' | 'render' = 'mount'

  const watching: RootOptions = {
    onUncaughtError(error) {
      failure.reject(error)
      if (phase === 'render') host.report({ phase, error, fatal: true })
    },
    onCaughtError: (error) => host.report({ phase: 'render', error }),
    onRecoverableError: (error) => host.report({ phase: 'render', error }),
  }

  function Tree() {
    return (
      <HostContext value={host}>
        <QueryClientProvider client={queryClient}>
          <div data-module={name} className="me-root">
            <Root host={host} />
          </div>
        </QueryClientProvider>
      </HostContext>
    )
  }

  const lifecycles = singleSpaReact<SingleSpaProps>({
    React,
    ReactDOMClient: { createRoot: (element: Element) => createRoot(element, watching) },
    rootComponent: Tree,
    renderType: 'createRoot',
    parcelCanUpdate: false,
    suppressComponentDidCatchWarning: true,
  })
  const spaProps = { name, ...props } as Parameters<typeof lifecycles.mount>[0]

  return {
    rendered: Promise.race([lifecycles.mount(spaProps), failure.promise]).then(() => {
      phase = 'render'
    }),
    unmount() {
      // React has taken the tree down once this returns; single-spa-react tells so a timer later, which nobody needs to wait for.
      lifecycles.unmount(spaProps).catch((error: unknown) => {
        host.report({ phase: 'unmount', error })
      })
      queryClient.clear()
    },
  }
}
