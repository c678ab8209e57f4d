import { OPERATIONS, type Operation, PROBLEMES, Probleme } from '@mon-espace/domain/api'
import { z } from 'zod'
import { droitsRequis } from '../acces/cle.ts'
import { isOpen } from '../acces/verdict.ts'
import { IF_MATCH } from '../http/if-match.ts'
import { EXEMPLES } from './exemples.ts'
import { problemesOf } from './problemes.ts'
import { type JsonSchema, namedReponses, reponseSchema, toJsonSchema } from './schemas.ts'

const BRUTS = {
  pdf: 'application/pdf',
  fichier: 'application/octet-stream',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  texte: 'text/plain',
  calendrier: 'text/calendar',
} as const

const parameter = (
  where: 'path' | 'query' | 'header',
  name: string,
  required: boolean,
  schema: JsonSchema,
) => ({
  name,
  in: where,
  required,
  schema,
})

function parametersOf(o: Operation) {
  const path = [...o.chemin.matchAll(/:([A-Za-z]+)/g)].map(([, name = '']) =>
    parameter('path', name, true, { type: 'string' }),
  )
  const query = o.requete
    ? Object.entries((toJsonSchema(o.requete, 'input').properties ?? {}) as Record<string, JsonSchema>)
    : []
  const required = (o.requete ? (toJsonSchema(o.requete, 'input').required ?? []) : []) as string[]
  return [
    ...path,
    ...query.map(([name, schema]) => parameter('query', name, required.includes(name), schema)),
    ...(o.ifMatch
      ? [parameter('header', 'If-Match', true, { type: 'string', pattern: IF_MATCH.source })]
      : []),
    ...(o.idempotence
      ? [parameter('header', 'Idempotency-Key', false, { type: 'string', format: 'uuid' })]
      : []),
  ]
}

const FICHIER: JsonSchema = { type: 'string', contentMediaType: 'application/octet-stream' }

/** Forms, by the name of their call; a schema of zod has no bytes. */
const MULTIPARTS: Readonly<Record<string, JsonSchema>> = {
  depositPiece: {
    type: 'object',
    required: ['type', 'fichier'],
    properties: {
      type: { type: 'string' },
      canal: { type: 'string', enum: ['depot', 'courrier', 'courriel'] },
      fichier: FICHIER,
    },
  },
  importContrats: { type: 'object', required: ['fichier'], properties: { fichier: FICHIER } },
  copyDossierForMany: { type: 'object', required: ['fichier'], properties: { fichier: FICHIER } },
}

function requestBodyOf(name: string, o: Operation) {
  const example = EXEMPLES[name]?.corps
  const shown = example === undefined ? {} : { example }
  if (o.corps === null) return undefined
  if (o.corps === 'multipart')
    return {
      required: true,
      content: { 'multipart/form-data': { schema: MULTIPARTS[name] ?? { type: 'object' }, ...shown } },
    }
  if (o.corps === 'jose')
    return { required: true, content: { 'application/jose': { schema: { type: 'string' }, ...shown } } }
  return {
    required: true,
    content: { 'application/json': { schema: toJsonSchema(o.corps, 'input'), ...shown } },
  }
}

function successOf(name: string, o: Operation) {
  const headers = o.chemin.startsWith('/dossiers/:id')
    ? { headers: { ETag: { schema: { type: 'string', pattern: '^"v\\d+"$' } } } }
    : {}
  if (o.reponse === null) return { description: 'Done.', ...headers }
  if (o.reponse === 'redirection')
    return { description: 'Elsewhere.', headers: { Location: { schema: { type: 'string' } } } }
  if (typeof o.reponse === 'string')
    return {
      description: 'The bytes.',
      ...headers,
      content: { [BRUTS[o.reponse]]: { schema: { type: 'string' } } },
    }
  const example = EXEMPLES[name]?.reponse
  return {
    description: 'Done.',
    ...headers,
    content: {
      'application/json': {
        schema: reponseSchema(o.reponse),
        ...(example === undefined ? {} : { example }),
      },
    },
  }
}

function responsesOf(name: string, o: Operation) {
  const codes = problemesOf(o)
  const byStatus = Map.groupBy(codes, (code) => PROBLEMES[code].status)
  const refusals = [...byStatus].map(([status, list]) => [
    String(status),
    {
      description: list.map((code) => `\`${code}\`: ${PROBLEMES[code].titre}`).join(' · '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleme' } } },
    },
  ])
  return { [String(o.statut)]: successOf(name, o), ...Object.fromEntries(refusals) }
}

function operationOf(name: string, o: Operation) {
  const body = requestBodyOf(name, o)
  const open = isOpen(o.acces)
  const droitsCle = droitsRequis(o)
  return {
    operationId: name,
    summary: o.resume,
    tags: [o.chemin.split('/')[1] ?? ''],
    'x-acces': o.acces,
    security: open ? [] : [{ session: [] }, ...(droitsCle.length > 0 ? [{ cle: [] }] : [])],
    ...(droitsCle.length > 0 ? { 'x-droits-cle': droitsCle } : {}),
    parameters: parametersOf(o),
    ...(body ? { requestBody: body } : {}),
    responses: responsesOf(name, o),
  }
}

/** The OpenAPI 3.1 document of every call, made from the same table and schemas that answer. */
export function openapiDocument(urlPublique: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, o] of Object.entries(OPERATIONS) as [string, Operation][]) {
    const path = o.chemin.replace(/:([A-Za-z]+)/g, '{$1}')
    const item = paths[path] ?? {}
    item[o.methode.toLowerCase()] = operationOf(name, o)
    paths[path] = item
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Mon espace',
      version: '0.1.0',
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'Dates are YYYY-MM-DD, instants ISO 8601 in UTC, money integer cents, percentages numbers (27 is 27 %).',
    },
    servers: [{ url: `${urlPublique}/api` }],
    paths,
    components: {
      schemas: {
        ...namedReponses((Object.values(OPERATIONS) as Operation[]).map(({ reponse }) => reponse)),
        Probleme: toJsonSchema(Probleme.extend({ code: z.enum(Object.keys(PROBLEMES)) }), 'output'),
      },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'monespace_session' },
        cle: { type: 'http', scheme: 'bearer', description: 'Key of access of an enterprise, `mec_…`.' },
      },
    },
  }
}
