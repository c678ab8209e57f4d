import { type BucketAddress, openBucket } from '@mon-espace/s3'
import type { Versions } from '../pieces/rendre-fichiers.ts'
import { hashOf } from './lecture-fichier.ts'
import { keyOf } from './s3-files.ts'

/** Longest that a file may take, in milliseconds. */
const DELAI_MS = 60_000

/**
 * The files of a bucket that keeps versions, and what it keeps of each. What is brought back is copied over what stands there,
 * by the bucket itself: nothing that it keeps is removed. All throw `BucketFault`.
 */
export function openVersions(address: BucketAddress): Versions {
  const bucket = openBucket(address, { patienceMs: DELAI_MS })
  return {
    isThere: async (sha256) => (await bucket.sizeOf(keyOf(sha256))) !== undefined,
    async find(sha256) {
      const key = keyOf(sha256)
      // The oldest first: what was written over it is newer.
      for (const version of (await bucket.versions(key)).toReversed()) {
        const content = await bucket.stream(key, version)
        if (content && (await hashOf(content)) === sha256) return version
      }
      return null
    },
    restore: (sha256, version) => bucket.copy(keyOf(sha256), keyOf(sha256), version),
  }
}
