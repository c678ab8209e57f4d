import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcp, type Server as Tcp } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createSortie } from './sortie.ts'

const open: (Server | Tcp)[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  }
})

async function listening<S extends Server | Tcp>(server: S): Promise<{ port: number }> {
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server.address() as AddressInfo
}

/** A receiver on this machine, and what it received. */
async function receiver(answer: RequestListener = (_, said) => said.end('merci')) {
  const received: {
    method: string | undefined
    url: string | undefined
    host: string | undefined
    corps: string
  }[] = []
  const { port } = await listening(
    createServer((request, said) => {
      let corps = ''
      request.on('data', (bout) => {
        corps += bout
      })
      request.on('end', () => {
        received.push({ method: request.method, url: request.url, host: request.headers.host, corps })
        answer(request, said)
      })
    }),
  )
  return { port, received, url: `http://127.0.0.1:${port}/recu?a=1` }
}

const never = new AbortController().signal
const envoi = (url: string) => ({ url, corps: '{"é":1}', entetes: { 'content-type': 'application/json' } })
const locale = createSortie({ loopback: true })
const naming =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

describe('the way out', () => {
  it('posts the body as it is and tells the status, good or bad', async () => {
    const { url, received, port } = await receiver()
    expect(await locale.post(envoi(url), never)).toBe(200)
    expect(received).toEqual([
      { method: 'POST', url: '/recu?a=1', host: `127.0.0.1:${port}`, corps: '{"é":1}' },
    ])
    const refusing = await receiver((_, said) => said.writeHead(500).end())
    expect(await locale.post(envoi(refusing.url), never)).toBe(500)
  })

  it('goes after no redirection', async () => {
    const there = await receiver()
    const here = await receiver((_, said) => said.writeHead(307, { location: there.url }).end())
    expect(await locale.post(envoi(here.url), never)).toBe(307)
    expect(there.received).toEqual([])
  })

  it.each([
    ['10.0.0.4'],
    ['172.16.3.4'],
    ['192.168.1.1'],
    ['169.254.169.254'],
    ['100.64.0.1'],
    ['0.0.0.0'],
    ['224.0.0.1'],
    ['::1'],
    ['::ffff:10.0.0.4'],
    ['64:ff9b::a00:4'],
    ['2002:a00:4::'],
    ['fd12::1'],
    ['fe80::1'],
    // IPv4 in forms that no list of ranges names.
    ['::7f00:1'],
    ['::ffff:0:a00:4'],
  ])(
    'refuses %s, by its number or by name, alone or among public ones, and connects to nothing',
    async (address) => {
      const publique = '93.184.215.14'
      const urls = [`http://${address.includes(':') ? `[${address}]` : address}/`, 'http://sirh.example/']
      for (const url of urls)
        for (const seen of [[address], [publique, address]]) {
          const sortie = createSortie({ loopback: false, resolve: naming(...seen) })
          await expect(sortie.post(envoi(url), never)).rejects.toMatchObject({ echec: 'adresse_refusee' })
        }
    },
  )

  it('calls this machine in the demo alone, however it is written', async () => {
    const { port, received } = await receiver()
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]']) {
      const sortie = createSortie({ loopback: false })
      await expect(sortie.post(envoi(`http://${host}:${port}/`), never)).rejects.toMatchObject({
        echec: 'adresse_refusee',
      })
    }
    expect(received).toEqual([])
  })

  it('connects to the address that was checked, whatever the name becomes', async () => {
    const { port, received } = await receiver()
    const answers = [naming('127.0.0.1'), naming('10.0.0.4')]
    const asked: string[] = []
    const resolve = async (nom: string) => {
      asked.push(nom)
      return (answers.shift() ?? naming('10.0.0.4'))()
    }
    const sortie = createSortie({ loopback: true, resolve })
    expect(await sortie.post(envoi(`http://sirh.example:${port}/`), never)).toBe(200)
    expect(asked).toEqual(['sirh.example'])
    expect(received[0]?.host).toBe(`sirh.example:${port}`)
    // Each delivery asks anew, on a connection of its own.
    await expect(sortie.post(envoi(`http://sirh.example:${port}/`), never)).rejects.toMatchObject({
      echec: 'adresse_refusee',
    })
    expect(received).toHaveLength(1)
  })

  it('waits for nobody for ever: a name, a connection, an answer', async () => {
    const hanging = createSortie({ loopback: true, delaiMs: 60, resolve: () => new Promise(() => {}) })
    await expect(hanging.post(envoi('http://sirh.example/'), never)).rejects.toMatchObject({ echec: 'delai' })
    const { port } = await listening(createTcp(() => {}))
    const slow = createSortie({ loopback: true, delaiMs: 60 })
    await expect(slow.post(envoi(`http://127.0.0.1:${port}/`), never)).rejects.toMatchObject({
      echec: 'delai',
    })
  })

  it('reads no more of an answer than a little, and waits for no end of it', async () => {
    let sent = 0
    const { url } = await receiver((_, said) => {
      const more = () => {
        if (said.destroyed) return
        sent += 65_536
        said.write(Buffer.alloc(65_536), more)
      }
      more()
    })
    expect(await locale.post(envoi(url), never)).toBe(200)
    expect(sent).toBeLessThan(50 * 1024 * 1024)
    const headers = await receiver((_, said) => said.writeHead(200, { big: 'x'.repeat(100_000) }).end())
    await expect(locale.post(envoi(headers.url), never)).rejects.toMatchObject({ echec: 'reponse_illisible' })
    const drip = await receiver((_, said) => {
      said.writeHead(204)
      said.flushHeaders()
    })
    expect(await locale.post(envoi(drip.url), never)).toBe(204)
  })

  it('tells why there was no answer', async () => {
    const none = createSortie({ loopback: true, resolve: async () => Promise.reject(new Error('ENOTFOUND')) })
    await expect(none.post(envoi('http://sirh.example/'), never)).rejects.toMatchObject({
      echec: 'nom_inconnu',
    })
    const { port } = await receiver()
    await expect(locale.post(envoi(`https://127.0.0.1:${port}/`), never)).rejects.toMatchObject({
      echec: 'certificat',
    })
    const gone = createTcp((socket) => socket.destroy())
    const { port: closed } = await listening(gone)
    await expect(locale.post(envoi(`http://127.0.0.1:${closed}/`), never)).rejects.toMatchObject({
      echec: 'connexion',
    })
    const nonsense = await listening(createTcp((socket) => socket.end('bonjour\r\n\r\n')))
    await expect(locale.post(envoi(`http://127.0.0.1:${nonsense.port}/`), never)).rejects.toMatchObject({
      echec: 'reponse_illisible',
    })
    await expect(locale.post(envoi('http://127.0.0.1:9/'), AbortSignal.abort())).rejects.toMatchObject({
      echec: 'arret',
    })
  })
})
