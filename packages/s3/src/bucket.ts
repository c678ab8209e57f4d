import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { AwsClient } from 'aws4fetch'
import type { BucketAddress } from './address.ts'
import { BucketFault } from './bucket-fault.ts'
import { type Listed, readListing, readVersions } from './listing.ts'
import { elements } from './xml.ts'

/** What an object was when it was read; a write may ask that it still be so. */
interface Stored {
  bytes: Buffer
  etag: string
}

/** When a write may happen: only over what was read, or only where nothing is. */
type Condition = { ifMatch: string } | { ifNoneMatch: '*' }

interface PutOptions {
  when?: Condition
  type?: string
  /** SHA-256 of the body in hexadecimal, needed of a blob, which is read as it leaves. */
  sha256?: string
}

/** The few things we ask of a bucket. Keys are said without the bucket's prefix. All throw `BucketFault`, or what `fault` makes. */
export interface Bucket {
  get(key: string): Promise<Stored | undefined>
  /** The content as it comes; whoever reads it to its end has had all of it. */
  stream(key: string, version?: string): Promise<AsyncIterable<Uint8Array> | undefined>
  /** Bytes, without reading them. */
  sizeOf(key: string): Promise<number | undefined>
  /** @returns false when the condition did not hold: nothing was written */
  put(key: string, body: Uint8Array | string | Blob, options?: PutOptions): Promise<boolean>
  /** @returns false when there is nothing at `from` */
  copy(from: string, to: string, version?: string): Promise<boolean>
  /** What the bucket keeps of a key, removed or not, the newest first; nothing where it keeps no versions. */
  versions(key: string): Promise<string[]>
  delete(key: string): Promise<void>
  /** What begins with `prefix`, a page at a time. */
  walk(prefix: string): AsyncGenerator<Listed>
  /** Keys that begin with `prefix`. */
  list(prefix: string): Promise<string[]>
  /** Names of the folders right under `prefix`. */
  folders(prefix: string): Promise<string[]>
}

export interface BucketOptions {
  /** Longest one call may take, its body and its tries included; 30 s when left out. */
  patienceMs?: number
  /** What is thrown; a `BucketFault` when left out. */
  fault?: (message: string, code: string) => Error
}

/** A service that is busy or restarts is asked again, after 50, 100, then 200 ms at the most. */
const tries = 4
const firstPauseMs = 50

/** Words by which services say that no more fits: Ceph's, those of Swift and SeaweedFS, MinIO's. */
const full = /^(QuotaExceeded|InsufficientStorage|XMinioStorageFull)$/

const versionOf = (id?: string) => (id === undefined ? '' : `?versionId=${encodeURIComponent(id)}`)

async function headersOf(body: Uint8Array | string | Blob, { when, type, sha256 }: PutOptions) {
  if (!sha256 && body instanceof Blob) throw new TypeError('a blob leaves with its hash')
  const digest =
    sha256 ??
    createHash('sha256')
      .update(body as Uint8Array | string)
      .digest('hex')
  const headers = new Headers({
    // Signed: the service refuses bytes that changed on the way.
    'x-amz-content-sha256': digest,
    'content-type': type ?? 'application/octet-stream',
  })
  if (when && 'ifMatch' in when) headers.set('if-match', when.ifMatch)
  if (when && 'ifNoneMatch' in when) headers.set('if-none-match', when.ifNoneMatch)
  return headers
}

/** Opens a bucket of any service that speaks S3. Nothing is asked of it until the first call. */
export function openBucket(
  { endpoint, bucket, prefix, ...access }: BucketAddress,
  options: BucketOptions = {},
): Bucket {
  const { patienceMs = 30_000, fault = (message, code) => new BucketFault(message, code) } = options
  const { accessKeyId, secretAccessKey, region, sessionToken } = access
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: 's3',
    retries: 0,
    ...(sessionToken ? { sessionToken } : {}),
  })
  const root = `${endpoint}/${bucket}`
  const silent = () => fault(`The bucket ${bucket} does not answer`, 'S3_MUET')

  async function ask(method: string, address: string, init: RequestInit = {}): Promise<Response> {
    const signal = AbortSignal.timeout(patienceMs)
    try {
      for (let n = 1; ; n += 1) {
        const response = await client.fetch(address, { method, signal, ...init })
        if (n === tries || (response.status < 500 && response.status !== 429)) return response
        // Not asked for again: neither « not implemented » nor « full » passes with time.
        if (response.status === 501 || response.status === 507) return response
        await response.body?.cancel()
        await pause(Math.random() * firstPauseMs * 2 ** n, undefined, { signal })
      }
    } catch {
      throw silent()
    }
  }
  /** Reads an answer, which may be cut as any other. */
  const heard = <T>(reading: Promise<T>): Promise<T> =>
    reading.catch(() => {
      throw silent()
    })
  async function fail(response: Response, what: string): Promise<never> {
    return refuse(response, what, elements(await heard(response.text()), 'Code')[0])
  }
  /** No such object, which is no fault; a bucket that is gone is one. */
  async function absent(response: Response): Promise<undefined> {
    const [code] = elements(await heard(response.text()), 'Code')
    if (code === 'NoSuchBucket') refuse(response, 'read', code)
  }
  function refuse(response: Response, what: string, code = ''): never {
    const said = `${response.status} ${code}`.trim()
    throw fault(
      `The bucket ${bucket} refuses to ${what}: ${said}`,
      response.status === 507 || full.test(code) ? 'ENOSPC' : `S3_${said.replace(/\W+/g, '_')}`,
    )
  }

  async function* pages(under: string, delimiter?: string) {
    let token: string | undefined
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix: prefix + under })
      if (delimiter) query.set('delimiter', delimiter)
      if (token) query.set('continuation-token', token)
      const response = await ask('GET', `${root}?${query}`)
      if (!response.ok) await fail(response, 'list')
      const page = readListing(await heard(response.text()))
      yield page
      token = page.next
    } while (token)
  }

  async function* walk(under: string): AsyncGenerator<Listed> {
    for await (const { objects } of pages(under))
      for (const { key, modified } of objects) yield { key: key.slice(prefix.length), modified }
  }

  async function* contentOf(response: Response): AsyncGenerator<Uint8Array> {
    try {
      if (response.body) yield* response.body
    } catch {
      throw silent()
    }
  }

  return {
    async get(key) {
      const response = await ask('GET', `${root}/${prefix}${key}`)
      if (response.status === 404) return absent(response)
      if (!response.ok) await fail(response, 'read')
      return {
        bytes: Buffer.from(await heard(response.arrayBuffer())),
        etag: response.headers.get('etag') ?? '',
      }
    },
    async stream(key, version) {
      const response = await ask('GET', `${root}/${prefix}${key}${versionOf(version)}`)
      if (response.status === 404) return absent(response)
      if (!response.ok) await fail(response, 'read')
      return contentOf(response)
    },
    async sizeOf(key) {
      const response = await ask('HEAD', `${root}/${prefix}${key}`)
      if (response.status === 404) return undefined
      if (!response.ok) await fail(response, 'look')
      return Number(response.headers.get('content-length'))
    },
    async put(key, body, options = {}) {
      const response = await ask('PUT', `${root}/${prefix}${key}`, {
        headers: await headersOf(body, options),
        body: body as BodyInit,
      })
      // 409: two conditional writes at the same instant; one of them won.
      if (options.when && (response.status === 412 || response.status === 409)) {
        await discard(response)
        return false
      }
      if (!response.ok) await fail(response, 'write')
      await discard(response)
      return true
    },
    async copy(from, to, version) {
      const response = await ask('PUT', `${root}/${prefix}${to}`, {
        headers: { 'x-amz-copy-source': `/${bucket}/${prefix}${from}${versionOf(version)}` },
      })
      if (response.status === 404) {
        await absent(response)
        return false
      }
      if (!response.ok) await fail(response, 'copy')
      // Begun as 200, a copy may still end in an error, which its body tells.
      const [code] = elements(await heard(response.text()), 'Code')
      if (code) throw fault(`The bucket ${bucket} refuses to copy: ${code}`, `S3_200_${code}`)
      return true
    },
    async versions(key) {
      const ids: string[] = []
      for (let next: ReturnType<typeof readVersions>['next'] = { key: '', id: '' }; next; ) {
        const query = new URLSearchParams({ versions: '', prefix: prefix + key })
        if (next.key) query.set('key-marker', next.key)
        if (next.id) query.set('version-id-marker', next.id)
        const response = await ask('GET', `${root}?${query}`)
        if (!response.ok) await fail(response, 'list')
        const page = readVersions(await heard(response.text()))
        // Longer keys begin with this one.
        for (const version of page.versions) if (version.key === prefix + key) ids.push(version.id)
        next = page.next
      }
      return ids
    },
    async delete(key) {
      const response = await ask('DELETE', `${root}/${prefix}${key}`)
      if (!response.ok && response.status !== 404) await fail(response, 'delete')
      await discard(response)
    },
    walk,
    list: async (under) => {
      const keys: string[] = []
      for await (const { key } of walk(under)) keys.push(key)
      return keys
    },
    folders: async (under) => {
      const names: string[] = []
      for await (const { folders } of pages(under, '/'))
        for (const path of folders) names.push(path.slice(prefix.length + under.length, -1))
      return names
    },
  }
}

/** What is not read gives its connection back. */
async function discard(response: Response): Promise<undefined> {
  await response.body?.cancel().catch(() => undefined)
}
