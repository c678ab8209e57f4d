import { adoptSheet, keepSheet, keptSheet } from './kept-sheets.ts'

/** A style sheet of the module: where it is, and what it must contain. */
export interface ModuleStyle {
  href: string
  integrity: string
}

/** How to take away the sheets of the page, and how many mounts hold each: a module may be mounted twice in somebody else's page. */
const held = new Map<string, { remove: () => void; holders: number }>()

const existing = (href: string): HTMLLinkElement | undefined =>
  Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')).find(
    (link) => link.href === href,
  )

/** A refused answer may leave an empty sheet whose rules nobody may read; ours are always readable. */
function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return (sheet?.cssRules.length ?? 0) > 0
  } catch {
    return false
  }
}

function link({ href, integrity }: ModuleStyle): { link: HTMLLinkElement; applied: Promise<void> } {
  // The server may have linked it already, so that the first paint waits for nothing. Scripts run after the sheets
  // above them: one that is there without rules has failed, and is asked for again.
  const present = existing(href)
  if (present && hasRules(present)) return { link: present, applied: Promise.resolve() }
  present?.remove()
  const link = document.createElement('link')
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  link.addEventListener('load', () => resolve(), { once: true })
  link.addEventListener('error', () => reject(new Error(`The style sheet ${href} does not load`)), {
    once: true,
  })
  link.rel = 'stylesheet'
  link.href = href
  link.integrity = integrity
  link.crossOrigin = 'anonymous'
  document.head.append(link)
  return { link, applied: promise }
}

async function add(style: ModuleStyle): Promise<void> {
  const known = keptSheet(style.href)
  if (known) {
    held.set(style.href, { remove: adoptSheet(known), holders: 1 })
    return
  }
  const { link: element, applied } = link(style)
  held.set(style.href, { remove: () => element.remove(), holders: 1 })
  await applied
  void keepSheet(style)
}

/** Links sheets and waits until they apply. Rejects when one is missing or altered; the others stay to be removed. */
export async function linkStyles(styles: readonly ModuleStyle[]): Promise<void> {
  await Promise.all(
    styles.map((style) => {
      const already = held.get(style.href)
      if (!already) return add(style)
      already.holders += 1
      return undefined
    }),
  )
}

/** Takes away the sheets nobody else holds. */
export function unlinkStyles(styles: readonly ModuleStyle[]): void {
  for (const { href } of styles) {
    const one = held.get(href)
    if (!one) continue
    one.holders -= 1
    if (one.holders > 0) continue
    one.remove()
    held.delete(href)
  }
}
