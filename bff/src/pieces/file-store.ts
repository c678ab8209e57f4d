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

/** A content that was found to be what its hash says, to be read once or cancelled. */
export interface Opened {
  /** Bytes. */
  readonly taille: number
  readonly content: ReadableStream<Uint8Array<ArrayBuffer>>
}

/** What is found of a content under its hash. */
export type EtatFichier = 'conforme' | 'altere' | 'manquant'

export const SHA256 = /^[0-9a-f]{64}$/

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
  /**
   * The same, read as it is answered: whatever its size, little of it is in memory.
   * @throws FileAltered before its first byte
   */
  open(sha256: string): Promise<Opened | null>
  /** Reads a content through, keeping nothing of it. Throws when it cannot be read for now. */
  verify(sha256: string): Promise<EtatFichier>
  /** Removes a content that no document has any more; what one was given meanwhile stays. */
  remove(sha256: string, isUsed: (sha256: string) => Promise<boolean>): Promise<void>
  /** Throws when out of reach, or when it has no room left. */
  check(): Promise<void>
  /** False while a content that was found altered still is. */
  intact(): Promise<boolean>
}

/** A file store of the service's own, and the broom for what nobody has any more. */
export interface SweptFileStore extends FileStore {
  /**
   * Removes unfinished uploads and files that no document has (deleted, or left by a killed process), when they are
   * older than `olderThanMs`: a younger one may belong to a deposit under way.
   * @returns how many
   */
  sweep(known: (sha256: string) => Promise<boolean>, olderThanMs: number): Promise<number>
}

/** Something else wrote over a content: nothing of it is given. */
export class FileAltered extends Error {}
export class FileTooLarge extends Error {}
export class FileStoreFull extends Error {}
