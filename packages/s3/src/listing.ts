import { blocks, elements } from './xml.ts'

export interface Listed {
  key: string
  /** When it was written, by the clock of the service. */
  modified: Date
}

/** A page of what a bucket holds (`ListObjectsV2`), its keys with the bucket's prefix. */
interface Listing {
  objects: Listed[]
  /** Prefixes that end with the delimiter, where one was asked for. */
  folders: string[]
  /** What asks for the next page. */
  next: string | undefined
}

/** @source Amazon S3 API Reference, « ListObjectsV2 », response syntax */
export function readListing(xml: string): Listing {
  return {
    objects: blocks(xml, 'Contents').map((block) => ({
      key: elements(block, 'Key')[0] ?? '',
      modified: new Date(elements(block, 'LastModified')[0] ?? Number.NaN),
    })),
    folders: blocks(xml, 'CommonPrefixes').flatMap((block) => elements(block, 'Prefix')),
    next: elements(xml, 'NextContinuationToken')[0],
  }
}

/** A content that stands, or stood, under a key (with the bucket's prefix). */
interface VersionListed {
  key: string
  id: string
}

/**
 * A page of what a bucket keeps of its objects, the newest of each key first (`ListObjectVersions`). Marks of deletion are no
 * content, and are left out.
 * @source Amazon S3 API Reference, « ListObjectVersions », response syntax
 */
export function readVersions(xml: string): { versions: VersionListed[]; next: VersionListed | undefined } {
  const [key] = elements(xml, 'NextKeyMarker')
  return {
    versions: blocks(xml, 'Version').map((block) => ({
      key: elements(block, 'Key')[0] ?? '',
      id: elements(block, 'VersionId')[0] ?? '',
    })),
    next: key ? { key, id: elements(xml, 'NextVersionIdMarker')[0] ?? '' } : undefined,
  }
}
