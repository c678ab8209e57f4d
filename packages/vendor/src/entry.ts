import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

const identifier = /^[A-Za-z_$][\w$]*$/

/**
 * Source of the entry that re-exports one shared package as an ES module.
 *
 * React is CommonJS: `export *` would lose its names, so they are read from the package itself and spelled out.
 * The names of the two React sets are the same, whatever NODE_ENV says.
 */
export function entrySource(specifier: string): string {
  const from = JSON.stringify(specifier)
  if (!specifier.startsWith('react')) return `export * from ${from}\n`
  const names = Object.keys(require(specifier) as object).filter(
    (name) => name !== 'default' && identifier.test(name),
  )
  return [
    `import packaged from ${from}`,
    'export default packaged',
    ...names.map((name) => `export const ${name} = packaged.${name}`),
    '',
  ].join('\n')
}

/** File name stem of a specifier: `react/jsx-runtime` → `react--jsx-runtime`. */
export const entryName = (specifier: string): string => specifier.replaceAll('/', '--')

/** Version of the package a specifier comes from. */
export function packageVersion(specifier: string): [name: string, version: string] {
  const name = specifier.split('/')[0] ?? specifier
  const { version } = require(`${name}/package.json`) as { version: string }
  return [name, version]
}
