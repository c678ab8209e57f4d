import { createLecture, incoherent } from './syntaxe.ts'
import {
  type Dictionnaire,
  entierOf,
  isDictionnaire,
  isReference,
  nomOf,
  type Reference,
  type Valeur,
} from './valeur.ts'

/** An object of the file: its number, what it is, and the bytes of its stream when it has one. */
export interface Objet {
  readonly objet: number
  readonly generation: number
  readonly valeur: Valeur
  readonly flux: Uint8Array | null
  /** From its number to past its `endobj`. */
  readonly debut: number
  readonly fin: number
}

/** Says how long a stream is where its length is an object of its own; null when nobody can. */
export type LongueurOf = (length: Reference) => number | null

const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const ENDSTREAM = [...'endstream'].map((c) => c.charCodeAt(0))

/**
 * Reads `n g obj … endobj` at a place. A stream is as long as its dictionary says, to the byte.
 * @source ISO 32000-1, 7.3.8 and 7.3.10
 */
export function readObjet(bytes: Uint8Array, from: number, longueurOf: LongueurOf): Objet {
  const lecture = createLecture(bytes, from)
  lecture.blancs()
  const debut = lecture.at
  const objet = lecture.entier()
  const generation = lecture.entier()
  lecture.motCle('obj')
  const valeur = lecture.valeur()
  const word = lecture.mot()
  let flux: Uint8Array | null = null
  if (word === 'stream') {
    if (!isDictionnaire(valeur)) throw incoherent()
    const start = startOfStream(bytes, lecture.at, valeur)
    const length = lengthOf(valeur, longueurOf)
    const end = length === null ? endOfStream(bytes, start) : start + length
    if (end > bytes.length) throw incoherent()
    flux = bytes.subarray(start, end)
    lecture.at = end
    lecture.motCle('endstream')
    lecture.motCle('endobj')
  } else if (word !== 'endobj') throw incoherent()
  return { objet, generation, valeur, flux, debut, fin: lecture.at }
}

/** What makes the file is written to the letter; of a picture or of a page, writers leave spaces there, or half an end of line. */
function startOfStream(bytes: Uint8Array, from: number, dict: Dictionnaire): number {
  let at = from
  const strict = ['ObjStm', 'XRef'].includes(typeOf(dict) ?? '')
  while (!strict && bytes[at] === SPACE) at += 1
  const cr = bytes[at] === CR
  if (cr) at += 1
  if (bytes[at] === LF) return at + 1
  if (strict || !cr) throw incoherent()
  return at
}

function lengthOf(dict: Dictionnaire, longueurOf: LongueurOf): number | null {
  const length = dict.get('Length')
  if (isReference(length)) return longueurOf(length)
  const told = entierOf(length)
  if (told === null) throw incoherent()
  return told
}

/** Only for what an update replaced, whose length may have gone with it. */
function endOfStream(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(ENDSTREAM[0] ?? 0, from);
    at >= 0;
    at = bytes.indexOf(ENDSTREAM[0] ?? 0, at + 1)
  )
    if (ENDSTREAM.every((byte, i) => bytes[at + i] === byte)) return at
  throw incoherent()
}

export const typeOf = (valeur: Valeur): string | null =>
  isDictionnaire(valeur) ? nomOf(valeur.get('Type')) : null
