import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Log } from '../http/log.ts'
import type { Antivirus } from '../pieces/antivirus.ts'
import { createHarness, EMPLOYEUR, SIRET_PARIS } from '../testing/harness.ts'
import { deposit } from '../testing/parcours.ts'
import { createClamd } from './clamd.ts'

const servers: Server[] = []
let lines: string[] = []
const log: Log = {
  info: () => {},
  warn: () => {},
  error: (fields, message) => lines.push(`${message}: ${fields.code ?? fields.faute}`),
}
afterEach(() => {
  lines = []
  for (const server of servers.splice(0)) server.close()
})

/** A server on this machine, by its URL. */
async function listen(onSocket: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    onSocket(socket)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A clamd that reads the whole stream, then says `answer` (nothing at all when null). */
const clamd = (answer: string | null) =>
  listen((socket) => {
    let got = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      got = Buffer.concat([got, chunk])
      if (got.toString() === 'zPING\0') socket.end('PONG\0')
      if (got.subarray(-4).equals(Buffer.alloc(4))) socket.end(answer ?? '')
    })
  })

describe('clamd', () => {
  const send = async (url: string) => {
    const { signIn, deps } = await createHarness(() => ({ antivirus: createClamd(url, log) }))
    const kept = async () => (await deps.db.selectFrom('piece_version').select('nom').execute()).length
    const who = await signIn(EMPLOYEUR)
    const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    const before = await kept()
    const { status, body: answer } = await deposit(who, body.id, 'autre')
    return [status, answer.erreurs?.[0].code ?? answer.code, (await kept()) - before]
  }

  it('lets a clean file in, and no other', async () => {
    expect(await send(await clamd('stream: OK\0'))).toEqual([201, undefined, 1])
    expect(await send(await clamd('stream: Win.Test.EICAR_HDB-1 FOUND\0'))).toEqual([
      422,
      'fichier_infecte',
      0,
    ])
    expect(await send(await clamd('INSTREAM size limit exceeded. ERROR\0'))).toEqual([
      422,
      'fichier_non_examine',
      0,
    ])
  })

  it('fails closed: no answer, no server', async () => {
    expect(await send(await clamd(null))).toEqual([503, 'service_occupe', 0])
    expect(await send('tcp://127.0.0.1:1')).toEqual([503, 'service_occupe', 0])
    expect(lines).toEqual(['antivirus sans verdict: Error', 'antivirus sans verdict: ECONNREFUSED'])
  })

  it.each([
    ['stream: OK\0', 'sain'],
    ['stream: OK\n', 'sain'],
    ['stream: Compat.Essai.UNOFFICIAL FOUND\0', 'infecte'],
    ['stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0', 'hors_limites'],
    ['stream: Heuristics.Encrypted.PDF FOUND\0', 'hors_limites'],
    ['OK\0', 'sans_reponse'],
    ['PONG\0', 'sans_reponse'],
    ['stream: OK\0stream: OK\0', 'sans_reponse'],
    ['stream: OK but not yet\0', 'sans_reponse'],
    ['stream: FOUND\0', 'sans_reponse'],
    ['stream: Can’t allocate memory ERROR\0', 'sans_reponse'],
    ['UNKNOWN COMMAND\0', 'sans_reponse'],
    ['HTTP/1.1 400 Bad Request\r\n\r\nFOUND', 'sans_reponse'],
  ])('that says %j gives %s', async (answer, verdict) => {
    expect(await createClamd(await clamd(answer), log).examine(new Uint8Array(100_000))).toBe(verdict)
  })

  it('is not believed on what it was not given whole, and is let go of when it resets', async () => {
    const content = new Uint8Array(20 * 1024 * 1024)
    const liar = await listen((socket) => {
      socket.pause()
      socket.write('stream: OK\0')
      setTimeout(() => socket.resume(), 100)
      socket.on('end', () => socket.end())
      setTimeout(() => socket.end(), 300)
    })
    const resets = await listen((socket) => socket.once('data', () => socket.resetAndDestroy()))
    const resetsAtOnce = await listen((socket) => socket.resetAndDestroy())
    const cut = await listen((socket) =>
      socket.once('data', () => {
        socket.write('INSTREAM size limit exceeded. ERROR\0')
        setTimeout(() => socket.resetAndDestroy(), 50)
      }),
    )
    expect(await createClamd(liar, log).examine(content)).toBe('sans_reponse')
    expect(await createClamd(resets, log).examine(content)).toBe('sans_reponse')
    expect(await createClamd(resetsAtOnce, log).examine(content)).toBe('sans_reponse')
    expect(await createClamd(cut, log).examine(content)).toBe('hors_limites')
  })

  it('is given one deadline for all that it says, and no more to say than a verdict', async () => {
    const speaking = (word: string, everyMs: number) =>
      listen((socket) => {
        socket.resume()
        const talk = setInterval(() => socket.write(word), everyMs)
        socket.on('close', () => clearInterval(talk))
      })
    const content = new Uint8Array(10)
    const examine = async (url: Promise<string>, delaiMs: number) => {
      const since = performance.now()
      expect(await createClamd(await url, log, delaiMs).examine(content)).toBe('sans_reponse')
      return performance.now() - since
    }
    // Never silent for as long as the deadline, and never done.
    expect(await examine(speaking(' ', 20), 1000)).toBeGreaterThan(900)
    expect(await examine(speaking('x'.repeat(1000), 1), 600_000)).toBeLessThan(60_000)
    expect(
      await examine(
        listen((socket) => socket.resume()),
        200,
      ),
    ).toBeGreaterThan(150)
  })

  it('is told beside the state of the service when it does not answer, which stays ready', async () => {
    const ready = async (antivirus: Antivirus | null) => {
      const { person } = await createHarness(() => ({ antivirus }))
      const { status, body } = await person().call('GET', '/sante/pret')
      return [status, body.antivirus]
    }
    expect(await ready(createClamd(await clamd(null), log))).toEqual([200, 'ok'])
    expect(await ready(createClamd('tcp://127.0.0.1:1', log))).toEqual([200, 'degrade'])
    expect(await ready(null)).toEqual([200, undefined])
  })
})
