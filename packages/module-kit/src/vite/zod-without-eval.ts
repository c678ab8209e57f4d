import type { Plugin } from 'vite'

/**
 * Zod compiles its object schemas with `new Function` where it can, and its probe is itself a violation of our
 * Content-Security-Policy. It is told not to in its own first file: whichever chunk holds it, no schema is made before.
 */
export const zodWithoutEval = (): Plugin => ({
  name: 'mon-espace:zod-without-eval',
  transform: {
    filter: { id: /\/zod\/v4\/core\/core\.js$/ },
    handler: (code) => ({ code: `${code}\nglobalConfig.jitless = true\n`, map: null }),
  },
})
