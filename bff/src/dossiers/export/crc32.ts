const POLYNOME = 0xedb88320

/** `TABLES[k][n]`: what byte `n` leaves after `k` more bytes, so that four are taken at a time. */
const TABLES = [0, 1, 2, 3].map(() => new Uint32Array(256))
const [T0, T1, T2, T3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
for (let n = 0; n < 256; n += 1) {
  let c = n
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? POLYNOME ^ (c >>> 1) : c >>> 1
  T0[n] = c
}
const at = (table: Uint32Array, n: number): number => table[n & 0xff] as number
for (let n = 0; n < 256; n += 1) {
  T1[n] = at(T0, at(T0, n)) ^ (at(T0, n) >>> 8)
  T2[n] = at(T0, at(T1, n)) ^ (at(T1, n) >>> 8)
  T3[n] = at(T0, at(T2, n)) ^ (at(T2, n) >>> 8)
}

/** CRC-32 of zip (PKZIP APPNOTE 4.4.7) of `bytes` after those whose CRC is `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let c = ~before
  let i = 0
  for (; i + 4 <= bytes.length; i += 4) {
    const word =
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24)
    c ^= word
    c = at(T3, c) ^ at(T2, c >>> 8) ^ at(T1, c >>> 16) ^ at(T0, c >>> 24)
  }
  for (; i < bytes.length; i += 1) c = at(T0, c ^ (bytes[i] as number)) ^ (c >>> 8)
  return ~c >>> 0
}
