import { FichierRefuse, PROTEGE } from '../fichier-refuse.ts'
import { isActive } from './actif.ts'
import { bodyOf, markerBefore } from './cadre.ts'
import { type Dechiffre, openWithoutPassword } from './chiffrement.ts'
import { type Budget, decompress } from './decompresser.ts'
import { type Objet, readObjet, typeOf } from './objet.ts'
import { createLecture, incoherent } from './syntaxe.ts'
import { readClassic, readTable, type Table } from './table.ts'
import {
  type Dictionnaire,
  entierOf,
  isDictionnaire,
  isReference,
  isTableau,
  type Reference,
  type Valeur,
} from './valeur.ts'

/** What the streams of objects and of cross-references of one file may hold once inflated, in bytes. */
const INFLATION_MAX = 32 * 1024 * 1024

/** What a PDF was found to be. */
export interface DeuxLectures {
  /** Something in it runs, or is a file that it carries. */
  readonly actif: boolean
  readonly pages: boolean
}

/**
 * Reads a PDF twice: as viewers do that trust its tables of cross-references, then as they do that rebuild them, from its first
 * byte to its last. Every byte must have its place, and both readings must meet the same objects; what either meets is looked
 * at, what an update replaced included.
 * @param start what `startxref` says
 * @param header where `%PDF-` stands
 * @throws FichierRefuse when the readings differ, when it cannot be opened without a password, or past a budget
 */
export async function readTwice(bytes: Uint8Array, start: number, header: number): Promise<DeuxLectures> {
  const budget = { octets: INFLATION_MAX }
  const { table, shift } = await openTable(bytes, start, header, budget)
  const dechiffre = await openSealed(bytes, table)
  const examen = createExamen(dechiffre, budget)
  for (const trailer of table.trailers) examen.look(trailer)
  const zones = await readByTable(bytes, table, examen)
  await readTheRest(bytes, { table, shift, header, zones, examen })
  return { actif: examen.actif(), pages: hasPages(table, examen) }
}

/** Places are counted from the header by most writers, from the first byte by those who did not know what came before it. */
async function openTable(bytes: Uint8Array, start: number, header: number, budget: Budget) {
  try {
    return { table: await readTable(bytes, start, header, budget), shift: header }
  } catch (fault) {
    if (header === 0 || !(fault instanceof FichierRefuse)) throw fault
    return { table: await readTable(bytes, start, 0, budget), shift: 0 }
  }
}

/** The object that the table places directly in the file, null when it does not. */
function directOf(bytes: Uint8Array, { places }: Table, objet: number): Objet | null {
  const place = places.get(objet)
  if (!place || !('at' in place)) return null
  return readObjet(bytes, place.at, () => null)
}

async function openSealed(bytes: Uint8Array, table: Table): Promise<Dechiffre | null> {
  const told = table.trailers.find((trailer) => trailer.has('Encrypt'))
  if (!told) return null
  const encrypt = told.get('Encrypt')
  const dict = isReference(encrypt) ? directOf(bytes, table, encrypt.objet)?.valeur : encrypt
  if (!isDictionnaire(dict)) throw incoherent()
  const id = told.get('ID')
  const dechiffre = await openWithoutPassword(dict, isTableau(id) ? (id[0] ?? null) : null)
  if (!dechiffre) throw new FichierRefuse(PROTEGE)
  return dechiffre
}

interface Examen {
  look(valeur: Valeur): void
  /** Looks at an object, and at those that its stream holds. */
  take(objet: Objet): Promise<void>
  actif(): boolean
  /** Numbers of what a stream of objects holds, in their order. */
  contenuOf(conteneur: number): readonly number[]
  /** What makes the tree of pages, by number. */
  readonly arbre: ReadonlyMap<number, Dictionnaire>
}

function createExamen(dechiffre: Dechiffre | null, budget: Budget): Examen {
  const contenus = new Map<number, readonly number[]>()
  const arbre = new Map<number, Dictionnaire>()
  let actif = false

  function look(valeur: Valeur): void {
    actif ||= isActive(valeur)
  }

  function note(objet: number, valeur: Valeur): void {
    look(valeur)
    if (isDictionnaire(valeur) && (valeur.has('Kids') || valeur.has('Pages'))) arbre.set(objet, valeur)
  }

  async function take({ objet, generation, valeur, flux }: Objet): Promise<void> {
    note(objet, valeur)
    if (!flux || !isDictionnaire(valeur) || typeOf(valeur) !== 'ObjStm') return
    const clear = dechiffre ? await dechiffre(objet, generation, flux) : flux
    const inside = readContenu(valeur, await decompress(valeur, clear, budget))
    for (const [number, value] of inside) note(number, value)
    contenus.set(
      objet,
      inside.map(([number]) => number),
    )
  }

  return { look, take, actif: () => actif, contenuOf: (n) => contenus.get(n) ?? [], arbre }
}

/** @source ISO 32000-1, 7.5.7 */
function readContenu(dict: Dictionnaire, data: Uint8Array): [number, Valeur][] {
  const [count, first] = [entierOf(dict.get('N')), entierOf(dict.get('First'))]
  if (count === null || first === null || count > data.length) throw incoherent()
  const head = createLecture(data)
  const index = Array.from({ length: count }, () => [head.entier(), head.entier()] as const)
  return index.map(([objet, offset]) => [objet, createLecture(data, first + offset).valeur()])
}

type Zone = readonly [number, number]

/** The first reading; tells what of the file it took, in order. */
async function readByTable(bytes: Uint8Array, table: Table, examen: Examen): Promise<Zone[]> {
  const zones: Zone[] = [...table.zones]
  // Read once each: a thousand streams may name the same length, and it may be long to read.
  const lengths = new Map<number, number | null>()
  const longueurOf = ({ objet }: Reference) => {
    if (!lengths.has(objet)) lengths.set(objet, entierOf(directOf(bytes, table, objet)?.valeur))
    return lengths.get(objet) ?? null
  }
  for (const [number, place] of table.places) {
    if (!place || !('at' in place)) continue
    const objet = readObjet(bytes, place.at, longueurOf)
    if (objet.objet !== number || objet.generation !== place.generation) throw incoherent()
    zones.push([objet.debut, objet.fin])
    await examen.take(objet)
  }
  for (const [number, place] of table.places)
    if (place && 'conteneur' in place && examen.contenuOf(place.conteneur)[place.rang] !== number)
      throw incoherent()
  return zones.sort(([a], [b]) => a - b)
}

interface Reste {
  readonly table: Table
  readonly shift: number
  readonly header: number
  readonly zones: readonly Zone[]
  readonly examen: Examen
}

/** The second reading: what the first did not take is what updates replaced, and nothing else. */
async function readTheRest(bytes: Uint8Array, reste: Reste): Promise<void> {
  let at = bodyOf(bytes, reste.header)
  for (const [from, to] of [...reste.zones, [bytes.length, bytes.length] as const]) {
    // The stream of a table is placed by a table too.
    if (from < at && reste.zones.some(([a, b]) => a === from && b === at)) continue
    if (from < at) throw incoherent()
    const end = markerBefore(bytes, from)
    await (end === null ? readGap(bytes, at, from, reste) : readGap(bytes.subarray(0, end), at, end, reste))
    at = to
  }
}

async function readGap(bytes: Uint8Array, from: number, to: number, reste: Reste): Promise<void> {
  const lecture = createLecture(bytes, from)
  for (lecture.blancs(); lecture.at < to; lecture.blancs()) {
    const start = lecture.at
    const word = lecture.mot()
    if (word === 'startxref') lecture.entier()
    else if (word === 'xref') reste.examen.look(readClassic(lecture, reste.shift).trailer)
    else {
      const objet = readObjet(bytes.subarray(0, to), start, () => null)
      if (isNewer(objet, reste.table)) throw incoherent()
      await reste.examen.take(objet)
      lecture.at = objet.fin
    }
  }
  if (lecture.at > to) throw incoherent()
}

/** Written after what the table tells of the same number: who rebuilds the table would take this one. */
function isNewer({ objet, debut }: Objet, { places }: Table): boolean {
  const place = places.get(objet)
  if (!place) return false
  const direct = 'at' in place ? place : places.get(place.conteneur)
  return !direct || !('at' in direct) || direct.at < debut
}

function hasPages({ trailers }: Table, { arbre }: Examen): boolean {
  const root = trailers[0]?.get('Root')
  const catalog = isReference(root) ? arbre.get(root.objet) : undefined
  const pages = catalog?.get('Pages')
  const kids = isReference(pages) ? arbre.get(pages.objet)?.get('Kids') : undefined
  return isTableau(kids) ? kids.length > 0 : isReference(kids)
}
