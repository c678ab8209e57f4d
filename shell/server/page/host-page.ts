import { escapeHtml } from '@mon-espace/domain'
import type { Tile } from '@mon-espace/module-kit/host-contract'
import type { HostData } from '../../src/host-data.ts'
import { shellPageAt } from '../../src/pages/table.ts'
import { devOrigins } from '../dev/overrides.ts'
import type { ServedModule } from '../registry/deployments.ts'
import type { ImportMap, Vendor } from '../registry/registre.ts'
import { jsonForScript } from './json-for-script.ts'
import type { Opening } from './opening.ts'
import type { ShellBuild } from './shell-build.ts'
import { textes } from './textes.ts'

/** Everything a page is made of. */
export interface PageParts {
  vendor: Vendor
  shell: ShellBuild
  modules: readonly ServedModule[]
  importmap: ImportMap
  tiles: readonly Tile[]
}

const hostData = ({ modules, tiles }: PageParts): HostData => ({
  modules: modules.map(({ name, version, channel, routes, publicRoutes, requires, previous }) => ({
    name,
    version,
    channel,
    routes,
    publicRoutes,
    requires,
    previous: previous ? { version: previous.version, url: previous.base + previous.entry } : null,
  })),
  tiles,
})

/** Scripts the page at `pathname` needs at once: shared ones, the host, and the module or page shown. */
function scriptsFor(parts: PageParts, pathname: string, opening: Opening | undefined): string[] {
  const { vendor, shell } = parts
  const shared = Object.keys(vendor.integrity)
    .filter((file) => !file.includes('jsx-dev-runtime'))
    .map((file) => vendor.base + file)
  const host = [shell.entry, ...shell.imports].map((file) => shell.base + file)
  if (opening?.module.channel === 'dev') return [...shared, ...host]
  if (opening) {
    const { module } = opening
    const files = [module.entry, ...module.preload, ...opening.files]
    return [...shared, ...host, ...new Set(files.map((file) => module.base + file))]
  }
  if (shellPageAt(pathname)) return [...shared, ...host, ...shell.pages.map((file) => shell.base + file)]
  return [...shared, ...host]
}

/** Style sheets of the host, and of the module shown: linked before the first paint. */
function stylesFor({ shell }: PageParts, opening: Opening | undefined): [href: string, hash: string][] {
  const of = ({ base, css, integrity }: { base: string; css: string[]; integrity: Record<string, string> }) =>
    css.map((file): [string, string] => [base + file, integrity[file] ?? ''])
  return [...of(shell), ...(opening ? of(opening.module) : [])]
}

/** A call on its way before there is a script to make it: the same request as `fetch`'s own, which then takes its answer. */
const callAhead = (href: string) => link({ rel: 'preload', as: 'fetch', href, crossorigin: 'anonymous' })

/** The place of the module shown, as single-spa looks for it, holding its frame until the module is on the screen. */
const placeWith = (module: string, frame: string) =>
  `<div id="single-spa-application:${module}"><div data-amorce>${frame}</div></div>`

const link = (attributes: Record<string, string>): string =>
  `<link ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ')}>`

/** Fast Refresh must be in the page before React is. */
const preambles = (modules: readonly ServedModule[], nonce: string): string =>
  devOrigins(modules)
    .map(
      (origin) =>
        `<script type="module" nonce="${nonce}" src="${origin}/@id/__x00__@vitejs/plugin-react/preamble"></script>\n`,
    )
    .join('')

const noScript = `<noscript><p class="page">${textes.sansScript}</p></noscript>`

/**
 * The page every address of the service is given: one import map with the hash of every script, the scripts and
 * styles of what the address shows, and the frame that the host fills.
 */
export function hostPage(
  parts: PageParts,
  page: {
    pathname: string
    nonce: string
    title: string
    content?: string | undefined
    session: boolean
    opening?: Opening | undefined
    frame?: string | undefined
  },
): string {
  const { nonce, pathname, opening } = page
  const { importmap, shell } = parts
  const head = [
    ...stylesFor(parts, opening).map(([href, integrity]) =>
      link({ rel: 'stylesheet', href, integrity, crossorigin: 'anonymous' }),
    ),
    ...shell.fonts.map((file) =>
      link({
        rel: 'preload',
        as: 'font',
        type: 'font/woff2',
        href: shell.base + file,
        crossorigin: 'anonymous',
      }),
    ),
    // The first thing the host asks for: on its way before there is a script to ask.
    callAhead('/api/session'),
    // No personal data in them: what they are about is in the page's own address.
    ...(page.session ? (opening?.calls ?? []) : []).map(callAhead),
    ...scriptsFor(parts, pathname, opening).map((href) =>
      link({
        rel: 'modulepreload',
        href,
        integrity: importmap.integrity[href] ?? '',
        // What is drawn and what it is about come before what brings it to life.
        ...(page.frame ? { fetchpriority: 'low' } : {}),
      }),
    ),
  ]
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<meta name="description" content="${escapeHtml(textes.description)}">
<meta property="csp-nonce" nonce="${nonce}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<script type="importmap" nonce="${nonce}">${jsonForScript(importmap)}</script>
${head.join('\n')}
<script type="application/json" id="donnees-hote">${jsonForScript(hostData(parts))}</script>
${preambles(parts.modules, nonce)}<script type="module" src="${escapeHtml(shell.base + shell.entry)}"></script>
</head>
<body class="me-root">
<a class="evitement" href="#contenu">${textes.evitement}</a>
<header class="entete"><div class="entete__bande"${page.session ? ' data-session' : ''}><a class="entete__marque" href="/">${textes.marque}</a><div id="entete-compte" class="entete__compte"></div></div></header>
<main id="contenu" tabindex="-1">${page.content ?? noScript}${opening && page.frame ? placeWith(opening.module.name, page.frame) : ''}</main>
<footer class="pied"><nav aria-label="${textes.pied}"><ul>${textes.liensPied
    .map(([href, titre]) => `<li><a href="${href}">${titre}</a></li>`)
    .join('')}</ul></nav></footer>
<div id="annonces-polies" class="me-visually-hidden" role="status"></div>
<div id="annonces-pressantes" class="me-visually-hidden" role="alert"></div>
</body>
</html>
`
}
