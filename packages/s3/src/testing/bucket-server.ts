import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { signatureFault } from './signature.ts'

const bucket = 'seau-essai'
const secret = 'secret-essai'
/** Short pages, so that listing has to ask again. */
const pageLength = 3

type Conditional = 'if-match' | 'if-none-match'

/** What a test may ask to go wrong. */
interface Faults {
  /** Nobody answers. */
  down: boolean
  /** Refused so, whatever is asked. */
  refuses: { status: number; code: string } | undefined
  /** Answers come so late, in milliseconds. */
  lateMs: number
  /** Uploads are cut after so many bytes. */
  cutsUploadAfter: number | undefined
  /** Contents are cut after so many bytes, when more was announced. */
  cutsAnswerAfter: number | undefined
  /** Conditions that are not looked at, as by services that do not know them. */
  ignores: readonly Conditional[]
  /** Conditional writes are 501, as by services that know them and cannot. */
  unconditional: boolean
  /** The next write is done, and its answer lost. */
  losesNextAnswer: boolean
}

/** What a key was, or a mark that it was removed. */
interface Version {
  id: string
  content: Buffer | undefined
}

/** A service that speaks as much S3 as we need, over HTTP, with the faults a test asks for. */
export interface BucketServer {
  /** `s3://…`, as a setting says it. */
  address: string
  environment: Record<string, string>
  objects: Map<string, Buffer>
  /** Erases the versions of an object, as a rule of the bucket does when they are old. */
  forget(key: string): void
  /** Says that an object was written so long ago, in milliseconds. */
  age(key: string, ms: number): void
  /** Calls answered, as `PUT registre/x`. */
  calls: string[]
  /** Set to make it misbehave. */
  faults: Faults
  close(): Promise<void>
}

const etagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`

function list(objects: Map<string, Buffer>, query: URLSearchParams, modified: (key: string) => Date): string {
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter')
  const names = new Set(
    [...objects.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => {
        const end = delimiter ? key.indexOf(delimiter, prefix.length) : -1
        return end < 0
          ? `<Contents><Key>${key}</Key><LastModified>${modified(key).toISOString()}</LastModified></Contents>`
          : `<CommonPrefixes><Prefix>${key.slice(0, end + 1)}</Prefix></CommonPrefixes>`
      }),
  )
  const all = [...names].sort()
  // After the last one given, as services do: what is removed meanwhile moves nothing.
  const after = query.get('continuation-token') ?? ''
  const left = all.filter((entry) => entry > after)
  const page = left.slice(0, pageLength)
  const more =
    left.length > page.length
      ? `<NextContinuationToken>${page.at(-1)?.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</NextContinuationToken>`
      : ''
  return `<ListBucketResult><Prefix>${prefix}</Prefix>${page.join('')}${more}</ListBucketResult>`
}

/** The same of versions, the newest of each key first, as `ListObjectVersions` tells them. */
function listVersions(histories: Map<string, Version[]>, query: URLSearchParams): string {
  const all = [...histories.keys()]
    .filter((key) => key.startsWith(query.get('prefix') ?? ''))
    .sort()
    .flatMap((key) => (histories.get(key) ?? []).map((one) => ({ key, ...one })).reverse())
  const marker = [query.get('key-marker'), query.get('version-id-marker')].join()
  const start = all.findIndex(({ key, id }) => [key, id].join() === marker) + 1
  const page = all.slice(start, start + pageLength)
  const [last] = start + page.length < all.length ? page.slice(-1) : []
  const more = last
    ? `<NextKeyMarker>${last.key}</NextKeyMarker><NextVersionIdMarker>${last.id}</NextVersionIdMarker>`
    : ''
  const told = page.map(({ key, id, content }) => {
    const name = content ? 'Version' : 'DeleteMarker'
    return `<${name}><Key>${key}</Key><VersionId>${id}</VersionId></${name}>`
  })
  return `<ListVersionsResult>${more}${told.join('')}</ListVersionsResult>`
}

/** Starts one on a free port; its bucket may keep versions of what is written over or removed, by a call. */
export async function startBucketServer({ versions = false } = {}): Promise<BucketServer> {
  const objects = new Map<string, Buffer>()
  const histories = new Map<string, Version[]>()
  const written = new Map<string, number>()
  const calls: string[] = []
  const modified = (key: string) => new Date(written.get(key) ?? Date.now())
  const faults: Faults = {
    down: false,
    refuses: undefined,
    lateMs: 0,
    cutsUploadAfter: undefined,
    cutsAnswerAfter: undefined,
    ignores: [],
    unconditional: false,
    losesNextAnswer: false,
  }
  let latest = 0

  function keepVersion(key: string, content?: Buffer) {
    latest += 1
    // With what a URL takes for its own, as services have it in theirs.
    if (versions) histories.set(key, [...(histories.get(key) ?? []), { id: `v+${latest}/=`, content }])
  }
  /** What stands under a key, or stood there as this version. */
  const contentOf = (key: string, version: string | null) =>
    version === null ? objects.get(key) : histories.get(key)?.find(({ id }) => id === version)?.content

  function answer(response: ServerResponse, status: number, body: string | Buffer = '', etag?: string): void {
    response.writeHead(status, { 'content-length': body.length, ...(etag ? { etag } : {}) }).end(body)
  }
  const refuse = (response: ServerResponse, status: number, code: string) =>
    answer(response, status, `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`)

  function store(key: string, body: Buffer) {
    objects.set(key, body)
    written.set(key, Date.now())
    keepVersion(key, body)
  }

  function put(request: IncomingMessage, response: ServerResponse, key: string, body: Buffer) {
    const conditions: readonly Conditional[] = ['if-match', 'if-none-match']
    if (faults.unconditional && conditions.some((name) => request.headers[name]))
      return refuse(response, 501, 'NotImplemented')
    const source = request.headers['x-amz-copy-source']
    if (source) {
      const { pathname, searchParams } = new URL(String(source), 'http://bucket')
      const copied = contentOf(pathname.slice(bucket.length + 2), searchParams.get('versionId'))
      if (!copied) return refuse(response, 404, 'NoSuchKey')
      store(key, copied)
      return answer(response, 200, '<CopyObjectResult/>', etagOf(copied))
    }
    const present = objects.get(key)
    const heard = (name: Conditional) => (faults.ignores.includes(name) ? undefined : request.headers[name])
    const [match, none] = [heard('if-match'), heard('if-none-match')]
    const holds = (!match || (present && etagOf(present) === match)) && !(none === '*' && present)
    if (!holds) return refuse(response, 412, 'PreconditionFailed')
    store(key, body)
    if (faults.losesNextAnswer) {
      faults.losesNextAnswer = false
      return refuse(response, 500, 'InternalError')
    }
    answer(response, 200, '', etagOf(body))
  }

  function give(response: ServerResponse, content: Buffer): void {
    response.writeHead(200, { 'content-length': content.length, etag: etagOf(content) })
    const cut = faults.cutsAnswerAfter
    if (cut === undefined || cut >= content.length) return void response.end(content)
    response.write(content.subarray(0, cut), () => response.socket?.destroy())
  }

  /** The body, or nothing when its sender was hung up on. */
  async function receive(request: IncomingMessage): Promise<Buffer | undefined> {
    if (faults.cutsUploadAfter === undefined || request.method !== 'PUT') return buffer(request)
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of request) {
      chunks.push(chunk)
      size += chunk.length
      if (size <= faults.cutsUploadAfter) continue
      request.socket.destroy()
      return undefined
    }
    return Buffer.concat(chunks)
  }

  const server = createServer(async (request, response) => {
    const body = await receive(request).catch(() => undefined)
    if (!body) return
    await pause(faults.lateMs)
    if (faults.down) return void request.socket.destroy()
    const { refuses } = faults
    if (refuses) return refuse(response, refuses.status, refuses.code)
    const fault = signatureFault(request, body, secret)
    if (fault) return refuse(response, 403, fault)
    const url = new URL(request.url ?? '/', 'http://bucket')
    const [, name, ...path] = url.pathname.split('/')
    const key = path.join('/')
    calls.push(`${request.method} ${key}`)
    if (name !== bucket) return refuse(response, 404, 'NoSuchBucket')
    if (request.method === 'PUT') return put(request, response, key, body)
    if (request.method === 'DELETE') {
      if (objects.delete(key)) keepVersion(key)
      return answer(response, 204)
    }
    if (key === '' && url.searchParams.has('versions'))
      return answer(response, 200, listVersions(histories, url.searchParams))
    if (key === '') return answer(response, 200, list(objects, url.searchParams, modified))
    const present = contentOf(key, url.searchParams.get('versionId'))
    if (!present) return refuse(response, 404, 'NoSuchKey')
    give(response, present)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address: `s3://${bucket}/essai?region=essai&endpoint=${endpoint}`,
    environment: { AWS_ACCESS_KEY_ID: 'cle-essai', AWS_SECRET_ACCESS_KEY: secret },
    objects,
    forget: (key) => void histories.delete(key),
    age: (key, ms) => written.set(key, Date.now() - ms),
    calls,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
