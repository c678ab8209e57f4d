/** What a bucket did not do, in one line without key, content or secret. */
export class BucketFault extends Error {
  override readonly name = 'BucketFault'
  /** What a log may tell: `S3_ADRESSE`, `S3_MUET`, `S3_403_AccessDenied`; `ENOSPC` when it is full. */
  readonly code: string
  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}
