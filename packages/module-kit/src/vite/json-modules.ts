import type { Plugin } from 'vite'

const attributes = /(\bimport\([^()]*?),\s*\{\s*with:\s*\{\s*type:\s*['"]json['"]\s*\}\s*,?\s*\}\s*\)/g

/**
 * Node wants `import(x, { with: { type: 'json' } })`; Vite's development server answers that with a script, which a
 * browser then refuses. Vite drops the attribute of static imports only: this drops it of the others.
 */
export const jsonModules = (): Plugin => ({
  name: 'mon-espace:json-modules',
  enforce: 'pre',
  transform: {
    filter: { id: /\.tsx?$/, code: /with:\s*\{\s*type:/ },
    handler: (code) => ({ code: code.replace(attributes, '$1)'), map: null }),
  },
})
