import { type AddressInfo, createServer, type Server } from 'node:net'
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

/** A clamd that reads the whole stream, then says `answer` (nothing at all when null). */
async function clamd(answer: string | null): Promise<string> {
  const server = createServer((socket) => {
    let got = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      got = Buffer.concat([got, chunk])
      if (got.toString() === 'zPING\0') socket.end('PONG\0')
      if (got.subarray(-4).equals(Buffer.alloc(4))) socket.end(answer ?? '')
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('clamd', () => {
  const send = async (url: string) => {
    const { signIn } = await createHarness(() => ({ antivirus: createClamd(url, log) }))
    const who = await signIn(EMPLOYEUR)
    const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    const { status, body: answer } = await deposit(who, body.id, 'autre')
    return [status, answer.code]
  }

  it('lets a clean file in, refuses an infected one', async () => {
    expect(await send(await clamd('stream: OK\0'))).toEqual([201, undefined])
    expect(await send(await clamd('stream: Win.Test.EICAR_HDB-1 FOUND\0'))).toEqual([422, 'fichier_refuse'])
  })

  it('fails closed: no verdict, no answer, no server', async () => {
    expect(await send(await clamd('INSTREAM size limit exceeded. ERROR\0'))).toEqual([503, 'service_occupe'])
    expect(await send(await clamd(null))).toEqual([503, 'service_occupe'])
    expect(await send('tcp://127.0.0.1:1')).toEqual([503, 'service_occupe'])
    expect(lines).toEqual([
      'antivirus sans verdict: Error',
      'antivirus sans verdict: Error',
      'antivirus sans verdict: ECONNREFUSED',
    ])
  })

  it('is given one deadline for all that it says, and no more to say than a verdict', async () => {
    const speaking = async (word: string, everyMs: number) => {
      const server = createServer((socket) => {
        socket.on('error', () => {})
        socket.resume()
        const talk = setInterval(() => socket.write(word), everyMs)
        socket.on('close', () => clearInterval(talk))
      })
      servers.push(server)
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
    }
    const content = new Uint8Array(10)
    // Never silent for as long as the deadline, and never done.
    const lent = createClamd(await speaking(' ', 20), log, 1000)
    await expect(lent.isClean(content)).rejects.toThrow('no answer in time')
    const bavard = createClamd(await speaking('x'.repeat(1000), 1), log, 600_000)
    await expect(bavard.isClean(content)).rejects.toThrow('no verdict')
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
