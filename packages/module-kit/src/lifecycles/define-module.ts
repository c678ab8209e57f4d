// A module stands in any host: it brings its tokens along (loaded twice they do no harm), the host its fonts.
import '@mon-espace/ui/tokens.css'
import { type HostProps, hostPropsOf } from '../host-contract/index.ts'
import { builtStyles } from './built-styles.ts'
import { type ModuleRoot, type MountedModule, mountModule } from './mounted-module.tsx'
import { linkStyles, type ModuleStyle, unlinkStyles } from './styles.ts'
import { within } from './time-limit.ts'

/** What makes a React app a module. */
export interface ModuleDefinition {
  /** As in its `module.json`. */
  name: string
  /** The top component, or how to fetch it. Fetched at bootstrap, so that the entry stays small. */
  load: () => Promise<{ default: ModuleRoot }>
  /** Style sheets to link around each mount; the build's own when left out. */
  styles?: readonly ModuleStyle[]
  /** Longest a mount may take, in milliseconds. */
  limits?: { mount?: number }
}

/** The lifecycles single-spa, or any host, calls with the host's props. */
export interface ModuleLifecycles {
  bootstrap(props: object): Promise<void>
  mount(props: object): Promise<void>
  unmount(props: object): Promise<void>
}

/** Taking a sheet away restyles the whole page: the screen that follows is laid out first. */
const stylesLingerMs = 500

/** One name may be mounted twice in a page that is not ours: each container holds its own. */
const keyOf = (props: object): unknown => {
  const { domElement, name } = props as { domElement?: unknown; name?: unknown }
  return domElement ?? name
}

/**
 * Makes the lifecycles of a module.
 *
 * - `mount` links the module's styles, renders, and resolves once it is on the screen. It rejects, leaving nothing
 *   behind, when the host's props break the contract, a style is missing, the first render throws, or time runs out.
 * - `unmount` always resolves, and takes caches away, and styles once the screen that follows is there.
 * - What fails afterwards goes to `host.report`, `fatal` when nothing is left on the screen.
 */
export function defineModule(definition: ModuleDefinition): ModuleLifecycles {
  const { name, load, limits = {} } = definition
  const styles = definition.styles ?? builtStyles()
  const mounted = new Map<unknown, { module: MountedModule; host: HostProps }>()
  let Root: ModuleRoot | undefined

  /** True when there was something to take down; its styles are still there. */
  function takeDown(props: object): boolean {
    const one = mounted.get(keyOf(props))
    mounted.delete(keyOf(props))
    one?.module.unmount()
    return one !== undefined
  }

  async function bootstrap(): Promise<void> {
    Root = (await load()).default
  }

  async function mount(props: object): Promise<void> {
    const host = hostPropsOf(props)
    if (!Root) await bootstrap()
    const limit = limits.mount ?? 7_000
    const end = performance.now() + limit
    try {
      await within(limit, `The styles of ${name}`, linkStyles(styles))
    } catch (error) {
      unlinkStyles(styles)
      throw error
    }
    const module = mountModule(name, Root as ModuleRoot, host, props)
    mounted.set(keyOf(props), { module, host })
    try {
      const left = Math.round(end - performance.now())
      await within(left, `Mounting ${name} (${limit} ms with its styles)`, module.rendered)
    } catch (error) {
      if (takeDown(props)) unlinkStyles(styles)
      throw error
    }
  }

  async function unmount(props: object): Promise<void> {
    if (takeDown(props)) setTimeout(() => unlinkStyles(styles), stylesLingerMs)
  }

  return { bootstrap, mount, unmount }
}
