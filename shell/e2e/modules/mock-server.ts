import { spawn } from 'node:child_process'
import { join } from 'node:path'

const vite = join(import.meta.dirname, '../../../node_modules/.bin/vite')

/** A module's mock host, as `npm run dev:mock` starts it. */
export interface MockServer {
  url: string
  close(): Promise<void>
}

/** Starts it in the module's folder, and waits until it says where it listens. */
export async function startMockServer(folder: string): Promise<MockServer> {
  const { NODE_ENV: _, FORCE_COLOR: __, ...env } = process.env
  const child = spawn(vite, ['--mode', 'mock', '--host', 'localhost'], {
    cwd: folder,
    env: { ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8')
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (found) resolve(found)
    })
    child.once('exit', (status) => reject(new Error(`The mock host stopped with status ${status}`)))
  })
  return {
    url,
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    },
  }
}
