let last = 0
let count = 0

/**
 * A new UUID, version 7: ordered by time of making, so that neighbours in time are neighbours in an index, and
 * those made within one millisecond keep their order.
 */
export function newId(): string {
  const now = Date.now()
  count = now > last ? 0 : count + 1
  last = Math.max(now, last)
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const view = new DataView(bytes.buffer)
  view.setUint16(0, Math.floor(last / 2 ** 32))
  view.setUint32(2, last % 2 ** 32)
  view.setUint16(6, 0x7000 | (count & 0x0fff))
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f))
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
