/** Bytes received and hashed, not kept yet: `discard` must follow, after `keep` or not. */
export interface Received {
  /** SHA-256 in hexadecimal. */
  readonly sha256: string
  /** Bytes. */
  readonly taille: number
  read(): Promise<Uint8Array>
  /**
   * Makes it durable under its hash: before its document is written, and once more when it is, since somebody may have
   * removed the same content in between.
   */
  keep(): Promise<void>
  /** Forgets what was received; what is kept stays. */
  discard(): Promise<void>
}

/** Where deposited files live, by the hash of their content: the same content is kept once. */
export interface FileStore {
  /**
   * Writes while hashing. Nothing is left of an upload that breaks.
   * @throws FileTooLarge beyond `max` bytes
   * @throws FileStoreFull when there is no room left
   */
  receive(content: AsyncIterable<Uint8Array>, max: number): Promise<Received>
  /**
   * The content, or null when there is none under this hash.
   * @throws FileAltered when it is no longer what its hash says
   */
  get(sha256: string): Promise<Uint8Array | null>
  /** Removes a content that no document has any more; what one was given meanwhile stays. */
  remove(sha256: string, isUsed: (sha256: string) => Promise<boolean>): Promise<void>
  /** Throws when out of reach, or when it has no room left. */
  check(): Promise<void>
  /** False while a content that was found altered still is. */
  intact(): Promise<boolean>
}

/** Something else wrote over a content: nothing of it is given. */
export class FileAltered extends Error {}
export class FileTooLarge extends Error {}
export class FileStoreFull extends Error {}
