import { type Bucket, BucketFault, openBucket, readBucketAddress } from '@mon-espace/s3'
import { RegistryError } from '../pointers.ts'

/**
 * The bucket that `MODULES_URL` names; all that it does not do is a `RegistryError`.
 * @throws {RegistryError} one line, when the address or its keys are wrong
 */
export function openRegistryBucket(
  address: string,
  environment: Readonly<Record<string, string | undefined>>,
): Bucket {
  try {
    return openBucket(readBucketAddress(address, environment), {
      fault: (message) => new RegistryError(message),
    })
  } catch (fault) {
    throw fault instanceof BucketFault ? new RegistryError(`MODULES_URL: ${fault.message}`) : fault
  }
}
