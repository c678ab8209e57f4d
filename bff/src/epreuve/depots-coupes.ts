import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { smallPdf } from './petit-pdf.ts'
import { call, endServeur, type Serveur, signIn, startServeur } from './serveur.ts'

const DEPOTS = 500
const COUPURE_MAX_MS = 50
const TAILLE = 2_000_000

const head = (cookie: string, path: string) =>
  [
    `POST /api${path} HTTP/1.1`,
    'host: localhost',
    'origin: http://localhost:9000',
    `cookie: ${cookie}`,
    'content-type: multipart/form-data; boundary=limite',
    `content-length: ${TAILLE}`,
    '',
    '--limite',
    'Content-Disposition: form-data; name="fichier"; filename="a.pdf"',
    '\r\n',
  ].join('\r\n')

/** Begins a deposit, hangs up at a random instant. */
function cutDeposit({ port }: Serveur, request: string): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(request)
  const writing = setInterval(() => socket.write(new Uint8Array(64 * 1024)), 1)
  setTimeout(() => socket.resetAndDestroy(), Math.random() * COUPURE_MAX_MS)
  return new Promise((resolve) => {
    socket.once('close', () => {
      clearInterval(writing)
      resolve()
    })
  })
}

/** Cuts deposits at random instants: the server lives, nothing is left on the disk, and a whole deposit passes. */
export async function cutDeposits(): Promise<{ line: string; ok: boolean }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'epreuve-'))
  const server = await startServeur(dataDir)
  const cookie = await signIn(server, 'employeur@interim-demo.example')
  const made = await call(server, cookie, 'POST', '/dossiers', {
    siret: '99912345800013',
    type: 'apprentissage',
  })
  const path = `/dossiers/${made.body.id}/pieces`
  let cuts = 0
  while (cuts < DEPOTS && server.child.exitCode === null) {
    await cutDeposit(server, head(cookie, cuts % 2 ? path : '/imports'))
    cuts += 1
  }
  const left = () => readdir(join(dataDir, 'fichiers/entrants'))
  for (let turns = 0; turns < 100 && (await left()).length > 0; turns++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  const files = (await left()).length
  const form = new FormData()
  form.set('type', 'autre')
  form.set('fichier', new File([(await smallPdf()) as BlobPart], 'a.pdf'))
  const status = await call(server, cookie, 'POST', path, form).then(
    (answer) => answer.status,
    () => 0,
  )
  const died = server.child.exitCode !== null
  if (!died) await endServeur(server, 'SIGTERM')
  await rm(dataDir, { recursive: true })
  return {
    line: `cut deposits: ${cuts} cut within ${COUPURE_MAX_MS} ms, ${died ? 1 : 0} deaths, ${files} files left, a whole one then answered ${status}`,
    ok: !died && files === 0 && cuts === DEPOTS && status === 201,
  }
}
