import { incoherent } from './syntaxe.ts'

export const ENTETE = '%PDF-'
const FIN = '%%EOF'
/** Readers look for the header in the first kilobyte, and for the end marker in the last one. */
export const PROCHE = 1024
const BOM = '\xef\xbb\xbf'
/** What drivers of printers send first: how the job is told, and the lines that prepare it. */
const UEL = '\x1b%-12345X'
const PJL = /^(?:@PJL[ -~]*\r?\n)*$/

const latin1 = new TextDecoder('latin1')

/** Where the header of a PDF is, when nothing stands before it but what senders are known to leave; else null. */
export function headerOf(bytes: Uint8Array): number | null {
  const head = latin1.decode(bytes.subarray(0, PROCHE + ENTETE.length))
  const at = head.indexOf(ENTETE)
  if (at < 0) return null
  const before = head.slice(0, at).replace(BOM, '').trimStart()
  return PJL.test(before.startsWith(UEL) ? before.slice(UEL.length) : before) ? at : null
}

/**
 * Where the objects may begin: past the header, and past the line of bytes that tells transfers not to take it for a text. That
 * line is a comment, but writers in use (Foxit’s printer, Acrobat, Prawn) leave out its `%`.
 */
export function bodyOf(bytes: Uint8Array, header: number): number {
  const head = latin1.decode(bytes.subarray(header, header + PROCHE))
  return header + (/^%PDF-[^\r\n]*\r?\n?\P{ASCII}{4,16}(?=[\r\n])/u.exec(head)?.[0].length ?? 0)
}

/** Where the end marker is that stands right before `at`, on a line of its own until an update was put behind it; else null. */
export function markerBefore(bytes: Uint8Array, at: number): number | null {
  const from = at - FIN.length
  const line = latin1.decode(bytes.subarray(Math.max(0, from - 1), at))
  return line === `\n${FIN}` || line === `\r${FIN}` ? from : null
}

/** A PDF without the zeros that scanners and transfers leave after its end. */
export function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  return bytes.subarray(0, end)
}

/** The end of a PDF, past which nothing but white space stands; null when there is none: it is cut, or followed. */
export function endOf(bytes: Uint8Array): number | null {
  const from = Math.max(0, bytes.length - PROCHE)
  const tail = latin1.decode(bytes.subarray(from))
  const at = tail.lastIndexOf(FIN)
  if (at < 0 || tail.slice(at + FIN.length).trim() !== '') return null
  return from + at
}

/** The place that the last `startxref` before `end` gives. */
export function startOf(bytes: Uint8Array, end: number): number {
  const tail = latin1.decode(bytes.subarray(Math.max(0, end - PROCHE), end))
  const told = /startxref\s+(\d{1,10})\s*$/.exec(tail)
  if (!told) throw incoherent()
  return Number(told[1])
}
