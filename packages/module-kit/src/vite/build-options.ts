import { isShared } from '@mon-espace/vendor'
import type { BuildEnvironmentOptions } from 'vite'

/** What every build of the house agrees on: modern browsers, shared imports left to the page's import map. */
export const buildOptions = {
  target: 'es2023',
  // `data:` addresses are not allowed by our Content-Security-Policy.
  assetsInlineLimit: 0,
  modulePreload: false,
  reportCompressedSize: false,
} satisfies BuildEnvironmentOptions

/** Left as bare specifiers in the output. */
export const external = (id: string): boolean => isShared(id)
