import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { signatureFault } from './signature.ts'

const bucket = 'modules-essai'
const secret = 'secret-essai'
/** Short pages, so that listing has to ask again. */
const pageLength = 3

/** A service that speaks as much S3 as the registry needs, over HTTP, with the faults a test asks for. */
export interface BucketServer {
  /** What `MODULES_URL` says. */
  address: string
  environment: Record<string, string>
  objects: Map<string, Buffer>
  /** Set to make it misbehave. */
  faults: {
    down: boolean
    ignores: readonly ('if-match' | 'if-none-match')[]
    losesNextAnswer: boolean
  }
  close(): Promise<void>
}

const etagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`

function list(objects: Map<string, Buffer>, query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter')
  const names = new Set(
    [...objects.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => {
        const end = delimiter ? key.indexOf(delimiter, prefix.length) : -1
        return end < 0
          ? `<Contents><Key>${key}</Key></Contents>`
          : `<CommonPrefixes><Prefix>${key.slice(0, end + 1)}</Prefix></CommonPrefixes>`
      }),
  )
  const all = [...names].sort()
  const start = Number(query.get('continuation-token') ?? 0)
  const next = start + pageLength
  const more = next < all.length ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''
  return `<ListBucketResult><Prefix>${prefix}</Prefix>${all.slice(start, next).join('')}${more}</ListBucketResult>`
}

/** Starts one on a free port. */
export async function startBucketServer(): Promise<BucketServer> {
  const objects = new Map<string, Buffer>()
  const faults: BucketServer['faults'] = { down: false, ignores: [], losesNextAnswer: false }

  function answer(response: ServerResponse, status: number, body: string | Buffer = '', etag?: string): void {
    response.writeHead(status, etag ? { etag } : {}).end(body)
  }
  const refuse = (response: ServerResponse, status: number, code: string) =>
    answer(response, status, `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`)

  function put(request: IncomingMessage, response: ServerResponse, key: string, body: Buffer) {
    const present = objects.get(key)
    const heard = (name: 'if-match' | 'if-none-match') =>
      faults.ignores.includes(name) ? undefined : request.headers[name]
    const [match, none] = [heard('if-match'), heard('if-none-match')]
    const holds = (!match || (present && etagOf(present) === match)) && !(none === '*' && present)
    if (!holds) return refuse(response, 412, 'PreconditionFailed')
    objects.set(key, body)
    if (faults.losesNextAnswer) {
      faults.losesNextAnswer = false
      return refuse(response, 500, 'InternalError')
    }
    answer(response, 200, '', etagOf(body))
  }

  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    if (faults.down) return void request.socket.destroy()
    const fault = signatureFault(request, body, secret)
    if (fault) return refuse(response, 403, fault)
    const url = new URL(request.url ?? '/', 'http://bucket')
    const [, name, ...path] = url.pathname.split('/')
    const key = path.join('/')
    if (name !== bucket) return refuse(response, 404, 'NoSuchBucket')
    if (request.method === 'PUT') return put(request, response, key, body)
    if (request.method === 'DELETE') {
      objects.delete(key)
      return answer(response, 204)
    }
    if (key === '') return answer(response, 200, list(objects, url.searchParams))
    const present = objects.get(key)
    if (!present) return refuse(response, 404, 'NoSuchKey')
    answer(response, 200, present, etagOf(present))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address: `s3://${bucket}/registre?region=essai&endpoint=${endpoint}`,
    environment: { AWS_ACCESS_KEY_ID: 'cle-essai', AWS_SECRET_ACCESS_KEY: secret },
    objects,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
