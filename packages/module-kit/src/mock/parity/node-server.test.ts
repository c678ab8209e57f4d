import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeService } from './service-contract.ts'

const server = fileURLToPath(import.meta.resolve('@mon-espace/bff/app')).replace(/app\.ts$/, 'server.ts')
const origin = 'http://localhost:9000'

describeService('on its Node server', async () => {
  const data = mkdtempSync(join(tmpdir(), 'parite-'))
  const child = spawn(process.execPath, [server], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: data, URL_PUBLIQUE: origin, LOG: 'error' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port))
    child.once('exit', (status) => reject(new Error(`The BFF stopped with status ${status}`)))
  })
  let cookie = ''
  return {
    async send(method, path, { headers = {}, body } = {}) {
      const response = await fetch(`http://127.0.0.1:${port}/api${path}`, {
        method,
        headers: { origin, ...(cookie ? { cookie } : {}), ...headers },
        ...(body === undefined ? {} : { body }),
      })
      const [given] = response.headers.getSetCookie()
      if (given !== undefined) cookie = given.split(';')[0] ?? ''
      return response
    },
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      rmSync(data, { recursive: true, force: true })
    },
  }
})
