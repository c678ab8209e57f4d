import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { closeServer, type Ecoute, listen } from './serve.ts'

let open: Ecoute | null = null
afterEach(() => open?.server.close())

const start = async (answer: () => Promise<Response> | Response) => {
  open = await listen({ fetch: answer }, 0, '127.0.0.1')
  return open
}
const opened = (port: number) =>
  new Promise<Socket>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
  })
const heard = (socket: Socket) =>
  new Promise<string>((resolve) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('close', () => resolve(text))
    socket.on('error', (fault) => resolve(String(fault)))
  })

describe('a server that stops', () => {
  it('answers what was on its way: a connection made whose request comes later, a request under way', async () => {
    let finish = () => {}
    const slow = new Promise<void>((resolve) => {
      finish = resolve
    })
    const { port, traffic, server } = await start(async () => {
      await slow
      return new Response('fait')
    })
    const early = await opened(port)
    const late = await opened(port)
    const answers = Promise.all([heard(early), heard(late)])
    early.write('GET /1 HTTP/1.1\r\nhost: x\r\n\r\n')
    const calm = traffic.calm(20_000)
    late.write('GET /2 HTTP/1.1\r\nhost: x\r\n\r\n')
    finish()
    await calm
    await closeServer(server, 1000)
    for (const answer of await answers) {
      expect(answer).toMatch(/^HTTP\/1.1 200/)
      expect(answer).toMatch(/fait/)
    }
  })

  it('says that it closes the connection, so that a proxy opens none of ours again', async () => {
    const { port, traffic } = await start(() => new Response('fait'))
    const stays = await fetch(`http://127.0.0.1:${port}/`)
    expect(stays.headers.get('connection')).not.toBe('close')
    const calm = traffic.calm(20_000)
    const goes = await fetch(`http://127.0.0.1:${port}/`)
    expect(goes.headers.get('connection')).toBe('close')
    await calm
  })

  it('does not wait for ever', async () => {
    const { port, traffic, server } = await start(() => new Promise<Response>(() => {}))
    const cut = fetch(`http://127.0.0.1:${port}/`).catch(() => 'cut')
    await traffic.calm(200)
    await closeServer(server, 100)
    expect(await cut).toBe('cut')
  })
})
