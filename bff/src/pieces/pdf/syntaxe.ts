import { A_REIMPRIMER, FichierRefuse } from '../fichier-refuse.ts'
import { isSameReference, type Valeur } from './valeur.ts'

const PROFONDEUR_MAX = 100
/** Values in one object: far above any that a writer makes, far below what fills a memory. */
const VALEURS_MAX = 200_000
/** Longest name, in characters. */
const MOT_MAX = 500
/** What is kept of a string, in bytes: only those of the encryption dictionary are read, and they are short. */
const CHAINE_MAX = 1024
const CR = 0x0d
const LF = 0x0a
const BLANCS = '\0\t\n\f\r '
const SEPARATEURS = '()<>[]{}/%'
const ECHAPPEMENTS: Readonly<Record<string, number>> = { n: LF, r: CR, t: 9, b: 8, f: 12 }
const MOTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null }
const NOMBRE = /^[+-]*(?:\d+(?:[.-][\d-]*)?|\.\d[\d-]*)$/
const ENTIER = /^\d{1,10}$/

/** Kind of each byte: 0 regular, 1 white, 2 delimiter. */
const GENRE = Uint8Array.from({ length: 256 }, (_, byte) => {
  const c = String.fromCharCode(byte)
  return BLANCS.includes(c) ? 1 : SEPARATEURS.includes(c) ? 2 : 0
})

/** Not written as the format says: where readers guess, each in its own way. */
export const incoherent = () => new FichierRefuse(A_REIMPRIMER)

/** Reads the syntax of PDF from one place on. Anything but that syntax throws {@link incoherent}. */
export interface Lecture {
  /** Where it stands, in bytes. */
  at: number
  /** Skips white space and comments. */
  blancs(): void
  /** The regular characters that follow white space: a keyword or a number; empty before a delimiter. */
  mot(): string
  /** Reads `attendu`, or throws. */
  motCle(attendu: string): void
  entier(): number
  valeur(): Valeur
}

/** @source ISO 32000-1, 7.2 and 7.3 */
export function createLecture(bytes: Uint8Array, from = 0): Lecture {
  let profondeur = 0
  let valeurs = 0
  const self: Lecture = { at: from, blancs, mot, motCle, entier, valeur }
  const genreAt = (at: number) => GENRE[bytes[at] ?? 0]
  const charAt = (at: number) => (at < bytes.length ? String.fromCharCode(bytes[at] ?? 0) : '')

  function blancs(): void {
    while (self.at < bytes.length) {
      if (charAt(self.at) === '%') {
        while (self.at < bytes.length && bytes[self.at] !== CR && bytes[self.at] !== LF) self.at += 1
      } else if (genreAt(self.at) === 1) self.at += 1
      else return
    }
  }

  function regular(): string {
    let read = ''
    for (; self.at < bytes.length && genreAt(self.at) === 0; self.at++)
      if (read.length <= MOT_MAX) read += charAt(self.at)
    return read
  }

  function mot(): string {
    blancs()
    return regular()
  }

  function motCle(attendu: string): void {
    if (mot() !== attendu) throw incoherent()
  }

  function entier(): number {
    const read = mot()
    if (!ENTIER.test(read)) throw incoherent()
    return Number(read)
  }

  function valeur(): Valeur {
    valeurs += 1
    if (valeurs > VALEURS_MAX) throw incoherent()
    blancs()
    const c = charAt(self.at)
    if (c === '/') return { nom: nom() }
    if (c === '(') return { octets: litterale() }
    if (c === '[') return nested(tableau)
    if (c === '<') return charAt(self.at + 1) === '<' ? nested(dictionnaire) : { octets: hexadecimale() }
    const read = regular()
    if (read in MOTS) return MOTS[read] ?? null
    if (!NOMBRE.test(read)) throw incoherent()
    return ENTIER.test(read) ? referenceOr(Number(read)) : Number.parseFloat(read)
  }

  function nested<T>(read: () => T): T {
    profondeur += 1
    if (profondeur > PROFONDEUR_MAX) throw incoherent()
    const value = read()
    profondeur -= 1
    return value
  }

  function referenceOr(objet: number): Valeur {
    const after = self.at
    const generation = mot()
    if (ENTIER.test(generation) && mot() === 'R') return { objet, generation: Number(generation) }
    self.at = after
    return objet
  }

  function nom(): string {
    self.at += 1
    const raw = regular()
    if (raw.length > MOT_MAX) throw incoherent()
    if (!raw.includes('#')) return raw
    return raw.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }

  function tableau(): Valeur[] {
    self.at += 1
    const values: Valeur[] = []
    for (;;) {
      blancs()
      if (charAt(self.at) === ']') break
      values.push(valeur())
    }
    self.at += 1
    return values
  }

  function dictionnaire(): Map<string, Valeur> {
    self.at += 2
    const entries = new Map<string, Valeur>()
    for (;;) {
      blancs()
      const c = charAt(self.at)
      if (c === '>' && charAt(self.at + 1) === '>') break
      if (c !== '/') throw incoherent()
      const key = nom()
      const value = valeur()
      // Given twice: some readers keep the first value, others the last. Poppler gives a font of a form as often as it is used.
      if (entries.has(key) && !isSameReference(entries.get(key), value)) throw incoherent()
      entries.set(key, value)
    }
    self.at += 2
    return entries
  }

  function hexadecimale(): Uint8Array {
    const end = bytes.indexOf(0x3e, self.at)
    if (end < 0) throw incoherent()
    const digits: number[] = []
    for (let at = self.at + 1; at < end; at++) {
      if (genreAt(at) === 1) continue
      const digit = Number.parseInt(charAt(at), 16)
      if (Number.isNaN(digit)) throw incoherent()
      if (digits.length < 2 * CHAINE_MAX) digits.push(digit)
    }
    self.at = end + 1
    return Uint8Array.from({ length: Math.ceil(digits.length / 2) }, (_, i) => {
      return (digits[2 * i] ?? 0) * 16 + (digits[2 * i + 1] ?? 0)
    })
  }

  function litterale(): Uint8Array {
    const out: number[] = []
    let open = 0
    for (; self.at < bytes.length; self.at++) {
      const c = charAt(self.at)
      if (c === '\\') {
        escaped(out)
        out.length = Math.min(out.length, CHAINE_MAX)
        continue
      }
      if (c === '(') open += 1
      if (c === ')') open -= 1
      if (open === 0) {
        self.at += 1
        return Uint8Array.from(out.slice(1))
      }
      if (out.length < CHAINE_MAX) out.push(bytes[self.at] ?? 0)
    }
    throw incoherent()
  }

  /** Leaves the place on the last byte of the escape. */
  function escaped(out: number[]): void {
    self.at += 1
    const c = charAt(self.at)
    if (/[0-7]/.test(c)) {
      let code = 0
      for (let n = 0; n < 3 && /[0-7]/.test(charAt(self.at)); n++, self.at++)
        code = code * 8 + Number(charAt(self.at))
      self.at -= 1
      out.push(code & 0xff)
    } else if (c === '\r') {
      if (charAt(self.at + 1) === '\n') self.at += 1
    } else if (c !== '\n') out.push(ECHAPPEMENTS[c] ?? bytes[self.at] ?? 0)
  }

  return self
}
