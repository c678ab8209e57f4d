import { type FileEntry, type Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import type { Budget } from './budget.ts'

/** A zip: entries are inflated as they are read, never whole. */
export interface Zip {
  has(nom: string): boolean
  /** Text of an entry, in pieces. @throws Error (French) when there is no such entry, or it cannot be read */
  read(nom: string): AsyncGenerator<string>
}

/** A zip whose entries need a password. */
export class ZipChiffre extends Error {
  override name = 'ZipChiffre'
}

/** Where the bytes of a zip lie: a memory, a disk. */
export type SourceZip = Reader<unknown>

/** Parts of a workbook are told apart whatever their capitals (ECMA-376, part 2). */
const cle = (nom: string) => nom.toLowerCase()

/** Headers that contradict one another are for those who hand a file on; here the directory alone is believed. */
const OPTIONS = { useWebWorkers: false, strictness: 'tolerant' } as const

/** Reads the directory of a zip. @throws Error when it has none */
export async function readZip(source: SourceZip, budget: Budget): Promise<Zip> {
  const entrees = new Map<string, FileEntry>()
  for await (const entree of new ZipReader(source, OPTIONS).getEntriesGenerator()) {
    budget.spend('entrees', 1)
    if (!entree.directory) entrees.set(cle(entree.filename), entree)
  }
  return {
    has: (nom) => entrees.has(cle(nom)),
    read: (nom) => readEntry(entrees.get(cle(nom)), nom, budget),
  }
}

async function* readEntry(
  entree: FileEntry | undefined,
  nom: string,
  budget: Budget,
): AsyncGenerator<string> {
  if (!entree) throw new Error(`Le classeur ne contient pas « ${nom} ».`)
  if (entree.encrypted) throw new ZipChiffre()
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const reader = readable.getReader()
  const inflating = entree
    .getData(writable)
    .catch((fault: unknown) => reader.cancel(fault).then(() => Promise.reject(fault)))
  // A reader who leaves before the end makes it fail: nobody is told then.
  inflating.catch(() => undefined)
  const decodeur = new TextDecoder()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      budget.spend('octets', value.length)
      yield decodeur.decode(value, { stream: true })
    }
    await inflating
    yield decodeur.decode()
  } finally {
    await reader.cancel()
  }
}
