import { RegistryError } from '../pointers.ts'
import type { Bucket } from './s3-bucket.ts'

const probe = '.sonde'
const checked = new WeakSet<Bucket>()

/**
 * Makes sure that the service refuses a write whose condition does not hold. Some that speak S3 ignore conditions, and two
 * releases at a time would undo each other without a word. Asked once by process.
 * @throws {RegistryError} when it does not
 */
export async function requireConditions(bucket: Bucket): Promise<void> {
  if (checked.has(bucket)) return
  const write = () => bucket.put(probe, '', { when: { ifNoneMatch: '*' } })
  // The first write may be the one that makes the object; the second finds it there.
  if ((await write()) && (await write()))
    throw new RegistryError(
      'This bucket ignores conditional writes (If-None-Match): a registry is not safe in it',
    )
  checked.add(bucket)
}
