import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** How a server of the test answers the nth question, from 0. */
export type Repondre = (request: IncomingMessage, response: ServerResponse, n: number) => void

/** A service of the State, on this machine, until the end of the test; `questions` are the addresses that it was asked. */
export async function servicePublic(repondre: Repondre) {
  const questions: string[] = []
  const server = createServer((request, response) => {
    questions.push(request.url ?? '')
    repondre(request, response, questions.length - 1)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, questions }
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Repondre =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
