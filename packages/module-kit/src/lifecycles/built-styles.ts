import type { ModuleStyle } from './styles.ts'

/**
 * The style sheets the build made for this module. The build writes their names and hashes into the module's own
 * script, whose hash the import map holds: the chain of trust is whole in any host. In development Vite injects styles itself.
 */
export function builtStyles(written: string = import.meta.env.MODULE_STYLES ?? ''): ModuleStyle[] {
  return written
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => {
      const [file = '', integrity = ''] = one.split('|')
      return { href: new URL(file, import.meta.url).href, integrity }
    })
}
