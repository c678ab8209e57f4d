import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileAltered, FileTooLarge, type Received, type SweptFileStore } from '../pieces/file-store.ts'

/** A file store of its own, and a hand behind its back. */
export interface FileStoreWorld {
  readonly store: SweptFileStore
  /** Writes over a content, or puts one where there is none. */
  alter(sha256: string, text: string): Promise<void>
  /** Says that all contents were written two hours ago. */
  ageAll(): Promise<void>
  /** How many contents, whole or not, there are anywhere. */
  count(): Promise<number>
  /** Leaves what a process killed in a deposit would, two hours ago. */
  leaveHalf(): Promise<void>
  close(): Promise<void>
}

export async function* chunks(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text)
}
async function* broken() {
  yield new TextEncoder().encode('begun')
  throw new Error('connection lost')
}
const HOUR_MS = 3_600_000
const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes)

/** What every file store keeps to, whatever it writes on. */
export function describeFileStore(name: string, open: () => Promise<FileStoreWorld>): void {
  describe(`${name}, as any file store`, () => {
    let world: FileStoreWorld
    let store: SweptFileStore
    beforeEach(async () => {
      world = await open()
      store = world.store
    })
    afterEach(() => world.close())

    const keep = async (text: string): Promise<Received> => {
      const received = await store.receive(chunks(text), 100)
      await received.keep()
      await received.discard()
      return received
    }

    it('keeps a content under its hash, once', async () => {
      for (let i = 0; i < 2; i++) {
        const received = await store.receive(chunks('bon', 'jour'), 100)
        expect([received.taille, textOf(await received.read())]).toEqual([7, 'bonjour'])
        await received.keep()
        await received.discard()
        expect(textOf(await store.get(received.sha256))).toBe('bonjour')
      }
      expect(await world.count()).toBe(1)
      expect(await store.get('0'.repeat(64))).toBeNull()
      await expect(store.get('../../etc/passwd')).rejects.toThrow('not a SHA-256')
    })

    it('gives a content as it is read, and nothing of it is left beside it', async () => {
      const { sha256 } = await keep('bonjour')
      const opened = await store.open(sha256)
      expect(opened?.taille).toBe(7)
      expect(await new Response(opened?.content).text()).toBe('bonjour')
      await (await store.open(sha256))?.content.cancel()
      expect(await world.count()).toBe(1)
      expect(await store.open('0'.repeat(64))).toBeNull()
    })

    it('gives nothing of a content that was written over, and says so until it is restored', async () => {
      const { sha256 } = await keep('bonjour')
      expect([await store.intact(), await store.verify(sha256)]).toEqual([true, 'conforme'])
      await world.alter(sha256, 'bonsoir')
      await expect(store.get(sha256)).rejects.toThrow(FileAltered)
      await expect(store.open(sha256)).rejects.toThrow(FileAltered)
      expect([await store.intact(), await store.verify(sha256)]).toEqual([false, 'altere'])
      expect(await world.count()).toBe(1)
      await world.alter(sha256, 'bonjour')
      expect([await store.intact(), await store.verify(sha256)]).toEqual([true, 'conforme'])
    })

    it('is mended by the deposit of what was altered or cut short', async () => {
      const { sha256 } = await keep('bonjour')
      for (const damaged of ['bonsoir', 'bon']) {
        await world.alter(sha256, damaged)
        expect(await store.verify(sha256)).toBe('altere')
        await keep('bonjour')
        expect([await store.verify(sha256), await store.intact()]).toEqual(['conforme', true])
      }
    })

    it('tells a content that is lost from one that is altered', async () => {
      expect(await store.verify('0'.repeat(64))).toBe('manquant')
    })

    it('leaves nothing of an upload that breaks, is too large, or is discarded', async () => {
      await expect(store.receive(broken(), 100)).rejects.toThrow('connection lost')
      await expect(store.receive(chunks('x'.repeat(60), 'x'.repeat(60)), 100)).rejects.toThrow(FileTooLarge)
      await (await store.receive(chunks('x'), 100)).discard()
      expect(await world.count()).toBe(0)
    })

    it('removes what no document has, and nothing else', async () => {
      const { sha256 } = await keep('x')
      await store.remove(sha256, async () => true)
      expect(await store.get(sha256)).not.toBeNull()
      await store.remove(sha256, async () => false)
      await store.remove(sha256, async () => false)
      expect(await world.count()).toBe(0)
    })

    it('loses nothing of a deposit that comes while the same content is being removed', async () => {
      await keep('x')
      const received = await store.receive(chunks('x'), 100)
      await received.keep()
      // Written between the question and the removal: its second word finds the content gone.
      await store.remove(received.sha256, async () => false)
      await received.keep()
      await received.discard()
      expect(await world.count()).toBe(1)
      expect(textOf(await store.get(received.sha256))).toBe('x')
    })

    it('puts back what is named by a document written while it was being removed', async () => {
      const { sha256 } = await keep('x')
      let asked = 0
      // The last question is the one that is asked once the content stands aside.
      await store.remove(sha256, async () => {
        asked += 1
        return (await store.get(sha256)) === null
      })
      expect(asked).toBeGreaterThan(0)
      expect(textOf(await store.get(sha256))).toBe('x')
      expect(await world.count()).toBe(1)
    })

    it('puts back what a killed process was removing, when a document has it', async () => {
      const { sha256 } = await keep('x')
      await store
        .remove(sha256, async () => {
          if ((await store.get(sha256)) === null) throw new Error('away')
          return false
        })
        .catch(() => undefined)
      expect(await store.get(sha256)).toBeNull()
      await store.sweep(async () => true, HOUR_MS)
      expect(textOf(await store.get(sha256))).toBe('x')
      await world.ageAll()
      await store.sweep(async () => true, HOUR_MS)
      expect(await world.count()).toBe(1)
    })

    it('sweeps what nobody has, and spares what is young or known', async () => {
      const known = await keep('known')
      await keep('lost')
      const isKnown = async (sha256: string) => sha256 === known.sha256
      expect(await store.sweep(isKnown, HOUR_MS)).toBe(0)
      await world.ageAll()
      await world.leaveHalf()
      expect(await store.sweep(isKnown, HOUR_MS)).toBe(2)
      expect(await store.get(known.sha256)).not.toBeNull()
      expect(await world.count()).toBe(1)
    })

    it('works, and keeps nothing of having been tried', async () => {
      await store.check()
      expect(await world.count()).toBe(0)
    })
  })
}
