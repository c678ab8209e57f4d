import { empreinte } from '../store/empreinte.ts'
import { type FileStore, FileTooLarge } from './file-store.ts'

/** Files in memory: for tests and mocks. */
export function createInMemoryFileStore(): FileStore {
  const kept = new Map<string, Uint8Array>()
  return {
    async receive(content, max) {
      const chunks: Uint8Array[] = []
      let taille = 0
      for await (const chunk of content) {
        taille += chunk.length
        if (taille > max) throw new FileTooLarge()
        chunks.push(chunk)
      }
      const whole = new Uint8Array(taille)
      let at = 0
      for (const chunk of chunks) {
        whole.set(chunk, at)
        at += chunk.length
      }
      const sha256 = empreinte(whole)
      return {
        sha256,
        taille,
        read: async () => whole,
        keep: async () => {
          kept.set(sha256, whole)
        },
        discard: async () => {},
      }
    },
    get: async (sha256) => kept.get(sha256) ?? null,
    check: async () => {},
  }
}
