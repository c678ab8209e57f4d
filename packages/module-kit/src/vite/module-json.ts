import { type NomOperation, OPERATIONS } from '@mon-espace/domain/api'
import { integrityOf } from '@mon-espace/vendor'
import type { Plugin, Rolldown } from 'vite'
import {
  apiContractVersion,
  hostContractVersion,
  type ModuleManifest,
  moduleManifestSchema,
} from '../host-contract/index.ts'
import { circle } from './chunks.ts'
import { drawFrames, type Frames } from './frames.ts'
import { type ModuleOptions, screensIn } from './module-options.ts'

/** Stands in the script for the list of style sheets until their hashes are known. */
export const stylesPlaceholder = '__MODULE_STYLES__'

type Bundle = Rolldown.OutputBundle
type Output = Bundle[string]

const isScript = (output: Output): output is Rolldown.OutputChunk => output.type === 'chunk'
const isStyle = (output: Output) => output.type === 'asset' && output.fileName.endsWith('.css')
const contentOf = (output: Output) => (isScript(output) ? output.code : output.source)

/** The chunks that come with some others, static imports followed to their end. */
function withImports(bundle: Bundle, files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    const output = bundle[file]
    if (!output || seen.has(file) || !isScript(output)) continue
    seen.add(file)
    withImports(bundle, output.imports, seen)
  }
  return seen
}

/** Where a call is read, on the origin of the page. */
function addressOf(module: string, name: NomOperation): string {
  const { methode, chemin, requete } = OPERATIONS[name]
  if (methode !== 'GET' || requete) throw new Error(`${module}: ${name} is not read at an address alone`)
  return `/api${chemin}`
}

/** The chunks that the sources of each screen end up in, with what they import; the calls and the frame it opens with. */
function screensOf(bundle: Bundle, options: ModuleOptions, known: ReadonlySet<string>, frames: Frames) {
  const chunks = Object.values(bundle).filter(isScript)
  const chunkOf = (source: string): string => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${source}`))
    if (!chunk) throw new Error(`${options.name}: no screen of its own starts at ${source}`)
    return chunk.fileName
  }
  return screensIn(options).map(([pattern, { sources, calls }]) => ({
    pattern,
    files: [...withImports(bundle, sources.map(chunkOf))].filter((file) => !known.has(file)),
    ...(calls ? { calls: calls.map((call) => addressOf(options.name, call)) } : {}),
    ...(frames.has(pattern) ? { frame: frames.get(pattern)?.fileName } : {}),
  }))
}

function manifestOf(
  bundle: Bundle,
  options: ModuleOptions & { version: string },
  frames: Frames,
): ModuleManifest {
  const outputs = Object.values(bundle)
  const entry = outputs.filter(isScript).find((chunk) => chunk.isEntry)
  if (!entry) throw new Error(`${options.name} has no entry`)
  const around = circle(bundle)
  if (around) throw new Error(`${options.name}: chunks import each other: ${around.join(' > ')}`)
  const styles = outputs.filter(isStyle)
  const first = withImports(bundle, [entry.fileName, ...entry.dynamicImports])
  return moduleManifestSchema.parse({
    name: options.name,
    version: options.version,
    entry: entry.fileName,
    css: styles.map(({ fileName }) => fileName),
    integrity: Object.fromEntries([
      ...outputs.map((output) => [output.fileName, integrityOf(contentOf(output))]),
      ...[...frames.values()].map(({ fileName, source }) => [fileName, integrityOf(source)]),
    ]),
    // The top component is fetched as soon as the entry runs: with the entry saves a round trip.
    preload: [...first].filter((file) => file !== entry.fileName),
    ...(options.screens ? { screens: screensOf(bundle, options, first, frames) } : {}),
    routes: options.routes,
    publicRoutes: options.publicRoutes ?? [],
    tiles: options.tiles ?? [],
    requires: { host: hostContractVersion, api: apiContractVersion },
  } satisfies ModuleManifest)
}

/** Writes `module.json`, and the names and hashes of the style sheets into the script that links them. */
export function moduleJson(options: ModuleOptions & { version: string }): Plugin {
  return {
    name: 'mon-espace:module-json',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const frames = await drawFrames(options)
        const styles = Object.values(bundle)
          .filter(isStyle)
          .map((style) => `${style.fileName}|${integrityOf(contentOf(style))}`)
          .join(' ')
        for (const chunk of Object.values(bundle).filter(isScript))
          if (chunk.code.includes(stylesPlaceholder))
            chunk.code = chunk.code.replaceAll(stylesPlaceholder, styles)
        const manifest = manifestOf(bundle, options, frames)
        for (const frame of frames.values()) this.emitFile({ type: 'asset', ...frame })
        this.emitFile({
          type: 'asset',
          fileName: 'module.json',
          source: `${JSON.stringify(manifest, null, 2)}\n`,
        })
      },
    },
  }
}
