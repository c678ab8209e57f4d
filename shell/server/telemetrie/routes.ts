import { PROBLEMES } from '@mon-espace/domain/api'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Parts } from '../parts.ts'
import { createTelemetry } from './telemetry.ts'

const largestBytes = 16 * 1024

function refuse(code: 'requete_invalide' | 'origine_refusee' | 'corps_trop_grand'): Response {
  const { status, titre, detail } = PROBLEMES[code]
  const body = {
    type: `urn:mon-espace:probleme:${code}`,
    title: titre,
    status,
    detail,
    code,
    instance: crypto.randomUUID(),
  }
  return Response.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}

/** `POST /api/telemetrie`, where pages tell how modules do, and `GET`, where the status page reads it. */
export function telemetryRoutes(isStored: Parts['isStored'], telemetry = createTelemetry()): Hono {
  return new Hono()
    .get('/', (context) => context.json({ elements: telemetry.read() }, 200, { 'cache-control': 'no-store' }))
    .post(
      '/',
      bodyLimit({ maxSize: largestBytes, onError: () => refuse('corps_trop_grand') }),
      async (context) => {
        const site = context.req.header('sec-fetch-site')
        if (site !== undefined && site !== 'same-origin') return refuse('origine_refusee')
        const body: unknown = await context.req.json().catch(() => undefined)
        const accepted = await telemetry.record(body, isStored)
        return accepted ? context.body(null, 204) : refuse('requete_invalide')
      },
    )
}
