import { connect } from 'node:net'
import type { Antivirus } from '../pieces/antivirus.ts'

const DELAI_MS = 15_000
const MORCEAU = 64 * 1024

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
export function createClamd(url: string): Antivirus {
  const { hostname, port } = new URL(url)
  return {
    isClean: (content) =>
      new Promise((resolve, reject) => {
        let said = ''
        const socket = connect(Number(port || 3310), hostname)
        socket.setTimeout(DELAI_MS, () => socket.destroy(new Error('clamd: no answer in time')))
        socket.on('connect', () => {
          for (const frame of frames(content)) socket.write(frame)
        })
        socket.on('data', (chunk) => {
          said += chunk.toString('latin1')
        })
        socket.on('error', reject)
        socket.on('close', () => {
          const verdict = said.replace(/\0/g, '').trim()
          if (verdict === 'stream: OK') resolve(true)
          else if (verdict.endsWith(' FOUND')) resolve(false)
          else reject(new Error('clamd: no verdict'))
        })
      }),
  }
}
