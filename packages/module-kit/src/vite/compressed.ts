import { existsSync } from 'node:fs'
import { precompress } from '@mon-espace/vendor'
import type { Plugin } from 'vite'

/** Writes `.br` and `.gz` beside what was built, once and at the strongest setting. */
export function compressed(): Plugin {
  let folder = ''
  return {
    name: 'mon-espace:compressed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = `${root}/${build.outDir}`
    },
    async closeBundle(error?: Error) {
      // A build that failed leaves nothing: its own error is the one to read.
      if (!error && existsSync(folder)) await precompress(folder)
    },
  }
}
