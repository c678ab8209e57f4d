import { setTimeout as pause } from 'node:timers/promises'
import type { Bucket } from '@mon-espace/s3'
import { noPointers, type Pointers, RegistryError } from '../pointers.ts'
import { pointersIn } from '../stored-json.ts'

const key = 'registre.json'

/** How long servers go by what they read: a release shows everywhere within this time, and pages wait for no bucket. */
const freshMs = 2_000
/** Every try loses only to somebody else's change. */
const mostTries = 50

/** The pointers of a registry, in one object replaced only by who read it last. */
export function createPointersObject(bucket: Bucket, now: () => number = Date.now) {
  let known: { pointers: Pointers; at: number } | undefined

  async function readStored(): Promise<{ pointers: Pointers; text: string; etag: string | undefined }> {
    const stored = await bucket.get(key)
    const text = stored?.bytes.toString('utf8') ?? ''
    const pointers = stored ? pointersIn(text) : noPointers
    known = { pointers, at: now() }
    return { pointers, text, etag: stored?.etag }
  }

  return {
    /** What is served. While the bucket does not answer, what was known stays true. */
    async read(): Promise<Pointers> {
      if (known && now() - known.at < freshMs) return known.pointers
      try {
        return (await readStored()).pointers
      } catch (error) {
        if (!known) throw error
        known.at = now()
        return known.pointers
      }
    },

    /** Changes them: over what was read and nothing else, else reads again. */
    async update(change: (pointers: Pointers) => Pointers): Promise<Pointers> {
      let written: { text: string; next: Pointers } | undefined
      for (let tries = 0; tries < mostTries; tries += 1) {
        const { pointers, text, etag } = await readStored()
        // Our own write, whose answer was lost and which was sent again: once is enough.
        if (written && written.text === text) return written.next
        const next = change(pointers)
        written = { next, text: `${JSON.stringify(next, null, 2)}\n` }
        const when = etag === undefined ? ({ ifNoneMatch: '*' } as const) : { ifMatch: etag }
        if (await bucket.put(key, written.text, { when, type: 'application/json' })) {
          known = { pointers: next, at: now() }
          return next
        }
        await pause(Math.random() * 40 * Math.min(tries + 1, 10))
      }
      throw new RegistryError('The registry is being changed by somebody else: try again')
    },
  }
}
