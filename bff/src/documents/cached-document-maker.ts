import { empreinte } from '../store/empreinte.ts'
import type { DocumentKind, DocumentMaker } from './document-maker.ts'

/** All the documents kept at once, in bytes: some 300 packs. */
const OCTETS_MAX = 64 * 1024 * 1024

/**
 * Keeps the latest documents in memory, so that a page opened twice, or by two people, is drawn once. The key is all that a
 * document is made of (the contract, which moves with the version of the dossier, its state, the day), so that nothing
 * stale can be given; what is asked for while it is being drawn waits for that drawing. Nothing is written to a disk.
 * @param octetsMax the oldest used documents go when there are more bytes than that
 */
export function createCachedDocumentMaker(maker: DocumentMaker, octetsMax = OCTETS_MAX): DocumentMaker {
  const kept = new Map<string, { readonly pdf: Promise<Uint8Array>; octets: number }>()
  let octets = 0

  const forget = (key: string) => {
    octets -= kept.get(key)?.octets ?? 0
    kept.delete(key)
  }
  const shrink = () => {
    for (const key of kept.keys()) {
      if (octets <= octetsMax) return
      forget(key)
    }
  }

  return {
    async make(kind: DocumentKind, input, compte) {
      const key = empreinte(JSON.stringify([kind, input]))
      const known = kept.get(key)
      if (known) {
        // Last in the order of the map: the last to go.
        kept.delete(key)
        kept.set(key, known)
        return (await known.pdf).slice()
      }
      const entry = { pdf: maker.make(kind, input, compte), octets: 0 }
      kept.set(key, entry)
      try {
        const pdf = await entry.pdf
        if (kept.get(key) === entry) {
          entry.octets = pdf.length
          octets += pdf.length
          shrink()
        }
        return pdf.slice()
      } catch (fault) {
        if (kept.get(key) === entry) forget(key)
        throw fault
      }
    },
  }
}
