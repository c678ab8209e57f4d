import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { RegistryError } from '../pointers.ts'
import type { BucketAddress } from './s3-address.ts'

/** What an object was when it was read; a write may ask that it still be so. */
interface Stored {
  bytes: Buffer
  etag: string
}

/** When a write may happen: only over what was read, or only where nothing is. */
type Condition = { ifMatch: string } | { ifNoneMatch: '*' }

/** The few things a registry asks of a bucket. Keys are said without the bucket's prefix. */
export interface Bucket {
  get(key: string): Promise<Stored | undefined>
  /** @returns false when the condition did not hold: nothing was written */
  put(key: string, body: Uint8Array | string, options?: PutOptions): Promise<boolean>
  delete(key: string): Promise<void>
  /** Keys that begin with `prefix`. */
  list(prefix: string): Promise<string[]>
  /** Names of the folders right under `prefix`. */
  folders(prefix: string): Promise<string[]>
}

interface PutOptions {
  when?: Condition
  type?: string
}

/** Longest one call may take. */
const patienceMs = 30_000

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescapeXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole)
/** Contents of an element, wherever it stands. */
const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => unescapeXml(text))

function headersOf(body: Uint8Array | string, { when, type }: PutOptions): Headers {
  const headers = new Headers({
    // Signed: the service refuses bytes that changed on the way.
    'x-amz-content-sha256': createHash('sha256').update(body).digest('hex'),
    'content-type': type ?? 'application/octet-stream',
  })
  if (when && 'ifMatch' in when) headers.set('if-match', when.ifMatch)
  if (when && 'ifNoneMatch' in when) headers.set('if-none-match', when.ifNoneMatch)
  return headers
}

/** Opens a bucket of any service that speaks S3. Nothing is asked of it until the first call. */
export function openBucket({ endpoint, bucket, prefix, ...access }: BucketAddress): Bucket {
  const { accessKeyId, secretAccessKey, region, sessionToken } = access
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: 's3',
    retries: 3,
    ...(sessionToken ? { sessionToken } : {}),
  })
  const root = `${endpoint}/${bucket}`

  async function ask(method: string, address: string, init: RequestInit = {}): Promise<Response> {
    try {
      return await client.fetch(address, { method, signal: AbortSignal.timeout(patienceMs), ...init })
    } catch {
      throw new RegistryError(`The bucket ${bucket} does not answer`)
    }
  }
  async function fail(response: Response, what: string): Promise<never> {
    const [code = ''] = elements(await response.text(), 'Code')
    throw new RegistryError(`The bucket ${bucket} refuses to ${what}: ${response.status} ${code}`.trim())
  }

  async function listing(under: string, name: 'Key' | 'Prefix', delimiter?: string): Promise<string[]> {
    const found: string[] = []
    let token: string | undefined
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix: prefix + under })
      if (delimiter) query.set('delimiter', delimiter)
      if (token) query.set('continuation-token', token)
      const response = await ask('GET', `${root}?${query}`)
      if (!response.ok) await fail(response, 'list')
      const xml = await response.text()
      const blocks =
        name === 'Key'
          ? [xml]
          : xml
              .split('<CommonPrefixes>')
              .slice(1)
              .map((block) => block.split('</CommonPrefixes>', 1)[0] ?? '')
      found.push(...blocks.flatMap((block) => elements(block, name)))
      token = elements(xml, 'NextContinuationToken')[0]
    } while (token)
    return found.map((key) => key.slice(prefix.length))
  }

  return {
    async get(key) {
      const response = await ask('GET', `${root}/${prefix}${key}`)
      if (response.status === 404) return undefined
      if (!response.ok) await fail(response, 'read')
      return {
        bytes: Buffer.from(await response.arrayBuffer()),
        etag: response.headers.get('etag') ?? '',
      }
    },
    async put(key, body, options = {}) {
      const response = await ask('PUT', `${root}/${prefix}${key}`, {
        headers: headersOf(body, options),
        body: body as BodyInit,
      })
      // 409: two conditional writes at the same instant; one of them won.
      if (options.when && (response.status === 412 || response.status === 409)) return false
      if (!response.ok) await fail(response, 'write')
      return true
    },
    async delete(key) {
      const response = await ask('DELETE', `${root}/${prefix}${key}`)
      if (!response.ok && response.status !== 404) await fail(response, 'delete')
    },
    list: (under) => listing(under, 'Key'),
    folders: async (under) =>
      (await listing(under, 'Prefix', '/')).map((path) => path.slice(under.length, -1)),
  }
}
