import { fork } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBucket, readBucketAddress } from '@mon-espace/s3'
import { type BucketServer, startBucketServer } from '@mon-espace/s3/testing'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallPdf } from '../epreuve/petit-pdf.ts'
import { call, endServeur, type Serveur, signIn, startServeur } from '../epreuve/serveur.ts'

const MIO = 1024 * 1024
/** For each test that runs commands of the operator: some seconds of processor each. */
const LIMITE_MS = 180_000
const SERVER = join(import.meta.dirname, '../server.ts')

let folder = ''
let bucket: BucketServer
let server: Serveur
let cookie = ''
let path = ''

const envOf = () => ({ ...bucket.environment, FICHIERS_URL: bucket.address })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 's3-service-'))
  bucket = await startBucketServer({ versions: true })
  server = await startServeur(folder, { ...envOf(), TAILLE_ENTREPRISE_MAX: String(1e12) })
  cookie = await signIn(server, 'employeur@interim-demo.example')
  const made = await call(server, cookie, 'POST', '/dossiers', {
    siret: '99912345800013',
    type: 'apprentissage',
  })
  path = `/dossiers/${made.body.id}/pieces`
})
afterAll(async () => {
  await endServeur(server, 'SIGKILL')
  await bucket.close()
  await rm(folder, { recursive: true, force: true })
})

/** A PDF that holds so many bytes, like no other. */
async function pdfOf(bytes: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.context.register(pdf.context.stream(randomBytes(bytes)))
  return pdf.save({ useObjectStreams: false })
}

async function deposit(bytes: Uint8Array, type = 'autre') {
  const form = new FormData()
  form.set('type', type)
  form.set('fichier', new File([bytes as BlobPart], 'a.pdf'))
  return call(server, cookie, 'POST', path, form)
}
const read = (version?: number) =>
  call(server, cookie, 'GET', `${path}/autre/fichier${version ? `?version=${version}` : ''}`)
const contents = () => [...bucket.objects.keys()].filter((key) => /\/[0-9a-f]{64}$/.test(key))
const ready = async () => {
  // A verdict serves for a second.
  await new Promise((resolve) => setTimeout(resolve, 1100))
  return call(server, '', 'GET', '/sante/pret')
}

describe('a service whose files are in a bucket', () => {
  it('keeps what is deposited there and gives it back, and leaves nothing on its disk', async () => {
    const pdf = await smallPdf()
    expect((await deposit(pdf)).status).toBe(201)
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    expect(contents()).toContain(`essai/${sha256.slice(0, 2)}/${sha256}`)
    const { status, headers, body } = await read()
    expect([status, headers.get('content-length')]).toEqual([200, String(pdf.length)])
    expect(Buffer.from(body).equals(pdf)).toBe(true)
    expect(await readdir(join(folder, 'arrivees'))).toEqual([])
    expect(await readdir(folder)).not.toContain('fichiers')
  })

  it('says in words to come back while the bucket is away, is not ready, and keeps nothing of the deposit', async () => {
    const before = contents()
    bucket.faults.down = true
    const [refused, unread, unready] = [await deposit(await pdfOf(20_000)), await read(), await ready()]
    bucket.faults.down = false
    for (const { status, headers, body } of [refused, unread]) {
      expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'service_occupe', '5'])
      expect(body.detail).toMatch(/Réessayez dans quelques secondes/)
    }
    expect([unready.status, unready.body.magasin, unready.body.fichiers]).toEqual([503, 'ok', 'indisponible'])
    expect([contents(), await readdir(join(folder, 'arrivees'))]).toEqual([before, []])
    const { status, body } = await ready()
    expect([status, body.fichiers, body.ronde]).toEqual([200, 'ok', null])
    expect((await read()).status).toBe(200)
  })

  it('gives nothing of an object that was altered, and tells that one is', async () => {
    const pdf = await pdfOf(30_000)
    expect((await deposit(pdf)).status).toBe(201)
    const [key = ''] = contents().slice(-1)
    const kept = bucket.objects.get(key) ?? Buffer.alloc(0)
    bucket.objects.set(key, Buffer.concat([kept.subarray(1), Buffer.of(1)]))
    const { status, body } = await read()
    expect([status, body.code, (await ready()).body.fichiers]).toEqual([500, 'fichier_altere', 'degrade'])
    bucket.objects.set(key, kept)
    expect([(await read()).status, (await ready()).body.fichiers]).toEqual([200, 'ok'])
  })

  it('takes an object away with its last document', async () => {
    const before = contents()
    expect((await deposit(await pdfOf(40_000), 'convention_formation')).status).toBe(201)
    expect(contents()).toHaveLength(before.length + 1)
    const { headers } = await call(server, cookie, 'GET', path)
    const gone = await call(server, cookie, 'DELETE', `${path}/convention_formation`, undefined, {
      'if-match': headers.get('etag') ?? '',
    })
    expect([gone.status, contents()]).toEqual([204, before])
    expect([...bucket.objects.keys()].filter((key) => key.includes('retraits/'))).toEqual([])
  })

  it('holds no more of what is read, however much is read at once', async () => {
    const pdf = await pdfOf(9 * MIO)
    expect((await deposit(pdf)).status).toBe(201)
    const drain = async () => {
      const response = await fetch(`http://127.0.0.1:${server.port}/api${path}/autre/fichier`, {
        headers: { cookie },
      })
      let size = 0
      for await (const chunk of response.body ?? []) size += chunk.length
      return size
    }
    const rss = async () => {
      const status = await readFile(`/proc/${server.child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
    }
    /** The most that the service held while so many were read at once, in MiB. */
    const highest = async (readers: number) => {
      let most = 0
      const looking = setInterval(async () => {
        most = Math.max(most, await rss())
      }, 20)
      const sizes = await Promise.all(Array.from({ length: readers }, drain))
      clearInterval(looking)
      expect(new Set(sizes)).toEqual(new Set([pdf.length]))
      return most
    }
    const few = await highest(12)
    // 24 more of 9 MiB: held whole, they would add 216. What is on its way to each stays longer on a machine that others load.
    expect((await highest(36)) - few).toBeLessThan(108)
    expect(await readdir(join(folder, 'arrivees'))).toEqual([])
  })
})

/** A command of the operator, on the same settings: its exit code, and all that it says. */
async function run(name: string, args: readonly string[] = [], env: Record<string, string> = envOf()) {
  const child = fork(join(import.meta.dirname, `../cli/${name}.ts`), args, {
    env: { PATH: process.env.PATH, DATA_DIR: folder, ...env },
    silent: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said += chunk
    })
  return new Promise<string>((resolve) => child.once('close', (code) => resolve(`${code} ${said}`)))
}

describe('a store that names files which its bucket has no more', { timeout: LIMITE_MS }, () => {
  const giveBack = (...args: readonly string[]) => run('fichiers-rendre', args)

  it('has them back from the versions of the bucket, by a command', async () => {
    const pdfs = [await pdfOf(10_000), await pdfOf(11_000)]
    for (const pdf of pdfs) expect((await deposit(pdf)).status).toBe(201)
    const [removed = '', altered = ''] = contents().slice(-2)
    const seau = openBucket({ ...readBucketAddress(bucket.address, bucket.environment), prefix: '' })
    await seau.delete(removed)
    await seau.put(altered, 'altéré')

    expect(await giveBack()).toMatch(/^0 files: \d+ named, 2 brought back, 0 not found\n$/)
    expect([bucket.objects.get(removed), bucket.objects.get(altered)]).toEqual(
      pdfs.map((one) => Buffer.from(one)),
    )
  })

  it('is told which have no version, or what is wrong with the settings', async () => {
    const pdf = await pdfOf(12_000)
    expect((await deposit(pdf)).status).toBe(201)
    const [key = ''] = contents().slice(-1)
    bucket.forget(key)
    bucket.objects.set(key, Buffer.from('altéré'))
    const said = await giveBack('--essai')
    expect(said).toMatch(/^1 .*, 0 to bring back, 1 not found$/ms)
    expect(said).toContain(`no version of ${key.slice(-64)}\n`)
    bucket.objects.set(key, Buffer.from(pdf))
    expect(await run('fichiers-rendre', [], {})).toMatch(
      /^1 FICHIERS_URL is not set: .*FICHIERS_RETIRES_JOURS/,
    )
    bucket.faults.down = true
    expect(await giveBack('--manquants')).toBe('1 bad settings: FICHIERS_URL: out of reach (S3_MUET)\n')
    bucket.faults.down = false
  })
})

describe('a backup of a service whose files are in a bucket', { timeout: LIMITE_MS }, () => {
  const backup = () => run('sauvegarde')

  it('copies the store, reads each file through where it is, and says so', async () => {
    const whole = await backup()
    expect(whole).toMatch(/^0 .*integrity ok.* files in the bucket \(0 lost\)\n/)
    expect(whole).toContain('The files stay in the bucket of FICHIERS_URL')
    const [key = ''] = contents()
    const kept = bucket.objects.get(key) ?? Buffer.alloc(0)
    bucket.objects.delete(key)
    expect(await backup()).toMatch(/^1 .*\(1 lost\)/)
    bucket.objects.set(key, kept)
    bucket.faults.down = true
    expect(await backup()).toBe('1 bad settings: FICHIERS_URL: out of reach (S3_MUET)\n')
    bucket.faults.down = false
  })
})

describe('a service whose bucket', () => {
  /** What a server that cannot start says before it ends. */
  async function say(env: Record<string, string>): Promise<string> {
    const dataDir = await mkdtemp(join(folder, 'data-'))
    const child = fork(SERVER, {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir, LOG: 'silent', SEED: 'vide', ...envOf(), ...env },
      silent: true,
    })
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said += chunk
    })
    return new Promise((resolve) => child.once('exit', (code) => resolve(`${code} ${said}`)))
  }

  it.each([
    [
      'refuses our key',
      {},
      { AWS_SECRET_ACCESS_KEY: 'autre' },
      'out of reach (S3_403_SignatureDoesNotMatch)',
    ],
    ['may only be read', { status: 403, code: 'AccessDenied' }, {}, 'out of reach (S3_403_AccessDenied)'],
    ['is gone', { status: 404, code: 'NoSuchBucket' }, {}, 'out of reach (S3_404_NoSuchBucket)'],
    [
      'has no address',
      {},
      { FICHIERS_URL: 's3://seau?region=x&endpoint=http://127.0.0.1:1' },
      'out of reach (S3_MUET)',
    ],
  ])('%s does not start, in one line', async (_, refuses, env: Record<string, string>, reason) => {
    bucket.faults.refuses = 'status' in refuses ? (refuses as { status: number; code: string }) : undefined
    const said = await say(env)
    bucket.faults.refuses = undefined
    expect(said).toBe(`1 bad settings: FICHIERS_URL: ${reason}\n`)
  })
})
