import react from '@vitejs/plugin-react'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Plugin, runnerImport } from 'vite'
import { type ModuleOptions, screensIn } from './module-options.ts'

/** The frame of each screen that has one, by its pattern. */
export type Frames = ReadonlyMap<string, { fileName: string; source: string }>

/** A pattern as the name of a file: `/x/:id/saisie` is `x-id-saisie`. */
const nameOf = (pattern: string): string => pattern.match(/\w+/g)?.join('-') ?? 'racine'

const noStyle = '\0sans-style'

/** The page links the module's one sheet: a drawing needs none of what its components import. */
const withoutStyles: Plugin = {
  name: 'mon-espace:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? noStyle : undefined),
  load: (id) => (id === noStyle ? '' : undefined),
}

/** Draws the frames that the module's screens ask for, each for a file of the build. */
export async function drawFrames(options: ModuleOptions): Promise<Frames> {
  const frames = new Map<string, { fileName: string; source: string }>()
  for (const [pattern, { frame }] of screensIn(options)) {
    if (!frame) continue
    const { module } = await runnerImport<{ default: FunctionComponent<object> }>(`/${frame.source}`, {
      configFile: false,
      logLevel: 'error',
      plugins: [withoutStyles, react()],
    })
    const source = renderToStaticMarkup(createElement(module.default, frame.props))
    frames.set(pattern, { fileName: `cadre-${nameOf(pattern)}.html`, source })
  }
  return frames
}
