import { randomUUID } from 'node:crypto'
import type { Bucket } from '@mon-espace/s3'
import { RegistryError } from '../pointers.ts'

const probe = '.sonde'
const checked = new WeakSet<Bucket>()

const refusal = (header: string) =>
  new RegistryError(
    `This bucket ignores conditional writes (${header}): two releases at a time would undo each other, so a registry is not safe in it`,
  )

/**
 * Makes sure that the service refuses a write whose condition does not hold. Some that speak S3 ignore conditions, or one
 * of the two. Asked once by process, of an object of its own: of two writes over the same state, one must be refused.
 * @throws {RegistryError} when neither is
 */
export async function requireConditions(bucket: Bucket): Promise<void> {
  if (checked.has(bucket)) return
  const make = () => bucket.put(probe, '', { when: { ifNoneMatch: '*' } })
  if ((await make()) && (await make())) throw refusal('If-None-Match')
  const before = await bucket.get(probe)
  if (!before) throw new RegistryError('This bucket does not show at once what was written in it')
  // Another text each time, for the state to differ.
  const replace = () => bucket.put(probe, randomUUID(), { when: { ifMatch: before.etag } })
  if ((await replace()) && (await replace())) throw refusal('If-Match')
  checked.add(bucket)
}
