import { OPERATIONS } from '@mon-espace/domain/api'
import type { Bind } from '../http/bind-operation.ts'
import { openapiDocument } from './document.ts'
import { docsPage } from './page.ts'

/** The contract, as data and as a page. */
export function bindOpenapi(bind: Bind): void {
  bind(OPERATIONS.readOpenapi, async ({ deps }) => ({ body: openapiDocument(deps.config.urlPublique) }))
  bind(OPERATIONS.readDocs, async ({ deps }) => {
    const { html, csp } = docsPage(openapiDocument(deps.config.urlPublique))
    return {
      raw: html,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': csp },
    }
  })
}
