import { Refus } from '../../http/refus.ts'
import { type Classeur, readClasseur } from '../../tableur/classeur.ts'
import { type Inflate, readZip, type SourceZip, ZipChiffre } from '../../tableur/zip.ts'
import { refuser } from '../refuser.ts'
import { REFUS_FICHIER } from '../textes.ts'

/** What a workbook may hold once inflated: a file of 10 MiB could hold gigabytes. */
const OCTETS_MAX = 32 * 1024 * 1024

class TropLourd extends Error {}

const inMemory = (content: Uint8Array): SourceZip => ({
  taille: content.length,
  async bytes(debut, longueur) {
    if (debut + longueur > content.length) throw new Error('truncated')
    return content.subarray(debut, debut + longueur)
  },
})

/** « deflate » undone by what every platform has, no further than the whole workbook may go. */
function boundedInflate(): Inflate {
  let reste = OCTETS_MAX
  return async function* (brut) {
    const iterator = brut[Symbol.asyncIterator]()
    const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
      async pull(controller) {
        const { done, value } = await iterator.next()
        if (done) controller.close()
        else controller.enqueue(value as Uint8Array<ArrayBuffer>)
      },
    })
    const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    try {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        reste -= value.length
        if (reste < 0) throw new TropLourd()
        yield value
      }
    } finally {
      await reader.cancel().catch(() => undefined)
    }
  }
}

/** Runs a reading of a workbook; what it stumbles on is told in words. */
export async function readingClasseur<T>(
  content: Uint8Array,
  work: (classeur: Classeur) => Promise<T>,
): Promise<T> {
  try {
    return await work(await readClasseur(await readZip(inMemory(content), boundedInflate())))
  } catch (fault) {
    if (fault instanceof ZipChiffre) throw refuser('classeur_protege', REFUS_FICHIER.classeur_protege)
    if (fault instanceof TropLourd) throw refuser('classeur_trop_lourd', REFUS_FICHIER.classeur_trop_lourd)
    if (fault instanceof Refus) throw fault
    throw refuser('classeur_abime', REFUS_FICHIER.classeur_abime)
  }
}
