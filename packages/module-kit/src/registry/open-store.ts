import { join } from 'node:path'
import { createFolderStore } from './folder-store.ts'
import type { ReleaseStore } from './release-store.ts'
import { openRegistryBucket } from './s3/open-registry-bucket.ts'
import { createS3Store } from './s3/s3-store.ts'

/**
 * The registry an installation was told of: the bucket that `MODULES_URL` names, else the folder `modules` of its data.
 * @param dataDir where this machine keeps things; with a bucket, a copy of the versions it serves (`modules-en-cache`)
 * @throws {RegistryError} one line, when `MODULES_URL` or its keys are wrong
 */
export function openReleaseStore(
  dataDir: string,
  environment: Readonly<Record<string, string | undefined>>,
): ReleaseStore {
  const address = environment.MODULES_URL
  if (!address) return createFolderStore(join(dataDir, 'modules'))
  return createS3Store(openRegistryBucket(address, environment), join(dataDir, 'modules-en-cache'))
}
