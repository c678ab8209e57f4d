import type { Bytes } from './gzip.ts'
import { escapeXml } from './texte.ts'

const encoder = new TextEncoder()

/** How XML and Excel take each character of ASCII: as bytes; null for a control, or what may begin `_x0041_`. */
const ASCII: readonly (Uint8Array | null)[] = Array.from({ length: 128 }, (_, c) => {
  const text = String.fromCharCode(c)
  return c < 0x20 || c === 0x7f || text === '_' ? null : encoder.encode(escapeXml(text))
})
/** Longest of them: `&quot;`. */
const OCTETS_MAX = 6

const ESPACE = 0x20

/**
 * Bytes of a sheet, written in place: two buffers in turn, so that one is filled while the other is compressed, and
 * nothing is left to the garbage collector, as texts joined then encoded would be.
 */
export function createBuffer(taille: number) {
  let bytes = new Uint8Array(taille)
  let other = new Uint8Array(taille)
  let at = 0

  function makeRoom(wanted: number): void {
    if (at + wanted <= bytes.length) return
    const wider = new Uint8Array(2 * (at + wanted))
    wider.set(bytes.subarray(0, at))
    bytes = wider
  }

  return {
    /** Bytes written since the last `take`. */
    size: () => at,

    /** Forgets what was written after this size. */
    rewind(size: number): void {
      at = size
    },

    put(known: Bytes): void {
      makeRoom(known.length)
      for (let i = 0; i < known.length; i += 1) bytes[at + i] = known[i] as number
      at += known.length
    },

    /** Any text, as UTF-8. */
    text(text: string): void {
      makeRoom(3 * text.length)
      at += encoder.encodeInto(text, bytes.subarray(at)).written
    },

    /** A text of figures. */
    figures(text: string): void {
      makeRoom(text.length)
      for (let i = 0; i < text.length; i += 1) bytes[at + i] = text.charCodeAt(i)
      at += text.length
    },

    /** A text as XML; false, and nothing written, where it holds what needs more care (see `texteCell`). */
    simple(text: string): boolean {
      makeRoom(OCTETS_MAX * text.length)
      let to = at
      let before = ESPACE
      for (let i = 0; i < text.length; i += 1) {
        const c = text.charCodeAt(i)
        if (c < 0x80) {
          const known = ASCII[c]
          if (!known || (c === ESPACE && before === ESPACE)) return false
          if (known.length === 1) bytes[to++] = c
          else for (let k = 0; k < known.length; k += 1) bytes[to++] = known[k] as number
        } else if (c < 0x800) {
          bytes[to++] = 0xc0 | (c >> 6)
          bytes[to++] = 0x80 | (c & 0x3f)
        } else if (c < 0xd800) {
          bytes[to++] = 0xe0 | (c >> 12)
          bytes[to++] = 0x80 | ((c >> 6) & 0x3f)
          bytes[to++] = 0x80 | (c & 0x3f)
        } else return false
        before = c
      }
      if (before === ESPACE) return false
      at = to
      return true
    },

    /** What was written; the next is written in the other buffer. */
    take(): Bytes {
      const taken = bytes.subarray(0, at)
      const next = other
      other = bytes
      bytes = next
      at = 0
      return taken
    },
  }
}

export type Tampon = ReturnType<typeof createBuffer>
