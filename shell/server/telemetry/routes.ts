import { PROBLEMES } from '@mon-espace/domain/api'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { callerOf } from '../http/caller.ts'
import { createTelemetry, type FilesOf } from './telemetry.ts'
import { createThrottle, type Share } from './throttle.ts'

const largestBytes = 16 * 1024
/** A page tells every two seconds at most; a whole office may be behind one address. */
const usualShare: Share = { each: 300, all: 3_000 }

type Code = 'requete_invalide' | 'origine_refusee' | 'corps_trop_grand' | 'trop_de_tentatives'

function refuse(code: Code): Response {
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
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(code === 'trop_de_tentatives' ? { 'retry-after': '60' } : {}),
    },
  })
}

/** `POST /api/telemetrie`, where pages tell how modules do, and `GET`, where the status page reads it. */
export function telemetryRoutes(filesOf: FilesOf, share = usualShare): Hono {
  const telemetry = createTelemetry(filesOf)
  const isTooMany = createThrottle(share)
  return new Hono()
    .get('/', (context) => context.json({ elements: telemetry.read() }, 200, { 'cache-control': 'no-store' }))
    .post(
      '/',
      async (context, next) => (isTooMany(callerOf(context)) ? refuse('trop_de_tentatives') : next()),
      bodyLimit({ maxSize: largestBytes, onError: () => refuse('corps_trop_grand') }),
      async (context) => {
        const site = context.req.header('sec-fetch-site')
        if (site !== undefined && site !== 'same-origin') return refuse('origine_refusee')
        const body: unknown = await context.req.json().catch(() => undefined)
        return (await telemetry.record(body)) ? context.body(null, 204) : refuse('requete_invalide')
      },
    )
}
