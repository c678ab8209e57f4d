import { connect } from 'node:net'
import { faultFields, type Log } from '../http/log.ts'
import type { Antivirus, VerdictAntivirus } from '../pieces/antivirus.ts'

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
    out.push(size, Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
  }
  out.push(Buffer.alloc(4))
  return out
}

/** Said before the end of a stream longer than `StreamMaxLength`; what follows it is refused by a reset. */
const TROP_LONG = 'INSTREAM size limit exceeded. ERROR'
/** What clamd calls found and did not look into: beyond its limits (`AlertExceedsMax`), or encrypted (`AlertEncrypted*`). */
const NON_OUVERT = /^stream: Heuristics\.(Limits\.Exceeded|Encrypted)\b.* FOUND$/

/** The verdict of a whole answer; null for anything but a plain one. */
function verdictOf(said: string): VerdictAntivirus | null {
  if (said === 'stream: OK') return 'sain'
  if (said === TROP_LONG || NON_OUVERT.test(said)) return 'hors_limites'
  return /^stream: [^\n]+ FOUND$/.test(said) ? 'infecte' : null
}

/** clamd by its INSTREAM command (`tcp://host:3310`). Anything but a plain verdict is none: it fails closed. */
export function createClamd(url: string, log: Log, delaiMs = DELAI_MS): Antivirus {
  const { hostname, port } = new URL(url)
  let word: { readonly at: number; readonly works: Promise<boolean> } | null = null

  /** Sends a command and gives all that is said until the end, which one deadline bounds however it comes. */
  const say = (command: readonly Buffer[], limiteMs: number) =>
    new Promise<string>((resolve, reject) => {
      let said = ''
      let early = false
      const words = () => said.replace(/\0/g, '').trim()
      const socket = connect(Number(port || 3310), hostname)
      // A stream cut for its length is reset under our writes: what was said of it before stands.
      socket.on('error', (fault) => (words() === TROP_LONG ? resolve(words()) : reject(fault)))
      const delai = setTimeout(() => socket.destroy(new Error('clamd: no answer in time')), limiteMs)
      // As it takes them, and no more once it has spoken: its word is then read before the reset that may follow.
      const left = [...command]
      const more = () => {
        for (let frame = left.shift(); frame && !said; frame = left.shift()) if (!socket.write(frame)) return
      }
      socket.on('connect', more)
      socket.on('drain', more)
      socket.on('data', (chunk) => {
        early ||= left.length > 0 || socket.writableLength > 0
        said += chunk.toString('latin1')
        if (said.length > DIT_MAX) socket.destroy(new Error('clamd: no verdict'))
      })
      socket.on('close', () => {
        clearTimeout(delai)
        // Nobody finds clean what they have not been given.
        if (early && words() !== TROP_LONG) reject(new Error('clamd: a verdict before the end'))
        else resolve(words())
      })
    })

  return {
    async examine(content) {
      try {
        const verdict = verdictOf(await say(frames(content), delaiMs))
        if (verdict === null) throw new Error('clamd: no verdict')
        if (verdict === 'hors_limites')
          log.warn({ octets: content.length }, 'antivirus : au-delà de ses limites')
        return verdict
      } catch (fault) {
        log.error(faultFields(fault), 'antivirus sans verdict')
        return 'sans_reponse'
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
