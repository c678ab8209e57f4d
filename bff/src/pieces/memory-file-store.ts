import { empreinte } from '../store/empreinte.ts'
import { readWhole } from '../stream.ts'
import { type FileStore, FileTooLarge } from './file-store.ts'

/** Files in memory: for tests and mocks. */
export function createInMemoryFileStore(): FileStore {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    async receive(content, max) {
      const whole = await readWhole(content, max)
      if (!whole) throw new FileTooLarge()
      const sha256 = empreinte(whole)
      return {
        sha256,
        taille: whole.length,
        read: async () => whole,
        keep: async () => {
          kept.set(sha256, new Uint8Array(whole))
        },
        discard: async () => {},
      }
    },
    get: async (sha256) => kept.get(sha256) ?? null,
    open: async (sha256) => {
      const whole = kept.get(sha256)
      return whole ? { taille: whole.length, content: new Blob([whole]).stream() } : null
    },
    verify: async (sha256) => (kept.has(sha256) ? 'conforme' : 'manquant'),
    remove: async (sha256, isUsed) => {
      if (!(await isUsed(sha256))) kept.delete(sha256)
    },
    check: async () => {},
    intact: async () => true,
  }
}
