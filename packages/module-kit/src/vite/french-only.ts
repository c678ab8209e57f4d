import optimizeLocales from '@react-aria/optimize-locales-plugin'
import type { Plugin } from 'vite'

/** React Aria speaks thirty languages; ours ships French. */
export const frenchOnly = (): Plugin => ({
  ...(optimizeLocales.vite({ locales: ['fr-FR'] }) as Plugin),
  enforce: 'pre',
})
