/** Bytes received and hashed, not kept yet: either `keep` or `discard` must follow. */
export interface Received {
  /** SHA-256 in hexadecimal. */
  readonly sha256: string
  /** Bytes. */
  readonly taille: number
  read(): Promise<Uint8Array>
  /** Makes it durable under its hash. */
  keep(): Promise<void>
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
  /** Throws when out of reach, or when it has no room left. */
  check(): Promise<void>
  /** False once a content was found altered. */
  intact(): boolean
}

/** Something else wrote over a content: nothing of it is given. */
export class FileAltered extends Error {}
export class FileTooLarge extends Error {}
export class FileStoreFull extends Error {}
