import { connect } from 'node:net'
import { faultFields, type Log } from '../http/log.ts'
import type { Antivirus } from '../pieces/antivirus.ts'

const DELAI_MS = 15_000
/** For a word that it is there: whoever asks whether we are ready does not wait longer. */
const DELAI_PING_MS = 2000
/** A word serves for so long: anyone may ask whether we are ready. */
const MEMOIRE_MS = 5000
const MORCEAU = 64 * 1024
/** A verdict is one line: whoever says more is no clamd. */
const DIT_MAX = 4096

function frames(content: Uint8Array): Buffer[] {
  const out: Buffer[] = [Buffer.from('zINSTREAM\0')]
  for (let at = 0; at < content.length; at += MORCEAU) {
    const chunk = content.subarray(at, at + MORCEAU)
    const size = Buffer.alloc(4)
    size.writeUInt32BE(chunk.length)
    out.push(size, Buffer.from(chunk))
  }
  out.push(Buffer.alloc(4))
  return out
}

/** clamd by its INSTREAM command (`tcp://host:3310`). Anything but a plain verdict is a failure: it fails closed. */
export function createClamd(url: string, log: Log, delaiMs = DELAI_MS): Antivirus {
  const { hostname, port } = new URL(url)
  let word: { readonly at: number; readonly works: Promise<boolean> } | null = null

  /** Sends a command and gives all that is said until the end, which one deadline bounds however it comes. */
  const say = (command: readonly Buffer[], limiteMs: number) =>
    new Promise<string>((resolve, reject) => {
      let said = ''
      const socket = connect(Number(port || 3310), hostname)
      socket.on('error', reject)
      const delai = setTimeout(() => socket.destroy(new Error('clamd: no answer in time')), limiteMs)
      socket.on('connect', () => {
        for (const frame of command) socket.write(frame)
      })
      socket.on('data', (chunk) => {
        said += chunk.toString('latin1')
        if (said.length > DIT_MAX) socket.destroy(new Error('clamd: no verdict'))
      })
      socket.on('close', () => {
        clearTimeout(delai)
        resolve(said.replace(/\0/g, '').trim())
      })
    })

  return {
    async isClean(content) {
      try {
        const verdict = await say(frames(content), delaiMs)
        if (verdict === 'stream: OK') return true
        if (verdict.endsWith(' FOUND')) return false
        throw new Error('clamd: no verdict')
      } catch (fault) {
        log.error(faultFields(fault), 'antivirus sans verdict')
        throw fault
      }
    },
    works() {
      if (!word || performance.now() - word.at > MEMOIRE_MS) {
        const works = say([Buffer.from('zPING\0')], DELAI_PING_MS).then(
          (answer) => answer === 'PONG',
          () => false,
        )
        word = { at: performance.now(), works }
      }
      return word.works
    },
  }
}
