import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { freePort } from './port.ts'

const root = join(import.meta.dirname, '../..')

/** A mail of the development mailbox. */
export interface Courriel {
  readonly id: string
  readonly a: readonly string[]
  readonly sujet: string
  readonly texte: string
  readonly html: string
}

/** A whole running product, on its own port and its own data. */
export interface Monde {
  readonly url: string
  readonly dataDir: string
  /** The last mail to this address whose subject, followed by its text, matches, waited for. */
  courriel(a: string, sujet: RegExp): Promise<Courriel>
}

function untilReady(child: ChildProcess, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      if (said.includes(url)) resolve()
    }
    // What the servers say of a fault is what explains a failed journey.
    child.stderr?.pipe(process.stderr)
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (status) => reject(new Error(`npm start stopped with ${status}:\n${said}`)))
  })
}

async function lastCourriel(url: string, a: string, sujet: RegExp): Promise<Courriel> {
  let found: Courriel | undefined
  await expect(async () => {
    const courriels = (await (await fetch(`${url}/api/courriels`)).json()) as Courriel[]
    found = courriels.find((c) => c.a.includes(a) && sujet.test(`${c.sujet}\n${c.texte}`))
    expect(found, `a mail to ${a} about ${sujet}`).toBeDefined()
  }).toPass()
  return found as Courriel
}

/** Starts the product as `npm start` does, on a free port or the one given. */
export async function lancerMonde({
  dataDir,
  horloge,
  port,
  reglages = {},
}: {
  dataDir: string
  /** Instant its clock starts from. */
  horloge: string
  port?: number
  /** What is set besides. */
  reglages?: Readonly<Record<string, string>>
}): Promise<Monde & { arreter: () => Promise<void> }> {
  const chosen = port ?? (await freePort())
  const url = `http://localhost:${chosen}`
  const child = spawn('node', ['shell/launch/start.ts'], {
    cwd: root,
    env: { ...process.env, ...reglages, PORT: String(chosen), DATA_DIR: dataDir, HORLOGE: horloge },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await untilReady(child, url)
  return {
    url,
    dataDir,
    courriel: (a, sujet) => lastCourriel(url, a, sujet),
    async arreter() {
      const stopped = new Promise((resolve) => child.removeAllListeners('exit').once('exit', resolve))
      child.kill('SIGTERM')
      await stopped
    },
  }
}
