import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallPdf } from '../epreuve/petit-pdf.ts'

const SERVER = join(import.meta.dirname, '../server.ts')
const ORIGIN = 'http://localhost:9000'
const PDF = '%PDF-1.7\n'.padEnd(20_000, ' ')
const HEAD = '--limite\r\nContent-Disposition: form-data; name="fichier"; filename="a.pdf"\r\n\r\n'
const TYPE = '\r\n--limite\r\nContent-Disposition: form-data; name="type"\r\n\r\nautre'
const END = '\r\n--limite--\r\n'

let folder = ''
let server: ChildProcess
let port = 0
let cookie = ''
let path = ''

const call = (method: string, where: string, body: unknown) =>
  fetch(`http://127.0.0.1:${port}/api${where}`, {
    method,
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depots-'))
  server = fork(SERVER, { env: { PATH: process.env.PATH, DATA_DIR: folder, LOG: 'silent' } })
  port = await new Promise((resolve) => server.once('message', (m: { port: number }) => resolve(m.port)))
  const signedIn = await call('POST', '/session', {
    email: 'employeur@interim-demo.example',
    motDePasse: 'Demonstration-2026!',
  })
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const made = await call('POST', '/dossiers', { siret: '99912345800013', type: 'apprentissage' })
  path = `/api/dossiers/${((await made.json()) as { id: string }).id}/pieces`
})
afterAll(async () => {
  server.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

const headersOf = (where: string, length: number) =>
  [
    `POST ${where} HTTP/1.1`,
    'host: localhost:9000',
    `origin: ${ORIGIN}`,
    `cookie: ${cookie}`,
    'content-type: multipart/form-data; boundary=limite',
    `content-length: ${length}`,
    'connection: close',
    '\r\n',
  ].join('\r\n')

/** Sends `body` and says how it was answered; hangs up after `cutMs` when given, and then says nothing. */
function send(where: string, body: string, length: number, cutMs?: number): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.on('data', (chunk) => {
    heard += chunk
  })
  socket.on('error', () => {})
  socket.write(headersOf(where, length) + body, () => {
    if (cutMs !== undefined) setTimeout(() => socket.resetAndDestroy(), cutMs)
  })
  return new Promise((resolve) => socket.once('close', () => resolve(heard.split('\r\n')[0] ?? '')))
}

/** Nothing waits in the folder of arrivals, once what is under way is over. */
async function expectNothingLeft() {
  const left = () => readdir(join(folder, 'fichiers/entrants'))
  for (let turns = 0; turns < 200 && (await left()).length > 0; turns++) await sleep(50)
  expect(await left()).toEqual([])
  expect(server.exitCode).toBeNull()
  expect((await fetch(`http://127.0.0.1:${port}/api/sante/pret`)).status).toBe(200)
}

describe('a deposit that does not come to its end', () => {
  it('is answered 400 when its body ends before the closing boundary, wherever that is', async () => {
    const whole = HEAD + PDF + TYPE + END
    const ends = [40, HEAD.length, (HEAD + PDF).length, (HEAD + PDF + TYPE).length, whole.length - 4]
    for (const where of [path, '/api/imports'])
      for (const end of ends) {
        const status = await send(where, whole.slice(0, end), end)
        expect([where, end, status]).toEqual([where, end, 'HTTP/1.1 400 Bad Request'])
      }
    await expectNothingLeft()
  })

  it('leaves nothing when its connection is cut, at any instant after the file began', async () => {
    const whole = (HEAD + PDF + TYPE + END).length + 1_000_000
    for (const where of [path, '/api/imports'])
      for (const cutMs of [0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 15, 25]) {
        await send(where, HEAD, whole, cutMs)
        await send(where, HEAD + PDF, whole, cutMs)
        await send(where, HEAD + PDF + TYPE, whole, cutMs)
      }
    await expectNothingLeft()
  })

  it('takes a whole one next, as if nothing had been', async () => {
    const form = new FormData()
    form.set('type', 'autre')
    form.set('fichier', new File([(await smallPdf()) as BlobPart], 'a.pdf'))
    const headers = { origin: ORIGIN, cookie }
    const taken = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body: form })
    expect(taken.status).toBe(201)
    await expectNothingLeft()
  })
})
