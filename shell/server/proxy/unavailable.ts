import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { PROBLEMES } from '@mon-espace/domain/api'

function refuse(outgoing: ServerResponse, code: 'service_occupe' | 'introuvable'): void {
  const { status, titre, detail } = PROBLEMES[code]
  const instance = randomUUID()
  outgoing.writeHead(status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': instance,
    ...(code === 'service_occupe' ? { 'retry-after': '5' } : {}),
  })
  outgoing.end(
    JSON.stringify({ type: `urn:mon-espace:probleme:${code}`, title: titre, status, detail, code, instance }),
  )
}

/** The BFF does not answer: said as it would say it, so that a screen shows it as any refusal. */
export const refuseUnavailable = (outgoing: ServerResponse): void => refuse(outgoing, 'service_occupe')

/** What the BFF answers is not for the public: nothing is there. */
export const refuseHidden = (outgoing: ServerResponse): void => refuse(outgoing, 'introuvable')
