import { bytesToHex } from '@noble/hashes/utils.js'

let last = 0
let count = 0

const OCTETS = 16
/** Random bytes are asked for by hundreds of ids: a call for each takes longer than all the rest. */
const reserve = new Uint8Array(256 * OCTETS)
let used = reserve.length

function randomBytes(): Uint8Array<ArrayBuffer> {
  if (used === reserve.length) {
    crypto.getRandomValues(reserve)
    used = 0
  }
  used += OCTETS
  return reserve.slice(used - OCTETS, used)
}

/**
 * A new UUID, version 7: ordered by time of making, so that neighbours in time are neighbours in an index, and
 * those made within one millisecond keep their order.
 */
export function newId(): string {
  const now = Date.now()
  count = now > last ? 0 : count + 1
  last = Math.max(now, last)
  const bytes = randomBytes()
  const view = new DataView(bytes.buffer)
  view.setUint16(0, Math.floor(last / 2 ** 32))
  view.setUint32(2, last % 2 ** 32)
  view.setUint16(6, 0x7000 | (count & 0x0fff))
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f))
  const hex = bytesToHex(bytes)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
