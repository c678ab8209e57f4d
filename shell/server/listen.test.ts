import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, expect, it } from 'vitest'
import { listen } from './listen.ts'

const opened: Server[] = []
const create = () => {
  const server = createServer((_, response) => void response.end('ici'))
  opened.push(server)
  return server
}
afterEach(() => {
  for (const server of opened.splice(0)) server.close()
})

const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port })
    socket.on('connect', () => resolve(true))
    socket.on('error', () => resolve(false))
    socket.on('close', () => resolve(false))
    socket.setTimeout(2_000, () => socket.destroy())
    socket.on('connect', () => socket.destroy())
  })

it('answers this machine alone, by each of its names, unless told otherwise', async () => {
  const { port } = await listen(create, 0)
  expect(await (await fetch(`http://localhost:${port}`)).text()).toBe('ici')
  for (const { address } of addresses.filter(({ internal }) => internal))
    expect([address, await answers(address, port)]).toEqual([address, true])
  for (const { address, family } of addresses.filter(({ internal }) => !internal))
    if (family === 'IPv4') expect([address, await answers(address, port)]).toEqual([address, false])
})

it('answers where it is told to', async () => {
  const { servers, port } = await listen(create, 0, '0.0.0.0')
  expect(servers.map((server) => (server.address() as AddressInfo).address)).toEqual(['0.0.0.0'])
  for (const { address, family } of addresses)
    if (family === 'IPv4') expect([address, await answers(address, port)]).toEqual([address, true])
})

it('says which port is taken', async () => {
  const { port } = await listen(create, 0)
  await expect(listen(create, port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
