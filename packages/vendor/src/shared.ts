/**
 * The bare specifiers the page's import map resolves, once for the host and every module.
 * Anything else a module needs, it bundles: sharing more ties teams to one another's upgrades.
 */
export const sharedSpecifiers = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'single-spa',
] as const

export type SharedSpecifier = (typeof sharedSpecifiers)[number]

/** True when `id` is left to the import map: the bundler keeps the import as it is written. */
export const isShared = (id: string): id is SharedSpecifier =>
  (sharedSpecifiers as readonly string[]).includes(id)
