import { escapeHtml } from '@mon-espace/domain'
import { empreinte } from '../store/empreinte.ts'
import type { openapiDocument } from './document.ts'

type Document = ReturnType<typeof openapiDocument>

const STYLE = `
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:2rem 1rem}
nav ul{columns:2;padding-left:1.2rem}
section{border-top:1px solid #8886;padding:1rem 0}
code,pre{font-family:ui-monospace,monospace;font-size:.875rem}
pre{overflow:auto;padding:1rem;background:#8881;max-height:24rem}
dt{font-weight:600}
@media(max-width:40rem){nav ul{columns:1}}
`

const json = (title: string, value: unknown) =>
  value === undefined
    ? ''
    : `<details><summary>${title}</summary><pre tabindex="0">${escapeHtml(JSON.stringify(value, null, 2))}</pre></details>`

/** The name of the schema that this one stands for; empty where it stands for none. */
const refOf = (schema: unknown): string =>
  (schema as { $ref?: string }).$ref?.replace('#/components/schemas/', '') ?? ''

interface Shown {
  operationId: string
  summary: string
  'x-acces': string
  parameters: { name: string; in: string; required: boolean }[]
  requestBody?: { content: Record<string, { schema: unknown; example?: unknown }> }
  responses: Record<
    string,
    { description: string; content?: Record<string, { schema: unknown; example?: unknown }> }
  >
}

function section(method: string, path: string, o: Shown, shown: (schema: unknown) => unknown): string {
  const body = Object.entries(o.requestBody?.content ?? {})[0]
  const [status = '', success] = Object.entries(o.responses)[0] ?? []
  const answer = Object.entries(success?.content ?? {})[0]
  const refusals = Object.entries(o.responses).filter(([s]) => s !== status)
  const parameters = o.parameters.map(
    (p) => `<li><code>${escapeHtml(p.name)}</code> (${p.in}${p.required ? '' : ', optional'})</li>`,
  )
  return [
    `<section id="${o.operationId}"><h2><code>${method.toUpperCase()} ${escapeHtml(path)}</code></h2>`,
    `<p>${escapeHtml(o.summary)} <small>Access: ${o['x-acces']}.</small></p>`,
    parameters.length > 0 ? `<ul>${parameters.join('')}</ul>` : '',
    body ? json(`Body (${body[0]})`, body[1].schema) + json('Example of a body', body[1].example) : '',
    answer
      ? json(`Answer ${status} (${answer[0]})`, shown(answer[1].schema)) +
        json('Example of an answer', answer[1].example)
      : `<p>Answer ${status}.</p>`,
    `<details><summary>Refusals</summary><dl>${refusals
      .map(([s, r]) => `<dt>${s}</dt><dd>${escapeHtml(r.description)}</dd>`)
      .join('')}</dl></details></section>`,
  ].join('\n')
}

/** The contract as one page without scripts, and the policy it is served with. */
export function docsPage(document: Document): { html: string; csp: string } {
  const calls = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, o]) => ({ method, path, o: o as Shown })),
  )
  const schemas: Record<string, unknown> = document.components.schemas
  const named = (schema: unknown) => schemas[refOf(schema)] ?? schema
  const links = calls.map(
    ({ method, path, o }) =>
      `<li><a href="#${o.operationId}"><code>${method.toUpperCase()} ${escapeHtml(path)}</code></a></li>`,
  )
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mon espace: HTTP reference</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${STYLE}</style></head><body><h1>Mon espace: HTTP reference</h1>`,
    `<p>${escapeHtml(document.info.description)} The same as data: <a href="openapi.json">OpenAPI 3.1</a>.</p>`,
    `<nav aria-label="Calls"><ul>${links.join('')}</ul></nav><main>`,
    ...calls.map(({ method, path, o }) => section(method, path, o, named)),
    '</main></body></html>',
  ].join('\n')
  const bytes = empreinte(STYLE).match(/../g) ?? []
  const hash = btoa(String.fromCharCode(...bytes.map((pair) => Number.parseInt(pair, 16))))
  return {
    html,
    csp: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  }
}
